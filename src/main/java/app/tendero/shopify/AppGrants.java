package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.Secret;
import app.tendero.shopify.TokenEndpoint.Grant;
import app.tendero.store.Installations.Facts;
import app.tendero.store.ShopTokens.Pair;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant gives us by installing the app: the first tokens, and what the shop is called.
 */
@Singleton
public class AppGrants {

    private static final Operation<ShopFacts> FACTS =
            Operation.query(ShopFacts.class, 2, "shop-facts");

    private final TokenEndpoint endpoint;
    private final ShopifyClient client;

    AppGrants(TokenEndpoint endpoint, ShopifyClient client) {
        this.endpoint = endpoint;
        this.client = client;
    }

    /** What came of a wish for the first tokens. */
    public sealed interface Granted {

        /**
         * @param scopes what the merchant granted, comma separated
         */
        record Tokens(Pair pair, String scopes) implements Granted {}

        /** What the merchant brought is not good: too old, used, or for another app. */
        record Refused() implements Granted {}

        /** Shopify could not be asked, or does not know our app. */
        record Away(String what) implements Granted {}
    }

    /** Changes a session token, which must have been verified, into tokens. */
    public Uni<Granted> exchange(ShopDomain shop, Secret sessionToken) {
        return endpoint.exchange(shop, sessionToken).map(AppGrants::granted);
    }

    /** Changes the code of a consent page into tokens. It works once. */
    public Uni<Granted> redeem(ShopDomain shop, Secret code) {
        return endpoint.redeem(shop, code).map(AppGrants::granted);
    }

    /**
     * What the person of a verified session token is called; empty where Shopify cannot be asked,
     * an empty name where it knows none.
     */
    public Uni<Optional<String>> nameOf(ShopDomain shop, Secret sessionToken) {
        return endpoint.nameOf(shop, sessionToken);
    }

    /** What the shop says of itself; empty when it cannot be asked now. */
    public Uni<Optional<Facts>> facts(Store store) {
        return client.ask(store, FACTS, Map.of())
                .map(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data(var data) -> facts(data);
                                    case ShopifyAnswer.Partial(var data, var codes) -> facts(data);
                                    case ShopifyAnswer.None(var trouble) -> Optional.empty();
                                });
    }

    private static Granted granted(Grant grant) {
        return switch (grant) {
            case Grant.Given(var pair, var scopes) -> new Granted.Tokens(pair, scopes);
            case Grant.Refused refused -> new Granted.Refused();
            case Grant.Away(var trouble) -> new Granted.Away(trouble.word());
        };
    }

    private static Optional<Facts> facts(ShopFacts data) {
        var shop = data.shop();
        return Optional.of(
                new Facts(
                        GlobalId.number(shop.id()),
                        shop.name(),
                        Optional.ofNullable(shop.currencyCode()),
                        zone(shop.ianaTimezone())));
    }

    private static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    @RegisterForReflection
    record ShopFacts(Self shop) {}

    @RegisterForReflection
    record Self(
            String id, String name, @Nullable String currencyCode, @Nullable String ianaTimezone) {}
}
