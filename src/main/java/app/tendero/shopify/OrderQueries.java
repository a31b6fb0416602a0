package app.tendero.shopify;

import app.tendero.store.Store;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What can be asked of a shop about orders and customers. Without the scope {@code read_all_orders}
 * Shopify shows the last 60 days. Fields about the buyer are null where the app may not see them;
 * the answer is {@link ShopifyAnswer.Partial} then.
 *
 * <p>Answers are nodes as Shopify wrote them, for their reader is the same that reads bulk files.
 */
@Singleton
public class OrderQueries {

    /** Orders asked for by id at once: each is rich in fields. */
    public static final int ORDERS_BY_ID = 10;

    /** Customers asked for by id at once. */
    public static final int CUSTOMERS_BY_ID = 50;

    private static final Operation<JsonNode> BY_PHONE =
            Operation.query(JsonNode.class, 120, "orders-by-phone", "order-facts");
    private static final Operation<JsonNode> BY_NAME =
            Operation.query(JsonNode.class, 80, "orders-by-name", "order-facts");
    private static final Operation<JsonNode> ORDERS =
            Operation.query(JsonNode.class, 250, "orders-by-id", "order-facts");
    private static final Operation<JsonNode> CUSTOMERS =
            Operation.query(JsonNode.class, 20, "customers-by-id");

    private final ShopifyClient client;

    OrderQueries(ShopifyClient client) {
        this.client = client;
    }

    /**
     * The newest orders of the customer who has this number; none where nobody has it.
     *
     * @param phone in international form with a plus
     */
    public Uni<ShopifyAnswer<List<JsonNode>>> ofPhone(Store store, String phone) {
        return client.ask(store, BY_PHONE, Map.of("phone", phone))
                .map(
                        answer ->
                                answer.map(
                                        data ->
                                                list(
                                                        data.path("customerByIdentifier")
                                                                .path("orders")
                                                                .path("nodes"))));
    }

    /**
     * Orders whose name holds this number: the caller looks for the one that has it exactly.
     *
     * @param number letters, digits, dots and dashes only
     */
    public Uni<ShopifyAnswer<List<JsonNode>>> ofNumber(Store store, String number) {
        if (!number.matches("[\\p{L}\\p{N}._/-]{1,60}")) {
            throw new IllegalArgumentException("not the number of an order");
        }
        return client.ask(store, BY_NAME, Map.of("query", "name:\"" + number + "\""))
                .map(answer -> answer.map(data -> list(data.path("orders").path("nodes"))));
    }

    /** These orders; one that is gone is left out. At most {@link #ORDERS_BY_ID}. */
    public Uni<ShopifyAnswer<List<JsonNode>>> byId(Store store, List<Long> ids) {
        return nodes(store, ORDERS, "Order", ids);
    }

    /** These customers; one that is gone is left out. */
    public Uni<ShopifyAnswer<List<JsonNode>>> customers(Store store, List<Long> ids) {
        return nodes(store, CUSTOMERS, "Customer", ids);
    }

    private Uni<ShopifyAnswer<List<JsonNode>>> nodes(
            Store store, Operation<JsonNode> operation, String type, List<Long> ids) {
        var gids = ids.stream().map(id -> GlobalId.of(type, id)).toList();
        return client.askInBackground(store, operation, Map.of("ids", gids))
                .map(answer -> answer.map(data -> list(data.path("nodes"))));
    }

    private static List<JsonNode> list(JsonNode nodes) {
        var list = new ArrayList<JsonNode>();
        nodes.forEach(
                node -> {
                    if (node.isObject()) {
                        list.add(node);
                    }
                });
        return list;
    }
}
