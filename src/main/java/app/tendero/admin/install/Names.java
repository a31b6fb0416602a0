package app.tendero.admin.install;

import app.tendero.access.Caller.Merchant;
import app.tendero.kernel.ShopDomain;
import app.tendero.platform.Secret;
import app.tendero.shopify.AppGrants;
import app.tendero.store.Team;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Learns once what a person of the merchant's is called, so that whoever gives out roles sees more
 * than numbers. A page opens without it, too.
 */
@Singleton
class Names {

    private static final Logger LOG = Logger.getLogger(Names.class);

    /** A merchant does not wait for a name. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Team team;
    private final AppGrants grants;

    Names(Team team, AppGrants grants) {
        this.team = team;
        this.grants = grants;
    }

    /** Asks Shopify where nobody knows yet; it does not fail. */
    Uni<Void> learn(ShopDomain shop, Merchant person, Secret sessionToken) {
        return team.isNameless(person.store(), person.user())
                .chain(nameless -> nameless ? ask(shop, person, sessionToken) : nothing())
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> null)
                .onFailure()
                .invoke(why -> LOG.warnf("a name was not learnt: %s", why.getClass().getName()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> ask(ShopDomain shop, Merchant person, Secret sessionToken) {
        return grants.nameOf(shop, sessionToken)
                .chain(
                        name ->
                                name.isPresent()
                                        ? team.name(person.store(), person.user(), name.get())
                                        : nothing());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
