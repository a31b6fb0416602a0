package app.tendero.shopify;

import app.tendero.platform.Secret;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gets an installed store the public token that its Storefront carts are made with. A shop gives an
 * app 100 of them at most, so one of ours that is there already is taken again: an answer that was
 * lost costs none.
 *
 * <p>https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/storefrontAccessTokenCreate
 */
@Singleton
public class StorefrontAccess {

    /** How we know it again; merchants see it in no place. */
    private static final String TITLE = "Tendero chat checkout";

    private static final Operation<Listed> LIST = Operation.query(Listed.class, 12, "cart-tokens");
    private static final Operation<Made> MAKE =
            Operation.mutation(Made.class, 10, "cart-token-create");

    private final ShopifyClient client;

    StorefrontAccess(ShopifyClient client) {
        this.client = client;
    }

    /** What came of the wish for a token. */
    public sealed interface Outcome {

        record Given(Secret token) implements Outcome {}

        /** The merchant did not grant what it takes, or took it back. */
        record NotGranted() implements Outcome {}

        /** Worth trying again. */
        record Later(String why) implements Outcome {}
    }

    /** The store's token: one of ours, or a new one. */
    public Uni<Outcome> token(Store store) {
        return client.ask(store, LIST, Map.of())
                .map(answer -> answer.map(Listed::ours))
                .chain(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data(var ours) -> known(store, ours);
                                    case ShopifyAnswer.Partial(var ours, var codes) ->
                                            known(store, ours);
                                    case ShopifyAnswer.None(var trouble) -> now(none(trouble));
                                });
    }

    private Uni<Outcome> known(Store store, Optional<Secret> ours) {
        return ours.isPresent() ? now(new Outcome.Given(ours.get())) : make(store);
    }

    private Uni<Outcome> make(Store store) {
        return client.ask(store, MAKE, Map.of("input", Map.of("title", TITLE)))
                .map(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data(var made) -> made.outcome();
                                    case ShopifyAnswer.Partial(var made, var codes) ->
                                            made.outcome();
                                    case ShopifyAnswer.None(var trouble) -> none(trouble);
                                });
    }

    /** A token that Shopify does not take at all is another matter than one without the right. */
    private static Outcome none(Trouble trouble) {
        return trouble instanceof Trouble.Denied(int code, var reason) && code == 200
                ? new Outcome.NotGranted()
                : new Outcome.Later(trouble.word());
    }

    private static Uni<Outcome> now(Outcome outcome) {
        return Uni.createFrom().item(outcome);
    }

    @RegisterForReflection
    record Listed(OfShop shop) {

        Optional<Secret> ours() {
            return shop.storefrontAccessTokens().nodes().stream()
                    .filter(node -> node.title().equals(TITLE))
                    .findFirst()
                    .map(Node::secret);
        }
    }

    @RegisterForReflection
    record OfShop(Connection<Node> storefrontAccessTokens) {}

    @RegisterForReflection
    record Node(String title, String accessToken) {

        private Secret secret() {
            return new Secret(accessToken);
        }

        @Override
        public String toString() {
            return "Node[" + title + "]";
        }
    }

    @RegisterForReflection
    record Made(Payload storefrontAccessTokenCreate) {

        private Outcome outcome() {
            var node = storefrontAccessTokenCreate.storefrontAccessToken();
            return node == null ? new Outcome.Later("no token") : new Outcome.Given(node.secret());
        }
    }

    @RegisterForReflection
    record Payload(@Nullable Node storefrontAccessToken) {}
}
