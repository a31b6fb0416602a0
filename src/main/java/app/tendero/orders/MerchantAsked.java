package app.tendero.orders;

import app.tendero.conversation.Effect;
import app.tendero.conversation.OrderEffect.AskMerchant;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Puts a shopper's wish before the merchant. */
@Singleton
class MerchantAsked implements EffectHandler {

    private final OrderRequests requests;

    MerchantAsked(OrderRequests requests) {
        this.requests = requests;
    }

    @Override
    public Class<? extends Effect> handles() {
        return AskMerchant.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var wish = (AskMerchant) order.effect(); // handles() names no other
        return requests.add(order, wish)
                .<EffectOutcome>replaceWith(new EffectOutcome.Done())
                .onFailure()
                .recoverWithItem(new EffectOutcome.Failed(0, "not kept"));
    }
}
