package app.tendero.shopify;

import app.tendero.shopify.CatalogueNodes.IdNode;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes and changes products in a shop. Takes the scope {@code write_products}, which the app does
 * not ask for at its install.
 *
 * <p>https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/productSet
 */
@Singleton
public class ProductWrites {

    private static final Operation<Payload> SET =
            Operation.mutation(Payload.class, 30, "product-set");

    private final ShopifyClient client;

    ProductWrites(ShopifyClient client) {
        this.client = client;
    }

    /**
     * Makes a product, or changes one. A field that is left out stays as it is; a list that is
     * there replaces the whole list.
     *
     * @param product whom to change; empty to make one
     * @param input Shopify's {@code ProductSetInput}
     * @return its number
     */
    public Uni<ShopifyAnswer<Long>> set(Store store, Optional<Long> product, Map<String, ?> input) {
        var variables = new HashMap<String, Object>();
        product.ifPresent(
                id -> variables.put("identifier", Map.of("id", GlobalId.of("Product", id))));
        variables.put("input", input);
        return client.ask(store, SET, variables).map(ProductWrites::number);
    }

    private static ShopifyAnswer<Long> number(ShopifyAnswer<Payload> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data<Payload>(var payload) -> number(payload);
            case ShopifyAnswer.Partial<Payload>(var payload, var codes) -> number(payload);
            case ShopifyAnswer.None<Payload>(var trouble) -> new ShopifyAnswer.None<>(trouble);
        };
    }

    private static ShopifyAnswer<Long> number(Payload payload) {
        var set = payload.productSet();
        return set == null || set.product() == null
                ? new ShopifyAnswer.None<>(new Trouble.Unknown("no product"))
                : new ShopifyAnswer.Data<>(GlobalId.number(set.product().id()));
    }

    @RegisterForReflection
    record Payload(@Nullable Made productSet) {}

    @RegisterForReflection
    record Made(@Nullable IdNode product) {}
}
