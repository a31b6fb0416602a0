package app.tendero.admin.install;

import app.tendero.kernel.StoreId;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.Subscriptions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Leaves the WhatsApp Business Accounts of a merchant who took the app away: Meta is told to send
 * us nothing of them any more. The tokens for that are gone with the uninstall, so the numbers are
 * looked up before it. As well as it can: an account that Meta does not answer for stays.
 */
@Singleton
class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class);

    /** Shorter than a lane is leased. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Stores stores;
    private final Subscriptions subscriptions;

    Accounts(Stores stores, Subscriptions subscriptions) {
        this.stores = stores;
        this.subscriptions = subscriptions;
    }

    /** The numbers of a store with their tokens, one for each account. */
    Uni<List<WhatsAppNumber>> of(StoreId store) {
        return stores.byId(store)
                .map(found -> found.map(Store::numbers).orElse(List.of()))
                .map(Accounts::oneForEach);
    }

    private static List<WhatsAppNumber> oneForEach(List<WhatsAppNumber> numbers) {
        var accounts = new LinkedHashMap<String, WhatsAppNumber>();
        numbers.forEach(number -> accounts.putIfAbsent(number.waba().value(), number));
        return List.copyOf(accounts.values());
    }

    /** Unsubscribes from those that nobody has a number of any more; it does not fail. */
    Uni<Void> leave(StoreId store, List<WhatsAppNumber> numbers) {
        return Multi.createFrom()
                .iterable(numbers)
                .onItem()
                .transformToUniAndConcatenate(number -> leave(number))
                .collect()
                .asList()
                .invoke(left -> told(store, left))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .invoke(why -> LOG.warnf("store %s left, and Meta was not told", store))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Boolean> leave(WhatsAppNumber number) {
        return stores.byWaba(number.waba())
                .chain(
                        others ->
                                others.isEmpty()
                                        ? subscriptions.unsubscribe(number)
                                        : Uni.createFrom().item(false));
    }

    private static void told(StoreId store, List<Boolean> left) {
        var done = left.stream().filter(one -> one).count();
        if (!left.isEmpty()) {
            LOG.infof("store %s left %d of its %d accounts at Meta", store, done, left.size());
        }
    }
}
