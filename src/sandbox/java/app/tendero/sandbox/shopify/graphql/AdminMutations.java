package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Customer;
import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Subscription;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an app can change through the Admin API here. */
final class AdminMutations {

    private static final Set<String> CONSENT_STATES =
            Set.of("PENDING", "SUBSCRIBED", "UNSUBSCRIBED");

    private AdminMutations() {}

    static void wire(Wiring wiring) {
        wiring.type("Mutation", Object.class)
                .ask("draftOrderCreate", (none, ask) -> AdminDrafts.create(ask))
                .ask("returnRequest", AdminReturns::request)
                .ask("productSet", (none, ask) -> ProductSets.set(ask))
                .ask("tagsAdd", AdminMutations::tagsAdd)
                .ask("storefrontAccessTokenCreate", (none, ask) -> StorefrontTokens.create(ask))
                .ask("webhookSubscriptionCreate", AdminMutations::subscribe)
                .ask("customerWhatsAppMarketingConsentUpdate", AdminMutations::consent);
    }

    private static Object tagsAdd(Object none, Ask ask) {
        var id = Values.orEmpty(ask.text("id"));
        var tags =
                ask.texts("tags").stream()
                        .flatMap(tag -> List.of(tag.split(",")).stream())
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList();
        var node = tagged(ask.shop(), AdminQueries.node(ask.shop(), id), tags);
        return node == null
                ? Values.object("node", null, "userErrors", List.of(notFound(id)))
                : Values.object("node", node, "userErrors", List.of());
    }

    private static @Nullable Object tagged(Shop shop, @Nullable Object node, List<String> tags) {
        return switch (node) {
            case Order order -> {
                var changed = order.tagged(joined(order.terms().tags(), tags));
                shop.sales().keep(changed);
                yield changed;
            }
            case Customer customer -> {
                var changed = customer.tagged(joined(customer.tags(), tags));
                shop.sales().keep(changed);
                yield changed;
            }
            case Product product -> {
                product.tag(tags);
                yield product;
            }
            case null, default -> null;
        };
    }

    private static List<String> joined(List<String> before, List<String> more) {
        var all = new LinkedHashSet<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static Object notFound(String id) {
        var key = Gid.parse(id).map(Gid::type).orElse("Resource");
        return Values.userError(key + " does not exist", "id");
    }

    private static Object subscribe(Object none, Ask ask) {
        var input = ask.input("webhookSubscription");
        var uri = Values.orEmpty(input.has("uri") ? input.text("uri") : input.text("callbackUrl"));
        var topic = Values.orEmpty(ask.text("topic"));
        var error = new ArrayList<Object>();
        if (!uri.matches("https?://[^\\s]+")) {
            error.add(Values.userError("Address is invalid", "webhookSubscription", "uri"));
        } else if (ask.shop().subscriptions().stream()
                .anyMatch(known -> known.topic().equals(topic) && known.uri().equals(uri))) {
            error.add(
                    Values.userError(
                            "Address for this topic has already been taken",
                            "webhookSubscription",
                            "uri"));
        }
        if (!error.isEmpty()) {
            return Values.object("webhookSubscription", null, "userErrors", error);
        }
        var subscription = new Subscription(ask.shop().nextId(), topic, uri, ask.shop().now());
        ask.shop().subscribe(subscription);
        return Values.object("webhookSubscription", subscription, "userErrors", List.of());
    }

    private static Object consent(Object none, Ask ask) {
        var input = ask.input("input");
        var wanted = input.object("whatsAppMarketingConsent").orElse(new Input(Map.of()));
        var sales = ask.shop().sales();
        var customer =
                Gid.number("Customer", Values.orEmpty(input.text("customerId")))
                        .flatMap(sales::customer);
        if (customer.isEmpty() || customer.get().phone() == null) {
            return refused("INVALID", "Customer not found or without a phone number", "customerId");
        }
        var state = Values.orEmpty(wanted.text("state"));
        if (!CONSENT_STATES.contains(state)) {
            return refused(
                    "INCLUSION", "Marketing state is not allowed", "whatsAppMarketingConsent");
        }
        var at =
                wanted.text("updatedAt") instanceof String time
                        ? OffsetDateTime.parse(time).toInstant()
                        : ask.shop().now();
        var changed =
                customer.get().with(new Customer.Consent(state, wanted.text("optInLevel"), at));
        sales.keep(changed);
        return Values.object(
                "customerPhoneNumber", AdminSales.phoneNumber(changed), "userErrors", List.of());
    }

    private static Object refused(String code, String message, String field) {
        return Values.object(
                "customerPhoneNumber",
                null,
                "userErrors",
                List.of(Values.userError(code, message, List.of("input", field))));
    }
}
