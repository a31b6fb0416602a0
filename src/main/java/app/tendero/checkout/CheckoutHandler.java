package app.tendero.checkout;

import app.tendero.conversation.CheckoutEffect.PrepareCheckout;
import app.tendero.conversation.CheckoutEvent;
import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Event;
import app.tendero.kernel.Money;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import app.tendero.shopify.ShopAddress;
import app.tendero.store.CheckoutMode;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Brings a shopper's lines to Shopify's checkout in the way their store chose. A cart that cannot
 * be made becomes a permalink, which always can.
 */
@Singleton
class CheckoutHandler implements EffectHandler {

    private static final Logger LOG = Logger.getLogger(CheckoutHandler.class);

    /** Shorter than the outbox waits; a permalink needs no time at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Stores stores;
    private final StorefrontCheckout storefront;
    private final DraftCheckout drafts;
    private final ShopAddress address;
    private final Clock clock;

    @Inject
    CheckoutHandler(
            Stores stores,
            StorefrontCheckout storefront,
            DraftCheckout drafts,
            ShopAddress address) {
        this(stores, storefront, drafts, address, Clock.systemUTC());
    }

    CheckoutHandler(
            Stores stores,
            StorefrontCheckout storefront,
            DraftCheckout drafts,
            ShopAddress address,
            Clock clock) {
        this.stores = stores;
        this.storefront = storefront;
        this.drafts = drafts;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Class<? extends Effect> handles() {
        return PrepareCheckout.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var effect = effect(order);
        return stores.byId(order.store())
                .chain(store -> prepared(store, order, effect))
                .map(prepared -> outcome(effect, prepared));
    }

    @Override
    public Optional<Event> givenUp(EffectOrder order) {
        return Optional.of(refused(effect(order), Refusal.SHOP_UNREACHABLE));
    }

    private static PrepareCheckout effect(EffectOrder order) {
        return (PrepareCheckout) order.effect(); // handles() names no other
    }

    private Uni<Prepared> prepared(
            Optional<Store> store, EffectOrder order, PrepareCheckout effect) {
        return store.isEmpty()
                ? Uni.createFrom().item(new Prepared.Refused(Refusal.SHOP_UNREACHABLE))
                : prepared(store.get(), order, effect)
                        .map(prepared -> orPermalink(store.get(), order, effect, prepared));
    }

    private Uni<Prepared> prepared(Store store, EffectOrder order, PrepareCheckout effect) {
        return switch (modeOf(store, effect)) {
            case STOREFRONT_CART ->
                    storefront
                            .prepare(store, Requests.of(order, effect), effect.language())
                            .ifNoItem()
                            .after(PATIENCE)
                            .recoverWithItem(() -> new Prepared.Elsewhere("slow"));
            case PERMALINK -> Uni.createFrom().item(permalink(store, order, effect));
            case DRAFT_ORDER ->
                    drafts.prepare(store, order, Requests.chargingEverything(order, effect));
        };
    }

    /** What no other way would charge makes a draft order. */
    private static CheckoutMode modeOf(Store store, PrepareCheckout effect) {
        if (Requests.needsDraft(effect)) {
            return CheckoutMode.DRAFT_ORDER;
        }
        var chosen = store.settings().checkout();
        return chosen == CheckoutMode.STOREFRONT_CART && store.shopify().storefrontToken().isEmpty()
                ? CheckoutMode.PERMALINK
                : chosen;
    }

    private Prepared orPermalink(
            Store store, EffectOrder order, PrepareCheckout effect, Prepared prepared) {
        if (prepared instanceof Prepared.Elsewhere(var why)) {
            LOG.warnf(
                    "checkout by permalink: store=%s conversation=%s why=%s",
                    order.store(), order.conversation(), why);
            return permalink(store, order, effect);
        }
        return prepared;
    }

    private Prepared permalink(Store store, EffectOrder order, PrepareCheckout effect) {
        var shop = address.storefront(store.domain());
        return new Prepared.Ready(Permalink.of(shop, Requests.of(order, effect)), Optional.empty());
    }

    private EffectOutcome outcome(PrepareCheckout effect, Prepared prepared) {
        return switch (prepared) {
            case Prepared.Ready(var url, var total) ->
                    new EffectOutcome.Answered(ready(effect, url, total));
            case Prepared.Refused(var refusal) ->
                    new EffectOutcome.Answered(refused(effect, refusal));
            case Prepared.Later(var wait) ->
                    new EffectOutcome.Busy(429, wait, EffectOutcome.Scope.SHOPPER);
            case Prepared.Failed(var code, var why) -> new EffectOutcome.Failed(code, why);
            case Prepared.Unknown(var why) -> new EffectOutcome.Unknown(why);
            case Prepared.Elsewhere(var why) -> new EffectOutcome.Failed(0, why);
        };
    }

    private CheckoutEvent ready(PrepareCheckout effect, String url, Optional<Money> total) {
        return new CheckoutReady(clock.instant(), effect.request(), url, total);
    }

    private CheckoutEvent refused(PrepareCheckout effect, Refusal refusal) {
        return new CheckoutRefused(clock.instant(), effect.request(), refusal);
    }
}
