package app.tendero.conversation;

import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.BrowseStep.ChoosingQuantity;
import app.tendero.conversation.CheckoutStep.AwaitingPayment;
import app.tendero.conversation.Fact.BasketLine;
import app.tendero.conversation.Fact.CartUpdated;
import app.tendero.conversation.Fact.CheckoutCreated;
import app.tendero.conversation.Fact.MenuUsed;
import app.tendero.conversation.Fact.MenuWentOn;
import app.tendero.conversation.Fact.OrderTold;
import app.tendero.conversation.Fact.ProductViewed;
import app.tendero.conversation.Fact.SessionExpired;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads off two states of a conversation what happened between them. */
public final class Facts {

    /** Who writes nothing for so long after an entry of a menu has left there. */
    public static final Duration SILENCE = Duration.ofHours(1);

    private Facts() {}

    /**
     * @param at when the turn's event happened
     */
    public static List<Fact> between(
            Conversation before, Conversation after, Instant at, StoreProfile store) {
        var facts = new ArrayList<Fact>();
        if (!before.step().equals(after.step())) {
            viewed(before, after).ifPresent(facts::add);
            checkout(before, after).ifPresent(facts::add);
        }
        if (isExpired(before, after, at, store)) {
            facts.add(new SessionExpired());
        }
        if (!before.cart().lines().equals(after.cart().lines())) {
            facts.add(cart(after.cart()));
        }
        after.orders().stream()
                .filter(order -> !before.orders().contains(order))
                .map(order -> new OrderTold(order.name(), order.total()))
                .forEach(facts::add);
        menu(before.trail(), after.trail(), at, facts);
        return facts;
    }

    private static void menu(MenuTrail before, MenuTrail after, Instant at, List<Fact> facts) {
        if (before.last().equals(after.last())) {
            return;
        }
        before.last()
                .filter(used -> at.isBefore(used.at().plus(SILENCE)))
                .map(used -> new MenuWentOn(used.entry(), used.at()))
                .ifPresent(facts::add);
        after.last().map(used -> new MenuUsed(used.entry(), used.at())).ifPresent(facts::add);
    }

    /** Another quantity of the same is no other look. */
    private static Optional<Fact> viewed(Conversation before, Conversation after) {
        return switch (after.step()) {
            case ChoosingOptions now
                    when !(before.step() instanceof ChoosingOptions then
                            && then.product().equals(now.product())) ->
                    Optional.of(new ProductViewed(Optional.of(now.product()), Optional.empty()));
            case ChoosingQuantity now
                    when !(before.step() instanceof ChoosingQuantity then
                            && then.variant().equals(now.variant())) ->
                    Optional.of(new ProductViewed(Optional.empty(), Optional.of(now.variant())));
            case BrowseStep step -> Optional.empty();
            case CartStep step -> Optional.empty();
            case CheckoutStep step -> Optional.empty();
            case OrderStep step -> Optional.empty();
            case TicketStep step -> Optional.empty();
        };
    }

    private static Optional<Fact> checkout(Conversation before, Conversation after) {
        return after.step() instanceof AwaitingPayment now
                        && !(before.step() instanceof AwaitingPayment then
                                && then.request() == now.request())
                ? Optional.of(new CheckoutCreated(now.request()))
                : Optional.empty();
    }

    private static boolean isExpired(
            Conversation before, Conversation after, Instant at, StoreProfile store) {
        return !before.cart().isEmpty()
                && !after.cart().lines().equals(before.cart().lines())
                && before.cart()
                        .touched()
                        .filter(touched -> !at.isBefore(touched.plus(store.cartLife())))
                        .isPresent();
    }

    private static Fact cart(Cart cart) {
        return new CartUpdated(
                cart.lines().stream()
                        .map(line -> new BasketLine(line.variant(), line.quantity()))
                        .toList(),
                cart.total());
    }
}
