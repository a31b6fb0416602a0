package app.tendero.store;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The row of a store. Seals what it is given; never opens it again. */
@Entity
@Table(name = "store")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class StoreEntity {

    static final String TABLE = "store";

    @Id private long id;
    @Version private int version;
    private long change;
    private String domain;
    private String name;
    private boolean privateApp;
    private boolean enabled;
    private byte @Nullable [] accessToken;
    private byte @Nullable [] storefrontToken;
    private @Nullable String apiKey;
    private byte @Nullable [] apiSecret;
    private @Nullable Long shopId;
    private @Nullable String scopes;
    private @Nullable Instant installedAt;
    private @Nullable Instant uninstalledAt;

    /** Grows with each uninstall, by the statement that takes everything away. */
    @Column(insertable = false, updatable = false)
    private long installation;

    private Instant createdAt;
    private Instant updatedAt;

    protected StoreEntity() {}

    /** A new store, switched on, called after its domain until somebody names it. */
    StoreEntity(StoreId id, ShopDomain domain, Instant now) {
        this.id = id.value();
        this.domain = domain.value();
        this.name = nameOf(domain);
        this.privateApp = true;
        this.enabled = true;
        this.createdAt = now;
        this.updatedAt = now;
    }

    StoreId id() {
        return new StoreId(id);
    }

    ShopDomain domain() {
        return new ShopDomain(domain);
    }

    /**
     * Takes over what the draft holds.
     *
     * @param change the counter's value for this change
     */
    void apply(StoreDraft draft, Sealing sealing, long change, Instant now) {
        touch(change, now);
        draft.name().ifPresent(value -> name = value);
        draft.privateApp().ifPresent(value -> privateApp = value);
        draft.enabled().ifPresent(value -> enabled = value);
        clear(draft);
        draft.accessToken().ifPresent(s -> accessToken = sealed(sealing, "access_token", s));
        if (privateApp && draft.accessToken().isPresent()) {
            uninstalledAt = null; // the custom app was installed again
        }
        draft.storefrontToken()
                .ifPresent(s -> storefrontToken = sealed(sealing, "storefront_token", s));
        draft.apiKey().ifPresent(value -> apiKey = value);
        draft.apiSecret().ifPresent(s -> apiSecret = sealed(sealing, "api_secret", s));
    }

    void disable(long change, Instant now) {
        touch(change, now);
        enabled = false;
    }

    /** Which installation of the app this is. */
    long installation() {
        return installation;
    }

    /** Whether what was begun in that installation comes too late. */
    boolean hasLeft(long begunIn) {
        return installation != begunIn || (installedAt != null && uninstalledAt != null);
    }

    /** Something that hangs on it was changed. */
    void changed(long change, Instant now) {
        touch(change, now);
    }

    /**
     * The app was installed from Shopify: its token lives in a row of its own.
     *
     * @return false when it was installed before and never left
     */
    boolean install(String granted, long change, Instant now) {
        touch(change, now);
        var came = installedAt == null || uninstalledAt != null;
        installedAt = now; // a new grant outlives older news of leaving
        uninstalledAt = null;
        privateApp = false;
        accessToken = null;
        apiKey = null; // from now on Shopify signs with the deployment's app
        apiSecret = null;
        scopes = granted;
        return came;
    }

    /** Takes over what the shop says of itself. */
    void describe(Installations.Facts facts, long change, Instant now) {
        touch(change, now);
        shopId = facts.id();
        name = facts.name();
    }

    boolean canReachShopify() {
        return accessToken != null || (apiKey != null && apiSecret != null) || installedAt != null;
    }

    StoreView.Shop view() {
        return new StoreView.Shop(
                id,
                domain,
                domain().handle(),
                name,
                privateApp,
                enabled,
                accessToken != null,
                storefrontToken != null,
                Optional.ofNullable(apiKey),
                apiSecret != null,
                Optional.ofNullable(installedAt),
                Optional.ofNullable(uninstalledAt),
                Optional.ofNullable(scopes).map(all -> List.of(all.split(","))),
                Optional.empty(),
                createdAt,
                updatedAt);
    }

    private void touch(long change, Instant now) {
        this.change = change;
        this.updatedAt = now;
    }

    private void clear(StoreDraft draft) {
        if (draft.clear().contains("access_token")) {
            accessToken = null;
        }
        if (draft.clear().contains("storefront_token")) {
            storefrontToken = null;
        }
        if (draft.clear().contains("api_key")) {
            apiKey = null;
        }
        if (draft.clear().contains("api_secret")) {
            apiSecret = null;
        }
    }

    private byte[] sealed(Sealing sealing, String column, Secret secret) {
        return sealing.seal(new Place(id(), TABLE, column), secret);
    }

    private static String nameOf(ShopDomain domain) {
        return Arrays.stream(domain.handle().split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
