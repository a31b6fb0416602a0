package app.tendero.conversation.dialogue;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.CatalogueNeed.Findings;
import app.tendero.conversation.CatalogueNeed.OneProduct;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Look;
import app.tendero.conversation.ItemList.Item;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Need;
import app.tendero.conversation.Product;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.SearchWords;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.Variant;
import app.tendero.conversation.View;
import app.tendero.conversation.dialogue.ItemPick.OfProduct;
import app.tendero.conversation.dialogue.ItemPick.OfVariant;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several things asked for in one sentence become a cart that is proposed and taken with one tap.
 * What could be several variants is asked once; what the shop does not have is said.
 */
final class Items {

    /** As much of what was not found as is worth repeating. */
    private static final int REPEATED = 40;

    private Items() {}

    /** What the words name, thing by thing; a list that names nothing was a search after all. */
    static Decision find(Turn turn, List<Item> items, String text) {
        var searches = items.stream().map(item -> search(turn, item)).toList();
        var missing = missing(turn, searches);
        if (!missing.isEmpty()) {
            return new Look(missing);
        }
        var products = searches.stream().map(search -> best(turn, search)).toList();
        if (products.stream().allMatch(Optional::isEmpty)) {
            return Search.find(turn, text, 1);
        }
        var looks =
                products.stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(OneProduct::new)
                        .toList();
        var unseen = missing(turn, looks);
        return unseen.isEmpty() ? told(turn, items, products) : new Look(unseen);
    }

    private static ProductSearch search(Turn turn, Item item) {
        return new ProductSearch(Search.words(item.words()), 1, turn.store().chat().hidesSoldOut());
    }

    private static List<Need<?>> missing(Turn turn, List<? extends Need<?>> needs) {
        var missing = new ArrayList<Need<?>>();
        for (var need : needs) {
            if (turn.views().of(need).isEmpty() && !missing.contains(need)) {
                missing.add(need);
            }
        }
        return missing;
    }

    private static Optional<ProductId> best(Turn turn, ProductSearch search) {
        return turn.views().of(search).orElseThrow() instanceof View.Seen<Findings>(var found)
                ? found.products().items().stream().findFirst().map(card -> card.product())
                : Optional.empty();
    }

    private static Decision told(Turn turn, List<Item> items, List<Optional<ProductId>> products) {
        var picks = new ArrayList<ItemPick>();
        var notes = new ArrayList<String>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var product = products.get(i).flatMap(id -> seen(turn, id));
            var pick = product.flatMap(p -> pick(turn, p, item));
            pick.ifPresent(picks::add);
            if (pick.isEmpty()) {
                notes.add(note(turn, item, product));
            }
        }
        return picks.isEmpty()
                ? Menu.under(turn, turn.settled(), String.join("\n", notes))
                : goOn(turn, picks, notes);
    }

    private static String note(Turn turn, Item item, Optional<Product> soldOut) {
        return soldOut.map(
                        p -> turn.say(CartWording.CART_LINE_SOLD_OUT, "title", Products.title(p)))
                .orElseGet(
                        () ->
                                turn.say(
                                        CartWording.ITEMS_NOT_FOUND,
                                        "words",
                                        Cut.to(REPEATED, SafeText.line(item.words()))));
    }

    private static Optional<Product> seen(Turn turn, ProductId id) {
        return turn.views().of(new OneProduct(id)).orElseThrow()
                        instanceof View.Seen<Product>(var p)
                ? Optional.of(p)
                : Optional.empty();
    }

    /** The variants that have most of what was said; empty where none can be bought. */
    private static Optional<ItemPick> pick(Turn turn, Product product, Item item) {
        var words = SearchWords.of(item.words());
        var sold = product.variants().stream().filter(v -> Stock.limit(turn, v) > 0).toList();
        var most = sold.stream().mapToInt(v -> words.among(v.choices())).max().orElse(0);
        var fitting = sold.stream().filter(v -> words.among(v.choices()) == most).toList();
        return switch (fitting.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new OfVariant(fitting.getFirst().id(), item.quantity()));
            default ->
                    Optional.of(
                            new OfProduct(product.id(), item.quantity(), bits(product, fitting)));
        };
    }

    private static BigInteger bits(Product product, List<Variant> fitting) {
        var bits = BigInteger.ZERO;
        for (var i = 0; i < product.variants().size(); i++) {
            bits = fitting.contains(product.variants().get(i)) ? bits.setBit(i) : bits;
        }
        return bits;
    }

    /** From a tap: asks for what is still open, else proposes. */
    static Decision pick(Turn turn, List<ItemPick> picks) {
        return goOn(turn, picks, List.of());
    }

    private static Decision goOn(Turn turn, List<ItemPick> picks, List<String> notes) {
        for (var i = 0; i < picks.size(); i++) {
            if (picks.get(i) instanceof OfProduct open) {
                var at = i;
                return Products.seen(
                        turn, open.product(), product -> ask(turn, picks, at, product, notes));
            }
        }
        return turn.see(
                new CartVariants(variants(picks), false),
                view ->
                        switch (view) {
                            case View.Seen(var sold) -> propose(turn, picks, sold, notes);
                            case View.Missing<List<SoldVariant>> gone -> Products.gone(turn);
                            case View.Unavailable<List<SoldVariant>> away -> Menu.withoutShop(turn);
                        });
    }

    private static List<VariantId> variants(List<ItemPick> picks) {
        return picks.stream()
                .filter(OfVariant.class::isInstance)
                .map(pick -> ((OfVariant) pick).variant())
                .distinct()
                .toList();
    }

    private static Decision ask(
            Turn turn, List<ItemPick> picks, int at, Product product, List<String> notes) {
        var open = (OfProduct) picks.get(at);
        var fitting = fitting(turn, product, open.fitting());
        if (fitting.isEmpty()) {
            return Products.soldOut(turn, product);
        }
        var rows =
                fitting.stream()
                        .limit(Limits.ROWS)
                        .map(
                                variant ->
                                        Rows.titled(
                                                ReplyIds.items(chosen(picks, at, variant, open)),
                                                Products.choices(variant.choices()),
                                                turn.texts().amounts().money(variant.price())))
                        .toList();
        var which =
                turn.say(
                        CartWording.ITEMS_WHICH,
                        "quantity",
                        open.quantity(),
                        "title",
                        Products.title(product));
        return turn.answer(
                turn.settled(),
                new Choices(
                        Optional.empty(),
                        under(which, notes),
                        Optional.empty(),
                        turn.say(MenuWording.OPEN_OPTIONS),
                        List.of(new Section(turn.say(MenuWording.SECTION_OPTIONS), rows))));
    }

    private static List<Variant> fitting(Turn turn, Product product, BigInteger bits) {
        var fitting = new ArrayList<Variant>();
        for (var i = 0; i < product.variants().size(); i++) {
            var variant = product.variants().get(i);
            if ((bits.signum() == 0 || bits.testBit(i)) && Stock.limit(turn, variant) > 0) {
                fitting.add(variant);
            }
        }
        return fitting;
    }

    private static List<ItemPick> chosen(
            List<ItemPick> picks, int at, Variant variant, OfProduct open) {
        var next = new ArrayList<>(picks);
        next.set(at, new OfVariant(variant.id(), open.quantity()));
        return next;
    }

    private static Decision propose(
            Turn turn, List<ItemPick> picks, List<SoldVariant> sold, List<String> notes) {
        var lines = with(turn, List.of(), picks, sold);
        if (lines.isEmpty()) {
            return Products.gone(turn);
        }
        var texts = turn.texts();
        var told = new ArrayList<String>();
        told.add(turn.say(CartWording.ITEMS_PROPOSED));
        lines.forEach(line -> told.add(CartText.alone(turn.texts(), line)));
        lines.stream()
                .map(CartLine::total)
                .reduce(Money::plus)
                .filter(total -> lines.size() > 1)
                .ifPresent(total -> told.add(turn.say(CartWording.ITEMS_TOTAL, "total", total)));
        return turn.answer(
                turn.settled(),
                new Buttons(
                        Optional.empty(),
                        Cut.to(Limits.BUTTONS_BODY, under(String.join("\n", told), notes)),
                        Optional.empty(),
                        List.of(
                                new Button(
                                        ReplyIds.addItems(picks),
                                        turn.say(MenuWording.LABEL_ADD_ALL)),
                                Rows.button(texts, ReplyIds.SEARCH, MenuWording.LABEL_SEARCH),
                                Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU))));
    }

    private static String under(String body, List<String> notes) {
        return notes.isEmpty() ? body : body + "\n\n" + String.join("\n", notes);
    }

    /** The cart with all of them, as far as there is stock and room. */
    static Decision add(Turn turn, List<ItemPick> picks) {
        if (picks.stream().anyMatch(OfProduct.class::isInstance)) {
            return pick(turn, picks);
        }
        return turn.see(
                new CartVariants(variants(picks), false),
                view ->
                        switch (view) {
                            case View.Seen(var sold) -> added(turn, picks, sold);
                            case View.Missing<List<SoldVariant>> gone -> Products.gone(turn);
                            case View.Unavailable<List<SoldVariant>> away -> Menu.withoutShop(turn);
                        });
    }

    private static Decision added(Turn turn, List<ItemPick> picks, List<SoldVariant> sold) {
        var before = turn.conversation().cart().lines();
        var lines = with(turn, before, picks, sold);
        if (lines.equals(before)) {
            return Products.gone(turn);
        }
        var next = turn.withCart(Turn.cart(lines, turn.at()));
        return CartDialogue.shown(turn.with(next), "");
    }

    private static List<CartLine> with(
            Turn turn, List<CartLine> before, List<ItemPick> picks, List<SoldVariant> sold) {
        var lines = before;
        for (var pick : picks) {
            var found =
                    sold.stream()
                            .filter(
                                    s ->
                                            pick instanceof OfVariant(var id, var n)
                                                    && s.variant().id().equals(id))
                            .findFirst();
            if (found.isPresent()) {
                var variant = found.get().variant();
                lines =
                        CartChange.add(
                                lines,
                                found.get(),
                                Products.title(found.get().productTitle(), variant),
                                pick.quantity(),
                                Stock.limit(turn, variant));
            }
        }
        return lines;
    }
}
