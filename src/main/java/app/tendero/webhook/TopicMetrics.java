package app.tendero.webhook;

import app.tendero.kernel.StoreId;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what Shopify tells of which store, {@code shopify_webhooks_total}. Topics we do not know
 * share one label: whoever has a secret of one store must not make series at will.
 */
@Singleton
class TopicMetrics {

    private static final String REST = "other";

    private static final Set<String> KNOWN =
            Set.of(
                    "app/scopes_update",
                    "app/uninstalled",
                    "bulk_operations/finish",
                    "checkouts/create",
                    "checkouts/delete",
                    "checkouts/update",
                    "collections/create",
                    "collections/delete",
                    "collections/update",
                    "customers/create",
                    "customers/data_request",
                    "customers/delete",
                    "customers/redact",
                    "customers/update",
                    "customers_whats_app_marketing_consent/update",
                    "fulfillment_events/create",
                    "fulfillments/create",
                    "fulfillments/update",
                    "inventory_items/delete",
                    "inventory_items/update",
                    "inventory_levels/connect",
                    "inventory_levels/disconnect",
                    "inventory_levels/update",
                    "orders/cancelled",
                    "orders/create",
                    "orders/delete",
                    "orders/edited",
                    "orders/fulfilled",
                    "orders/paid",
                    "orders/partially_fulfilled",
                    "orders/updated",
                    "products/create",
                    "products/delete",
                    "products/update",
                    "refunds/create",
                    "returns/approve",
                    "returns/cancel",
                    "returns/close",
                    "returns/decline",
                    "returns/process",
                    "returns/reopen",
                    "returns/request",
                    "returns/update",
                    "shop/redact",
                    "shop/update");

    private final MeterRegistry meters;
    private final StoreLabels labels;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    TopicMetrics(MeterRegistry meters, StoreLabels labels) {
        this.meters = meters;
        this.labels = labels;
    }

    void came(StoreId store, String topic) {
        counter(KNOWN.contains(topic) ? topic : REST, labels.known(store)).increment();
    }

    private Counter counter(String topic, String store) {
        return counters.computeIfAbsent(
                topic + " " + store,
                first ->
                        Counter.builder("shopify.webhooks")
                                .description("webhooks of Shopify that were signed and understood")
                                .tag("topic", topic)
                                .tag("store", store)
                                .register(meters));
    }
}
