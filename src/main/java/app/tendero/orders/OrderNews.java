package app.tendero.orders;

import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.kernel.StoreId;
import app.tendero.platform.StoredJson;
import app.tendero.sync.Applied;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Hears from Shopify what becomes of orders, parcels, returns and customers. Webhooks come late,
 * twice and in any order; what is older than what is kept changes nothing.
 *
 * <p>{@code returns/update} is not among them: it tells which things of a return were changed, and
 * neither the chat nor a ticket shows those. Whatever a shopper is told, that a return was asked
 * for, agreed to, refused, called off or closed, has a topic of its own.
 *
 * <p>Topics: https://shopify.dev/docs/api/webhooks
 */
@Singleton
class OrderNews implements ItemHandler {

    private static final String FROM_SHOPIFY = "shopify.";
    private static final Set<String> ORDERS =
            Set.of(
                    "orders/create",
                    "orders/updated",
                    "orders/paid",
                    "orders/cancelled",
                    "orders/fulfilled",
                    "orders/partially_fulfilled",
                    "orders/edited");
    private static final Set<String> CUSTOMERS =
            Set.of("customers/create", "customers/update", "customers/enable", "customers/disable");
    private static final Set<String> PARCELS = Set.of("fulfillments/create", "fulfillments/update");
    private static final Set<String> OTHERS =
            Set.of(
                    "orders/delete",
                    "fulfillment_events/create",
                    "customers/delete",
                    "returns/request",
                    "returns/approve",
                    "returns/decline",
                    "returns/cancel",
                    "returns/process",
                    "returns/close",
                    "returns/reopen");

    /** What a customer agreed to is fetched: its webhook has no time to be compared by. */
    private static final String CONSENT = "customers_whats_app_marketing_consent/update";

    private static final String PASSED_OVER = "nothing to keep";

    private final OrderRows orders;
    private final ParcelRows parcels;
    private final CustomerRows customers;
    private final CustomerSource people;
    private final List<ReturnListener> listeners;

    OrderNews(
            OrderRows orders,
            ParcelRows parcels,
            CustomerRows customers,
            CustomerSource people,
            @All List<ReturnListener> listeners) {
        this.orders = orders;
        this.parcels = parcels;
        this.customers = customers;
        this.people = people;
        this.listeners = listeners;
    }

    @Override
    public boolean handles(String kind) {
        var topic = topic(kind);
        return kind.startsWith(FROM_SHOPIFY)
                && (ORDERS.contains(topic)
                        || CUSTOMERS.contains(topic)
                        || PARCELS.contains(topic)
                        || topic.equals(CONSENT)
                        || OTHERS.contains(topic));
    }

    private static String topic(String kind) {
        return kind.startsWith(FROM_SHOPIFY) ? kind.substring(FROM_SHOPIFY.length()) : "";
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        var topic = topic(item.kind());
        var told = StoredJson.parse(item.payload());
        if (ORDERS.contains(topic)) {
            return order(store, told);
        }
        if (CUSTOMERS.contains(topic)) {
            return customer(store, told);
        }
        if (topic.equals(CONSENT)) {
            return consent(store, told);
        }
        return PARCELS.contains(topic) ? parcel(store, told) : other(store, topic, told);
    }

    private Uni<String> other(StoreId store, String topic, JsonNode told) {
        var id = Told.id(told.path("id"));
        return switch (topic) {
            case "orders/delete" ->
                    id.map(gone -> orders.remove(store, List.of(gone)).replaceWith("removed"))
                            .orElseGet(OrderNews::passedOver);
            case "customers/delete" ->
                    id.map(gone -> customers.remove(store, List.of(gone)).replaceWith("removed"))
                            .orElseGet(OrderNews::passedOver);
            case "fulfillment_events/create" ->
                    RestOrders.happened(told)
                            .map(happened -> parcels.put(store, happened).replaceWith("kept"))
                            .orElseGet(OrderNews::passedOver);
            default ->
                    returned(store, topic, told)
                            .call(() -> tell(store, topic, id.orElse(0L), told));
        };
    }

    private Uni<String> order(StoreId store, JsonNode told) {
        return RestOrders.order(told)
                .map(
                        order ->
                                orders.put(store, List.of(order))
                                        .map(written -> written.isEmpty() ? "older" : "kept"))
                .orElseGet(OrderNews::passedOver);
    }

    private Uni<String> customer(StoreId store, JsonNode told) {
        return RestOrders.customer(told)
                .map(
                        customer ->
                                customers
                                        .put(store, List.of(customer))
                                        .map(written -> written == 0 ? "older" : "kept"))
                .orElseGet(OrderNews::passedOver);
    }

    private Uni<String> consent(StoreId store, JsonNode told) {
        return Told.id(told.path("customer_id"))
                .or(() -> Told.id(told.path("id")))
                .map(id -> people.refresh(store, List.of(id)).map(OrderNews::fetched))
                .orElseGet(OrderNews::passedOver);
    }

    private static String fetched(Applied applied) {
        applied.trouble()
                .ifPresent(
                        trouble -> {
                            throw new IllegalStateException("not fetched: " + trouble.word());
                        });
        return "fetched";
    }

    private Uni<String> parcel(StoreId store, JsonNode told) {
        return RestOrders.parcel(told)
                .map(parcel -> parcels.put(store, parcel).replaceWith("kept"))
                .orElseGet(OrderNews::passedOver);
    }

    /** A return has no time of its own in its webhooks: it only ever gets further, or ends. */
    private Uni<String> returned(StoreId store, String topic, JsonNode told) {
        var state =
                switch (topic) {
                    case "returns/request" -> "return_requested";
                    case "returns/approve", "returns/process", "returns/reopen" -> "in_progress";
                    case "returns/close" -> "returned";
                    default -> "no_return";
                };
        return Told.id(told.path("order").path("id"))
                .or(() -> Told.id(told.path("order_id")))
                .map(
                        order ->
                                orders.returning(
                                                store,
                                                order,
                                                state,
                                                !state.equals("return_requested"))
                                        .replaceWith("kept"))
                .orElseGet(OrderNews::passedOver);
    }

    private Uni<Void> tell(StoreId store, String topic, long id, JsonNode told) {
        var note = told.path("decline").path("note");
        var news = new ReturnListener.Told(id, topic, note.isTextual() ? note.asText() : "");
        return Multi.createFrom()
                .iterable(listeners)
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.returned(store, news))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<String> passedOver() {
        return Uni.createFrom().item(PASSED_OVER);
    }
}
