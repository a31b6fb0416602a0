package app.tendero.admin.install;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.Leftovers;
import app.tendero.platform.Secret;
import app.tendero.shopify.AppGrants;
import app.tendero.shopify.AppGrants.Granted;
import app.tendero.store.Installations;
import app.tendero.store.Installations.Facts;
import app.tendero.store.Installations.Installed;
import app.tendero.store.Installations.Standing;
import app.tendero.store.ShopTokens;
import app.tendero.store.ShopTokens.Pair;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Lets a shop in: makes its store or brings it back, keeps its tokens, and asks it for its name,
 * money and time. Whoever calls has proof that the shop's merchant is there.
 */
@Singleton
class Arrivals {

    private static final Logger LOG = Logger.getLogger(Arrivals.class);

    private final Installations installations;
    private final ShopTokens tokens;
    private final AppGrants grants;
    private final Stores stores;
    private final Leftovers leftovers;
    private final StorefrontCare storefront;

    Arrivals(
            Installations installations,
            ShopTokens tokens,
            AppGrants grants,
            Stores stores,
            Leftovers leftovers,
            StorefrontCare storefront) {
        this.leftovers = leftovers;
        this.storefront = storefront;
        this.installations = installations;
        this.tokens = tokens;
        this.grants = grants;
        this.stores = stores;
    }

    /** What became of a shop at the door. */
    sealed interface Arrived {

        /** Its store, with a token or a way to one. */
        record In(Store store) implements Arrived {}

        /** What it brought was not taken by Shopify. */
        record Refused() implements Arrived {}

        /** Shopify could not be asked. */
        record Later() implements Arrived {}
    }

    /**
     * A shop whose merchant opened the page. Shopify is asked only when the store is new, left, or
     * has no token that works.
     *
     * @param sessionToken verified, and of this shop
     */
    Uni<Arrived> opened(ShopDomain shop, Secret sessionToken) {
        return installations
                .standing(shop)
                .chain(
                        standing ->
                                standing.filter(Arrivals::isReady).isPresent()
                                        ? back(standing.get())
                                        : grants.exchange(shop, sessionToken)
                                                .chain(granted -> granted(shop, granted)));
    }

    /** A shop whose merchant came back from the consent page. */
    Uni<Arrived> consented(ShopDomain shop, Secret code) {
        return grants.redeem(shop, code).chain(granted -> granted(shop, granted));
    }

    /** A shop that could not say what it is called when it came is asked again. */
    private Uni<Arrived> back(Standing standing) {
        return (standing.described() ? nothing() : describe(standing.store()))
                .chain(() -> in(standing.store()));
    }

    private static boolean isReady(Standing standing) {
        return standing.installed() && standing.reachable();
    }

    private Uni<Arrived> granted(ShopDomain shop, Granted granted) {
        return switch (granted) {
            case Granted.Tokens(var pair, var scopes) -> install(shop, pair, scopes);
            case Granted.Refused refused -> Uni.createFrom().item(new Arrived.Refused());
            case Granted.Away(var what) -> {
                LOG.warnf("a shop could not be let in: %s", what);
                yield Uni.createFrom().item(new Arrived.Later());
            }
        };
    }

    /** The tokens are kept before they are used. */
    private Uni<Arrived> install(ShopDomain shop, Pair pair, String scopes) {
        return installations
                .install(shop, scopes)
                .call(installed -> installed.came() ? emptied(installed.store()) : nothing())
                .call(installed -> tokens.put(installed.store(), pair, installed.installation()))
                .call(installed -> installed.came() ? came(installed) : nothing())
                .call(installed -> storefront.see(installed.store()))
                .chain(installed -> in(installed.store()));
    }

    /** What was decided before the store left must not leave after its return. */
    private Uni<Void> emptied(StoreId store) {
        return leftovers.expire(store).replaceWithVoid();
    }

    private Uni<Void> came(Installed installed) {
        LOG.infof("store %s installed the app", installed.store());
        return describe(installed.store());
    }

    /** A shop that does not say keeps the name of its domain until it does. */
    private Uni<Void> describe(StoreId id) {
        return stores.byId(id)
                .chain(
                        store ->
                                store.isPresent()
                                        ? grants.facts(store.get())
                                        : Uni.createFrom().item(Optional.<Facts>empty()))
                .chain(
                        facts ->
                                facts.isPresent()
                                        ? installations.describe(id, facts.get())
                                        : nothing());
    }

    private Uni<Arrived> in(StoreId store) {
        return stores.byId(store)
                .map(found -> found.<Arrived>map(Arrived.In::new).orElseGet(Arrived.Later::new));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
