package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.CheckoutEffect.PrepareCheckout;
import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutStep.AwaitingCheckout;
import app.tendero.conversation.CheckoutStep.AwaitingPayment;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Effect.WakeAt;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From cart to payment link. Prices and stock are read afresh first; what changed is told and the
 * shopper decides again. Shopify's answer comes back as an event; only the one that was asked for
 * last counts.
 */
final class Checkout {

    /** After this long without an answer the shopper hears of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String TIMER = "checkout:";

    private Checkout() {}

    static Decision ofCart(Turn turn) {
        var conversation = turn.conversation();
        if (conversation.step() instanceof AwaitingCheckout waiting && !waiting.buyNow()) {
            return turn.stay(); // tapped twice: the link is on its way
        }
        var lines = conversation.cart().lines();
        if (lines.isEmpty()) {
            return CartDialogue.view(turn);
        }
        return fresh(
                turn,
                CartChange.variants(lines),
                sold -> {
                    var recheck = Recheck.of(turn, lines, sold);
                    return recheck.changes().isEmpty()
                            ? prepare(turn, recheck.lines(), false)
                            : CartDialogue.rechecked(turn, recheck, "");
                });
    }

    static Decision buyNow(Turn turn, VariantId id, int wanted) {
        return fresh(
                turn,
                List.of(id),
                sold ->
                        sold.stream()
                                .findFirst()
                                .map(found -> buyNow(turn, found, wanted))
                                .orElseGet(() -> Products.gone(turn)));
    }

    private static Decision buyNow(Turn turn, SoldVariant sold, int wanted) {
        var variant = sold.variant();
        var most = Stock.limit(turn, variant);
        if (most < wanted) {
            return Quantity.set(turn, variant.id(), wanted) // the card tells what is possible
                    .undone(Products.left(turn, title(sold), variant));
        }
        var line =
                new CartLine(
                        variant.id(),
                        sold.product(),
                        title(sold),
                        wanted,
                        variant.price(),
                        List.of());
        if (turn.conversation().step() instanceof AwaitingCheckout waiting
                && waiting.lines().equals(List.of(line))) {
            return turn.stay(); // tapped twice
        }
        return prepare(turn, List.of(line), true);
    }

    private static String title(SoldVariant sold) {
        return Products.title(sold.productTitle(), sold.variant());
    }

    private static Decision fresh(
            Turn turn, List<VariantId> variants, Function<List<SoldVariant>, Decision> then) {
        return turn.see(
                new CartVariants(variants, true),
                view ->
                        switch (view) {
                            case View.Seen(var sold) -> then.apply(sold);
                            case View.Missing<List<SoldVariant>> none -> then.apply(List.of());
                            case View.Unavailable<List<SoldVariant>> away -> unreachable(turn);
                        });
    }

    private static Decision unreachable(Turn turn) {
        var key = CartWording.CHECKOUT_UNREACHABLE;
        return turn.answer(turn.settled(), failed(turn, key, ReplyIds.CHECKOUT))
                .undone(turn.say(key));
    }

    private static Decision prepare(Turn turn, List<CartLine> lines, boolean buyNow) {
        var counted = turn.conversation().withOneMoreCheckout(buyNow);
        var request = counted.checkouts();
        var next = counted.withStep(new AwaitingCheckout(request, lines, buyNow));
        return new Decided(
                next,
                List.of(
                        new PrepareCheckout(request, lines, turn.texts().language(), turn.market()),
                        new WakeAt(turn.at().plus(PATIENCE), TIMER + request)));
    }

    static Decision ready(Turn turn, CheckoutReady ready) {
        if (!(turn.conversation().step() instanceof AwaitingCheckout waiting)
                || waiting.request() != ready.request()) {
            return turn.stay(); // late or told twice: that cart is no longer the one wanted
        }
        var next =
                turn.conversation()
                        .withStep(
                                new AwaitingPayment(
                                        ready.request(), ready.url(), waiting.buyNow()));
        return turn.answer(next, link(turn, waiting, ready));
    }

    private static Message link(Turn turn, AwaitingCheckout waiting, CheckoutReady ready) {
        return new Link(
                Optional.empty(),
                differs(turn, waiting, ready)
                        + (waiting.buyNow()
                                ? bought(turn, waiting, ready)
                                : ofAll(turn, waiting, ready)),
                Optional.of(turn.say(CartWording.CHECKOUT_FOOTER)),
                turn.say(CartWording.CHECKOUT_PAY),
                ready.url());
    }

    /** Nobody opens a link to another amount than they were shown without having been told. */
    private static String differs(Turn turn, AwaitingCheckout waiting, CheckoutReady ready) {
        var shown = sum(waiting);
        return ready.total()
                .filter(total -> isDearer(total, shown))
                .map(
                        total ->
                                turn.say(
                                                CartWording.CHECKOUT_DIFFERS,
                                                "total",
                                                total,
                                                "shown",
                                                shown)
                                        + "\n\n")
                .orElse("");
    }

    private static boolean isDearer(Money total, Money shown) {
        return !total.currency().equals(shown.currency())
                || total.amount().compareTo(shown.amount()) > 0;
    }

    private static String ofAll(Turn turn, AwaitingCheckout waiting, CheckoutReady ready) {
        return ready.total()
                .map(total -> turn.say(CartWording.CHECKOUT_READY, "total", total))
                .orElseGet(() -> turn.say(CartWording.CHECKOUT_ESTIMATED, "total", sum(waiting)));
    }

    private static String bought(Turn turn, AwaitingCheckout waiting, CheckoutReady ready) {
        var line = waiting.lines().getFirst();
        var key =
                ready.total().isPresent()
                        ? CartWording.CHECKOUT_BUY
                        : CartWording.CHECKOUT_BUY_ESTIMATED;
        return turn.say(
                key,
                "quantity",
                line.quantity(),
                "title",
                line.title(),
                "total",
                ready.total().orElseGet(() -> sum(waiting)));
    }

    private static Money sum(AwaitingCheckout waiting) {
        return waiting.lines().stream().map(CartLine::total).reduce(Money::plus).orElseThrow();
    }

    static Decision refused(Turn turn, CheckoutRefused refused) {
        if (!(turn.conversation().step() instanceof AwaitingCheckout waiting)
                || waiting.request() != refused.request()) {
            return turn.stay();
        }
        var key =
                switch (refused.refusal()) {
                    case SOLD_OUT -> CartWording.CHECKOUT_SOLD_OUT;
                    case SHOP_UNREACHABLE -> CartWording.CHECKOUT_UNREACHABLE;
                    case SHOP_REFUSED -> CartWording.CHECKOUT_REFUSED;
                };
        return turn.answer(
                turn.conversation().withStep(new Idle()), failed(turn, key, again(waiting)));
    }

    /** The timer of a checkout; nothing when the answer was there in time. */
    static Decision overdue(Turn turn, String timer) {
        if (turn.conversation().step() instanceof AwaitingCheckout waiting
                && timer.equals(TIMER + waiting.request())) {
            return turn.answer(
                    turn.conversation().withStep(new Idle()),
                    failed(turn, CartWording.CHECKOUT_UNREACHABLE, again(waiting)));
        }
        return turn.stay();
    }

    private static String again(AwaitingCheckout waiting) {
        if (!waiting.buyNow()) {
            return ReplyIds.CHECKOUT;
        }
        var line = waiting.lines().getFirst();
        return ReplyIds.buy(line.variant(), line.quantity());
    }

    private static Message failed(Turn turn, WordingKey key, String again) {
        var texts = turn.texts();
        var buttons = new ArrayList<Button>();
        buttons.add(Rows.button(texts, again, MenuWording.LABEL_TRY_AGAIN));
        buttons.add(Rows.button(texts, ReplyIds.CART, MenuWording.LABEL_VIEW_CART));
        buttons.add(Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN));
        return new Buttons(Optional.empty(), turn.say(key), Optional.empty(), buttons);
    }
}
