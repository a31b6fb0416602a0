package app.tendero.admin.install;

import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.Leftovers;
import app.tendero.platform.StoredJson;
import app.tendero.store.Installations;
import app.tendero.store.Installations.Leaving;
import app.tendero.sync.DeniedRuns;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** Hears from Shopify that a merchant took the app away, or what it may do. */
@Singleton
class AppNews implements ItemHandler {

    private static final Logger LOG = Logger.getLogger(AppNews.class);
    private static final String UNINSTALLED = "shopify.app/uninstalled";
    private static final String SCOPES = "shopify.app/scopes_update";

    private final Installations installations;
    private final Leftovers leftovers;
    private final StorefrontCare storefront;
    private final Accounts accounts;
    private final DeniedRuns denied;

    AppNews(
            Installations installations,
            Leftovers leftovers,
            StorefrontCare storefront,
            Accounts accounts,
            DeniedRuns denied) {
        this.denied = denied;
        this.accounts = accounts;
        this.installations = installations;
        this.leftovers = leftovers;
        this.storefront = storefront;
    }

    @Override
    public boolean handles(String kind) {
        return kind.equals(UNINSTALLED) || kind.equals(SCOPES);
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        var json = StoredJson.parse(item.payload());
        return item.kind().equals(UNINSTALLED) ? leave(store, item, json) : scopes(store, json);
    }

    /** News of an installation before the present one is old: the merchant came back since. */
    private Uni<String> leave(StoreId store, Item item, JsonNode json) {
        var at = moment(json.path("triggered_at").asText("")).orElse(item.receivedAt());
        return accounts.of(store)
                .chain(
                        numbers ->
                                installations
                                        .uninstall(store, Optional.of(at))
                                        .chain(
                                                leaving ->
                                                        leaving == Leaving.NOT_NOW
                                                                ? old()
                                                                : left(store)
                                                                        .call(
                                                                                () ->
                                                                                        accounts
                                                                                                .leave(
                                                                                                        store,
                                                                                                        numbers))));
    }

    /** Again for one that had left: whoever noted that may have died before this. */
    private Uni<String> left(StoreId store) {
        return leftovers
                .expire(store)
                .invoke(
                        expired ->
                                LOG.infof(
                                        "store %s uninstalled the app, %d sends expired",
                                        store, expired))
                .replaceWith("uninstalled");
    }

    private static Uni<String> old() {
        return Uni.createFrom().item("installed again since");
    }

    private Uni<String> scopes(StoreId store, JsonNode json) {
        var granted = new TreeSet<String>();
        json.path("current").forEach(scope -> granted.add(scope.asText("")));
        granted.removeIf(scope -> !scope.matches("[a-z_]{1,80}"));
        return granted.isEmpty()
                ? Uni.createFrom().item("no scopes in it")
                : installations
                        .scopes(store, String.join(",", granted))
                        .chain(
                                () ->
                                        storefront.granted(
                                                store, granted.contains(StorefrontCare.SCOPE)))
                        .call(() -> denied.allowed(store, granted))
                        .replaceWith("noted");
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
