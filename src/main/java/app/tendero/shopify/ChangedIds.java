package app.tendero.shopify;

import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueNodes.IdNode;
import app.tendero.store.Store;
import com.fasterxml.jackson.annotation.JsonAlias;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Asks a shop which of its things changed since a moment, by their ids alone: one or two points a
 * page. In the background: the chat's questions go first.
 *
 * <p>Search syntax: https://shopify.dev/docs/api/usage/search-syntax
 */
@Singleton
public class ChangedIds {

    /** Ids of one page, as many as Shopify gives. */
    public static final int PAGE = 250;

    private final ShopifyClient client;

    ChangedIds(ShopifyClient client) {
        this.client = client;
    }

    /** What can be asked for by when it changed. */
    public enum Things {
        PRODUCTS("changed-products"),
        VARIANTS("changed-variants"),
        COLLECTIONS("changed-collections"),
        INVENTORY_ITEMS("changed-inventory-items"),
        ORDERS("changed-orders"),
        CUSTOMERS("changed-customers");

        private final Operation<Changed> operation;

        Things(String file) {
            this.operation = Operation.query(Changed.class, 30, file);
        }
    }

    /**
     * @param ids Shopify's numbers
     * @param next where the next page starts; empty on the last
     */
    public record Page(List<Long> ids, Optional<String> next) {}

    /** One page of what changed after a moment. */
    public Uni<ShopifyAnswer<Page>> since(
            Store store, Things things, Instant moment, Optional<String> after) {
        var variables = new HashMap<String, Object>();
        variables.put("filter", "updated_at:>'" + moment + "'");
        variables.put("first", PAGE);
        variables.put("after", after.orElse(null));
        return client.askInBackground(store, things.operation, variables)
                .map(answer -> answer.map(changed -> page(changed.things())));
    }

    private static Page page(Connection<IdNode> things) {
        return new Page(
                things.nodes().stream().map(node -> GlobalId.number(node.id())).toList(),
                things.next());
    }

    @RegisterForReflection
    record Changed(
            @JsonAlias({
                        "products",
                        "productVariants",
                        "collections",
                        "inventoryItems",
                        "orders",
                        "customers"
                    })
                    Connection<IdNode> things) {}
}
