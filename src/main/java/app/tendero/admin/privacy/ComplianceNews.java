package app.tendero.admin.privacy;

import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.kernel.StoreId;
import app.tendero.platform.StoredJson;
import app.tendero.privacy.Clues;
import app.tendero.privacy.NewRequest;
import app.tendero.privacy.PhoneForms;
import app.tendero.privacy.RequestKind;
import app.tendero.privacy.RequestWork;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Takes Shopify's compliance webhooks. Each is kept as a request, once, before it counts as worked;
 * carrying it out has its own tries, for it must not end as a parked message.
 *
 * <p>Shapes: https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 */
@Singleton
class ComplianceNews implements ItemHandler {

    private static final Map<String, RequestKind> TOPICS =
            Map.of(
                    "shopify.customers/data_request", RequestKind.EXPORT,
                    "shopify.customers/redact", RequestKind.ERASURE,
                    "shopify.shop/redact", RequestKind.DEPARTURE);

    private final RequestWork work;

    ComplianceNews(RequestWork work) {
        this.work = work;
    }

    @Override
    public boolean handles(String kind) {
        return TOPICS.containsKey(kind);
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        var kind = Optional.ofNullable(TOPICS.get(item.kind())).orElseThrow();
        var body = StoredJson.parse(item.payload());
        var clues = kind == RequestKind.DEPARTURE ? Clues.NONE : clues(body);
        return work.take(
                        NewRequest.about(store, kind, "shopify", item.dedupKey(), clues)
                                .receivedAt(item.receivedAt()))
                .replaceWith("noted");
    }

    /** Any of the three may be missing, and the customer altogether: then their orders tell. */
    private static Clues clues(JsonNode body) {
        var customer = body.path("customer");
        var orders = StoredJson.list(body, "orders_to_redact", JsonNode::asLong);
        var requested = StoredJson.list(body, "orders_requested", JsonNode::asLong);
        var clues = Clues.ofOrders(orders).and(Clues.ofOrders(requested));
        if (customer.path("id").asLong(0) > 0) {
            clues = clues.and(Clues.ofCustomer(customer.path("id").asLong()));
        }
        var email = StoredJson.optionalText(customer, "email").filter(text -> text.contains("@"));
        var phone = StoredJson.optionalText(customer, "phone").flatMap(PhoneForms::digits);
        return clues.and(email.map(Clues::ofEmail).orElse(Clues.NONE))
                .and(phone.map(Clues::ofPhone).orElse(Clues.NONE));
    }
}
