package app.tendero.support.ticket;

import app.tendero.conversation.ReturnStand;
import app.tendero.kernel.StoreId;
import app.tendero.orders.ReturnListener;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Hears what a merchant decided in Shopify on a return that a ticket asked for. */
@Singleton
class ReturnNews implements ReturnListener {

    private final Returns returns;

    ReturnNews(Returns returns) {
        this.returns = returns;
    }

    @Override
    public Uni<Void> returned(StoreId store, Told told) {
        return switch (told.topic()) {
            case "returns/approve" ->
                    returns.decided(store, told.id(), ReturnStand.APPROVED, told.note());
            case "returns/decline" ->
                    returns.decided(store, told.id(), ReturnStand.DECLINED, told.note());
            case "returns/cancel" ->
                    returns.decided(store, told.id(), ReturnStand.CANCELLED, told.note());
            default -> Uni.createFrom().voidItem();
        };
    }
}
