package app.tendero.orders;

import app.tendero.conversation.Need;
import app.tendero.conversation.OrderNeed;
import app.tendero.conversation.OrderNeed.By;
import app.tendero.conversation.OrderNeed.OrderSight;
import app.tendero.conversation.OrderNeed.OwnOrders;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.orders.LiveOrders.Asked;
import app.tendero.orders.OrderReads.Found;
import app.tendero.turn.Asker;
import app.tendero.turn.ViewSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows a turn the orders of the shopper it is about. What is kept answers at once; what is not
 * kept is asked of Shopify and kept then, so that one rule says whose an order is.
 */
@Singleton
class OrderViews implements ViewSource {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final OrderReads reads;
    private final LiveOrders live;

    OrderViews(OrderReads reads, LiveOrders live) {
        this.reads = reads;
        this.live = live;
    }

    @Override
    public Class<?> family() {
        return OrderNeed.class;
    }

    @Override
    public Uni<View<?>> look(StoreId store, Need<?> need) {
        return look(Asker.nobody(store), need);
    }

    @Override
    public Uni<View<?>> look(Asker asker, Need<?> need) {
        var view = switch ((OrderNeed<?>) need) { // family() names no other
                    case OrderNeed.RecentOrders recent -> recent(asker);
                    case OrderNeed.OneOrder(var number, var proven) -> one(asker, number, proven);
                    case OrderNeed.ProvenOrder(var number, var proof) ->
                            proven(asker, number, proof);
                };
        return view.<View<?>>map(seen -> seen)
                .ifNoItem()
                .after(LIMIT)
                .recoverWithItem(() -> new View.Unavailable<>("slow"));
    }

    private Uni<? extends View<?>> recent(Asker asker) {
        return reads.recent(asker)
                .chain(
                        known ->
                                known.isEmpty()
                                        ? live.ofPhone(asker).chain(asked -> recent(asker, asked))
                                        : Uni.createFrom().item(own(asker, known)));
    }

    private Uni<View<OwnOrders>> recent(Asker asker, Asked asked) {
        return switch (asked) {
            case LOOKED -> reads.recent(asker).map(found -> own(asker, found));
            case NOT_TOLD -> Uni.createFrom().item(new View.Seen<>(nobody()));
            case AWAY -> Uni.createFrom().item(new View.Unavailable<>("away"));
        };
    }

    private static OwnOrders nobody() {
        return new OwnOrders(List.of(), By.NOBODY);
    }

    private static View<OwnOrders> own(Asker asker, List<Found> found) {
        var by = asker.phone().isPresent() ? By.PHONE : By.CHAT;
        return new View.Seen<>(new OwnOrders(found.stream().map(Found::order).toList(), by));
    }

    private Uni<? extends View<?>> one(Asker asker, String number, List<Long> proven) {
        return known(
                asker,
                number,
                found ->
                        found.stream()
                                .filter(it -> it.theirs() || proven.contains(it.order().id()))
                                .findFirst());
    }

    private Uni<View<OrderSight>> known(
            Asker asker, String number, Function<List<Found>, Optional<Found>> theirs) {
        return reads.byNumber(asker, number)
                .chain(
                        found ->
                                found.isEmpty()
                                        ? live.ofNumber(asker.store(), number)
                                                .chain(asked -> again(asker, number, asked))
                                                .map(after -> sight(after, theirs))
                                        : Uni.createFrom().item(shown(theirs.apply(found))));
    }

    /**
     * What is there after Shopify was asked.
     *
     * @param found what is kept now
     */
    private record After(Asked asked, List<Found> found) {}

    private Uni<After> again(Asker asker, String number, Asked asked) {
        return asked == Asked.LOOKED
                ? reads.byNumber(asker, number).map(found -> new After(asked, found))
                : Uni.createFrom().item(new After(asked, List.of()));
    }

    private static View<OrderSight> sight(
            After after, Function<List<Found>, Optional<Found>> theirs) {
        return switch (after.asked()) {
            case LOOKED -> shown(theirs.apply(after.found()));
            case NOT_TOLD -> new View.Seen<>(new OrderSight.Withheld());
            case AWAY -> new View.Unavailable<>("away");
        };
    }

    private static View<OrderSight> shown(Optional<Found> found) {
        return found.<View<OrderSight>>map(it -> new View.Seen<>(new OrderSight.Shown(it.order())))
                .orElseGet(View.Missing::new);
    }

    private Uni<? extends View<?>> proven(Asker asker, String number, String proof) {
        return reads.byNumber(asker, number)
                .chain(
                        found ->
                                found.stream().anyMatch(Found::contactTold)
                                        ? checked(asker, found, proof)
                                        : live.ofNumber(asker.store(), number)
                                                .chain(asked -> again(asker, number, asked))
                                                .chain(after -> checked(asker, after, proof)));
    }

    private Uni<View<OrderSight>> checked(Asker asker, After after, String proof) {
        return switch (after.asked()) {
            case LOOKED ->
                    after.found().isEmpty() || after.found().stream().anyMatch(Found::contactTold)
                            ? checked(asker, after.found(), proof)
                            : Uni.createFrom().item(new View.Seen<>(new OrderSight.Withheld()));
            case NOT_TOLD -> Uni.createFrom().item(new View.Seen<>(new OrderSight.Withheld()));
            case AWAY -> Uni.createFrom().item(new View.Unavailable<>("away"));
        };
    }

    private Uni<View<OrderSight>> checked(Asker asker, List<Found> found, String proof) {
        var ids = found.stream().map(it -> it.order().id()).toList();
        return reads.proved(asker.store(), ids, proof)
                .map(
                        proved ->
                                shown(
                                        found.stream()
                                                .filter(it -> proved.contains(it.order().id()))
                                                .findFirst()));
    }
}
