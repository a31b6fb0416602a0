package app.tendero.conversation.story;

import app.tendero.conversation.AnswerNeed;
import app.tendero.conversation.BrowseStep;
import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartStep;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CheckoutEffect;
import app.tendero.conversation.CheckoutStep;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Effect;
import app.tendero.conversation.FactEffect;
import app.tendero.conversation.HandOffEffect;
import app.tendero.conversation.IntentNeed;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Need;
import app.tendero.conversation.OrderEffect;
import app.tendero.conversation.OrderNeed;
import app.tendero.conversation.OrderStep;
import app.tendero.conversation.ScheduleNeed;
import app.tendero.conversation.Step;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketNeed;
import app.tendero.conversation.TicketStep;
import app.tendero.kernel.MenuTree;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down what the core asks, says and does. */
final class Scribe {

    private static final String INDENT = "      ";
    private static final String DEEPER = INDENT + "  ";

    private final Handles handles;

    Scribe(Handles handles) {
        this.handles = handles;
    }

    String needs(List<Need<?>> needs) {
        return needs.stream().map(this::need).collect(Collectors.joining(" + ", INDENT + "? ", ""));
    }

    private String need(Need<?> need) {
        return switch (need) {
            case CatalogueNeed<?> catalogue -> need(catalogue);
            case OrderNeed<?> order -> need(order);
            case AnswerNeed.Faq faq -> "questions and answers";
            case AnswerNeed.Contact contact -> "contact card";
            case ScheduleNeed.Planned(var from, var to) ->
                    from.equals(to) ? "plan of the day" : "plan of the week";
            case ScheduleNeed.ForOrders(var numbers) ->
                    "plan for orders " + String.join(" ", numbers);
            case ScheduleNeed.Running running -> "what runs now";
            case IntentNeed asked -> "a model, what \"" + asked.text() + "\" means";
            case TicketNeed<?> ticket -> TicketScribe.need(ticket);
        };
    }

    private static String stocked(boolean inStock) {
        return inStock ? ", in stock" : "";
    }

    private String need(CatalogueNeed<?> need) {
        return switch (need) {
            case CatalogueNeed.Collections(var page) -> "collections, page " + page;
            case CatalogueNeed.ChosenCollections(var chosen, var page) ->
                    "collections "
                            + chosen.stream()
                                    .map(id -> handles.of(id.value()))
                                    .collect(Collectors.joining(" "))
                            + ", page "
                            + page;
            case CatalogueNeed.CollectionProducts(var id, var page, var inStock) ->
                    "collection " + handles.of(id.value()) + ", page " + page + stocked(inStock);
            case CatalogueNeed.BestSellers(var page, var inStock) ->
                    "best sellers, page " + page + stocked(inStock);
            case CatalogueNeed.ProductSearch(var words, var page, var inStock) ->
                    "search \"" + words + "\", page " + page + stocked(inStock);
            case CatalogueNeed.Alike(var id, var inStock) ->
                    "like product " + handles.of(id.value()) + stocked(inStock);
            case CatalogueNeed.GoesWith(var id, var inStock) ->
                    "goes with product " + handles.of(id.value()) + stocked(inStock);
            case CatalogueNeed.OneProduct(var id) -> "product " + handles.of(id.value());
            case CatalogueNeed.ProductOfVariant(var id) ->
                    "product of variant " + handles.of(id.value());
            case CatalogueNeed.ProductOfRetailerId(var id) -> "product called " + handles.shown(id);
            case CatalogueNeed.CartVariants(var ids, var fresh) ->
                    (fresh ? "fresh " : "") + "variants " + variants(ids);
        };
    }

    private String variants(List<VariantId> ids) {
        return ids.stream().map(id -> handles.of(id.value())).collect(Collectors.joining(", "));
    }

    private static String need(OrderNeed<?> need) {
        return switch (need) {
            case OrderNeed.RecentOrders recent -> "own orders";
            case OrderNeed.OneOrder(var number, var proven) ->
                    "order " + number + (proven.isEmpty() ? "" : ", knowing of one");
            case OrderNeed.ProvenOrder(var number, var proof) ->
                    "order " + number + " with \"" + proof + "\"";
        };
    }

    List<String> effect(Effect effect, Instant now) {
        return switch (effect) {
            case Effect.Say(var message) -> message(message);
            case Effect.WakeAt(var when, var name) -> {
                var wait = Duration.between(now, when).toSeconds();
                var said = name.startsWith("handoff:") ? "handoff" : name; // a moment follows
                var time = wait < 3600 ? wait + " s" : wait / 60 + " min";
                yield List.of(INDENT + "! wake in " + time + ": " + said);
            }
            case CheckoutEffect checkout -> List.of(INDENT + "! " + checkout(checkout));
            case OrderEffect order -> List.of(INDENT + "! " + order(order));
            case HandOffEffect.ShowInInbox(var number, var by, var reason, var heard) ->
                    List.of(
                            INDENT
                                    + "! show in the inbox: "
                                    + words(by)
                                    + ", "
                                    + words(reason)
                                    + (heard == 0 ? "" : ", " + heard + " heard"));
            case TicketEffect ticket -> List.of(INDENT + "! " + TicketScribe.effect(ticket));
            case FactEffect facts -> List.of(); // beside the decision: FactsTest
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String checkout(CheckoutEffect effect) {
        return switch (effect) {
            case CheckoutEffect.PrepareCheckout(var request, var lines, var language, var market) ->
                    "prepare checkout "
                            + request
                            + " in "
                            + language.tag()
                            + market.map(m -> " for " + m.country() + " in " + m.currency())
                                    .orElse("")
                            + ": "
                            + lines(lines);
        };
    }

    private static String order(OrderEffect effect) {
        return switch (effect) {
            case OrderEffect.AskMerchant(var id, var name, var change, var note) ->
                    "ask the merchant: "
                            + change.name().toLowerCase(Locale.ROOT)
                            + " "
                            + name
                            + (note.isEmpty() ? "" : " \"" + note + "\"");
        };
    }

    private List<String> message(Message message) {
        var out = new ArrayList<String>();
        switch (message) {
            case Message.Text(var body) -> {
                out.add(INDENT + "< text");
                body(out, body);
            }
            case Message.Buttons(var header, var body, var footer, var buttons) -> {
                out.add(INDENT + "< buttons");
                header(out, header);
                body(out, body);
                footer.ifPresent(text -> out.add(DEEPER + "footer " + text));
                buttons.forEach(button -> out.add(button(button)));
            }
            case Message.Choices(var header, var body, var footer, var button, var sections) -> {
                out.add(INDENT + "< list \"" + button + "\"");
                header.ifPresent(text -> out.add(DEEPER + "header " + text));
                body(out, body);
                footer.ifPresent(text -> out.add(DEEPER + "footer " + text));
                sections.forEach(section -> section(out, section));
            }
            case Message.Link(var header, var body, var footer, var label, var url) -> {
                out.add(INDENT + "< link \"" + label + "\" " + url);
                header(out, header);
                body(out, body);
                footer.ifPresent(text -> out.add(DEEPER + "footer " + text));
            }
            case Message.File file -> out.add(INDENT + "< file " + file.filename());
            case Message.FromTemplate template -> {
                out.add(INDENT + "< template " + template.name() + " " + template.language());
                template.values().forEach(value -> body(out, value));
            }
            case Message.Location(var name, var address, var latitude, var longitude) -> {
                out.add(INDENT + "< place " + latitude + " " + longitude);
                body(out, name + "\n" + address);
            }
            case Message.Contact card -> {
                out.add(INDENT + "< card " + card.name());
                card.phone().ifPresent(text -> body(out, text));
                card.email().ifPresent(text -> body(out, text));
                card.website().ifPresent(text -> body(out, text));
                card.address().ifPresent(text -> body(out, text));
            }
        }
        return out;
    }

    private static void header(List<String> out, Optional<Header> header) {
        header.ifPresent(
                h ->
                        out.add(
                                switch (h) {
                                    case Header.TextHeader(var text) -> DEEPER + "header " + text;
                                    case Header.ImageHeader(var url) -> DEEPER + "image " + url;
                                    case Header.DocumentHeader(var url, var name) ->
                                            DEEPER + "document " + name + " " + url;
                                }));
    }

    private static void body(List<String> out, String body) {
        body.lines().forEach(line -> out.add((DEEPER + "| " + line).stripTrailing()));
    }

    private String button(Button button) {
        return DEEPER + "[" + handles.shown(button.id()) + "] " + button.title();
    }

    private void section(List<String> out, Section section) {
        out.add(DEEPER + "-- " + section.title());
        for (var row : section.rows()) {
            var about = row.description().isEmpty() ? "" : " | " + row.description();
            out.add(DEEPER + "[" + handles.shown(row.id()) + "] " + row.title() + about);
        }
    }

    String state(Conversation conversation) {
        var words = new ArrayList<String>();
        words.add(step(conversation.step()));
        conversation.chosen().ifPresent(l -> words.add("chose " + l.tag()));
        conversation.country().ifPresent(c -> words.add("buys in " + c));
        conversation.recognised().ifPresent(l -> words.add("speaks " + l.tag()));
        if (!conversation.greeted()) {
            words.add("not greeted");
        }
        if (conversation.stopped()) {
            words.add("stopped");
        }
        conversation.apologised().ifPresent(at -> words.add("apologised"));
        if (!conversation.cart().isEmpty()) {
            words.add("cart " + lines(conversation.cart().lines()));
        }
        if (conversation.handOff().isOpen()) {
            words.add("with " + words(conversation.handOff().by()));
        }
        if (!conversation.boughtNow().isEmpty()) {
            words.add("bought now " + conversation.boughtNow());
        }
        if (!conversation.orders().isEmpty()) {
            words.add(
                    "orders "
                            + conversation.orders().stream()
                                    .map(Conversation.PlacedOrder::name)
                                    .collect(Collectors.joining(" ")));
        }
        conversation
                .trail()
                .menu()
                .filter(menu -> !menu.equals(MenuTree.MAIN))
                .ifPresent(menu -> words.add("in menu " + menu));
        if (conversation.access().wrong() > 0) {
            words.add("wrong " + conversation.access().wrong() + " times");
        }
        if (!conversation.access().proven().isEmpty()) {
            words.add("proved " + conversation.access().proven().size());
        }
        if (conversation.misunderstood() > 0) {
            words.add("not understood x" + conversation.misunderstood());
        }
        if (!conversation.tickets().untold().isEmpty()) {
            words.add("untold " + conversation.tickets().untold());
        }
        return INDENT + "= " + String.join(", ", words);
    }

    private String step(Step step) {
        return switch (step) {
            case BrowseStep browse -> step(browse);
            case CartStep cart -> step(cart);
            case CheckoutStep checkout -> step(checkout);
            case OrderStep order -> step(order);
            case TicketStep ticket -> TicketScribe.step(ticket);
        };
    }

    private String step(BrowseStep step) {
        return switch (step) {
            case BrowseStep.Idle idle -> "idle";
            case BrowseStep.AwaitingSearchWords waiting -> "awaiting search words";
            case BrowseStep.ChoosingOptions(var product, var chosen, var quantity) ->
                    "choosing options of "
                            + quantity
                            + "x "
                            + handles.of(product.value())
                            + (chosen.isEmpty() ? "" : "/" + String.join("/", chosen));
            case BrowseStep.ChoosingQuantity(var variant, var quantity) ->
                    "choosing quantity " + quantity + "x " + handles.of(variant.value());
        };
    }

    private String step(CartStep step) {
        return switch (step) {
            case CartStep.ChangingLine(var line) -> "changing line " + handles.shown(line);
            case CartStep.CartCleared(var lines) -> "cart cleared of " + lines(lines);
        };
    }

    private String step(CheckoutStep step) {
        return switch (step) {
            case CheckoutStep.AwaitingCheckout(var request, var lines, var buyNow) ->
                    "awaiting checkout "
                            + request
                            + (buyNow ? " (buy now): " : ": ")
                            + lines(lines);
            case CheckoutStep.AwaitingPayment(var request, var url, var buyNow) ->
                    "awaiting payment " + request + (buyNow ? " (buy now)" : "") + " " + url;
        };
    }

    private static String step(OrderStep step) {
        return switch (step) {
            case OrderStep.AwaitingOrderNumber waiting -> "awaiting an order's number";
            case OrderStep.AwaitingProof(var number) -> "awaiting proof for order " + number;
            case OrderStep.AtOrder(var number) -> "at order " + number;
            case OrderStep.AwaitingCancelAnswer(var number) ->
                    "awaiting yes or no to cancelling " + number;
            case OrderStep.AwaitingAddress(var number) -> "awaiting an address for " + number;
        };
    }

    private String lines(List<CartLine> lines) {
        return lines.stream().map(this::line).collect(Collectors.joining(" + "));
    }

    private String line(CartLine line) {
        var what = line.quantity() + "x " + handles.of(line.variant().value());
        var modifiers =
                line.modifiers().stream()
                        .map(m -> m.quantity() + "x " + m.name() + " " + money(m.price()))
                        .collect(Collectors.joining(", "));
        return what
                + " "
                + money(line.unitPrice())
                + (modifiers.isEmpty() ? "" : " (" + modifiers + ")");
    }

    private static String money(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
