package app.tendero.orders;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Money;
import app.tendero.orders.ShopOrder.Contact;
import app.tendero.orders.ShopOrder.Line;
import app.tendero.orders.ShopOrder.Moment;
import app.tendero.orders.ShopOrder.Parcel;
import app.tendero.shopify.ChatAttributes;
import app.tendero.shopify.GlobalId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads orders and customers as the Admin API answers them. Lists are there as connections, or as
 * plain arrays where a bulk operation's rows were folded together.
 *
 * <p>https://shopify.dev/docs/api/admin-graphql/latest/objects/Order
 */
final class GraphOrders {

    private GraphOrders() {}

    /** Empty for what is no order, as a node that is gone. */
    static Optional<ShopOrder> order(JsonNode order) {
        var id = id(order, "Order");
        var updated = Told.instant(order.path("updatedAt"));
        var total = money(order.path("totalPriceSet").path("presentmentMoney"));
        var name = Told.text(order.path("name"));
        if (id.isEmpty() || updated.isEmpty() || total.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ShopOrder(
                        id.get(),
                        name,
                        Told.instant(order.path("createdAt")).orElse(updated.get()),
                        updated.get(),
                        Told.instant(order.path("cancelledAt")),
                        Told.word(order.path("displayFinancialStatus")),
                        Told.word(order.path("displayFulfillmentStatus")),
                        Told.word(order.path("returnStatus")),
                        total.get(),
                        money(order.path("totalPriceSet").path("shopMoney")).orElse(total.get()),
                        id(order.path("customer"), "Customer"),
                        conversation(order),
                        contact(order),
                        lines(order),
                        parcels(order, id.get())));
    }

    private static Optional<Long> id(JsonNode node, String type) {
        var gid = node.path("id").asText("");
        try {
            return gid.contains("/" + type + "/")
                    ? Optional.of(GlobalId.number(gid))
                    : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Money> money(JsonNode money) {
        return Told.money(money.path("amount"), money.path("currencyCode"));
    }

    private static Iterable<JsonNode> nodes(JsonNode connection) {
        return connection.isArray() ? connection : connection.path("nodes");
    }

    private static Optional<ConversationId> conversation(JsonNode order) {
        for (var attribute : order.path("customAttributes")) {
            if (ChatAttributes.CONVERSATION.equals(attribute.path("key").asText())) {
                return Told.conversation(attribute.path("value").asText(""));
            }
        }
        return Optional.empty();
    }

    /** The same choice as {@link RestOrders} makes. */
    private static Contact contact(JsonNode order) {
        var customer = order.path("customer");
        var billing = order.path("billingAddress");
        var shipping = order.path("shippingAddress");
        var phones = new LinkedHashSet<String>();
        var written = customer.path("defaultPhoneNumber").path("phoneNumber");
        for (var phone : List.of(order.path("phone"), written, billing.path("phone"))) {
            Told.phone(phone).ifPresent(phones::add);
        }
        if (phones.isEmpty()) {
            Told.phone(shipping.path("phone")).ifPresent(phones::add);
        }
        var emails = new LinkedHashSet<String>();
        Told.email(order.path("email")).ifPresent(emails::add);
        Told.email(customer.path("defaultEmailAddress").path("emailAddress"))
                .ifPresent(emails::add);
        var postcodes = new LinkedHashSet<String>();
        Told.postcode(shipping.path("zip")).ifPresent(postcodes::add);
        Told.postcode(billing.path("zip")).ifPresent(postcodes::add);
        return new Contact(phones, emails, postcodes);
    }

    private static List<Line> lines(JsonNode order) {
        var lines = new ArrayList<Line>();
        for (var line : nodes(order.path("lineItems"))) {
            var quantity = line.path("currentQuantity").asInt(0);
            if (quantity > 0) {
                lines.add(
                        new Line(
                                id(line.path("variant"), "ProductVariant"),
                                id(line.path("product"), "Product"),
                                Told.title(line.path("title")),
                                Told.title(line.path("variantTitle")),
                                quantity,
                                money(line.path("originalUnitPriceSet").path("presentmentMoney"))
                                        .map(money -> money.amount().toPlainString())
                                        .orElse("0")));
            }
        }
        return lines;
    }

    private static List<Parcel> parcels(JsonNode order, long of) {
        var parcels = new ArrayList<Parcel>();
        for (var parcel : order.path("fulfillments")) {
            id(parcel, "Fulfillment").ifPresent(id -> parcels.add(parcel(parcel, id, of)));
        }
        return parcels;
    }

    private static Parcel parcel(JsonNode parcel, long id, long order) {
        var tracking = parcel.path("trackingInfo").path(0);
        return new Parcel(
                id,
                order,
                Told.word(parcel.path("status")),
                Told.word(parcel.path("displayStatus")),
                Told.text(tracking.path("company")),
                Told.text(tracking.path("number")),
                Told.url(tracking.path("url")),
                Told.instant(parcel.path("estimatedDeliveryAt")),
                Told.instant(parcel.path("deliveredAt")),
                Told.instant(parcel.path("updatedAt")).orElse(Instant.EPOCH),
                moments(parcel));
    }

    private static List<Moment> moments(JsonNode parcel) {
        var moments = new ArrayList<Moment>();
        for (var event : nodes(parcel.path("events"))) {
            Told.instant(event.path("happenedAt"))
                    .ifPresent(
                            at ->
                                    moments.add(
                                            new Moment(
                                                    at,
                                                    Told.word(event.path("status")),
                                                    Told.instant(
                                                            event.path("estimatedDeliveryAt")))));
        }
        return moments;
    }

    /** Empty for what is no customer. */
    static Optional<ShopCustomer> customer(JsonNode customer) {
        var updated = Told.instant(customer.path("updatedAt"));
        var phone = customer.path("defaultPhoneNumber");
        var email = customer.path("defaultEmailAddress");
        return id(customer, "Customer")
                .flatMap(
                        id ->
                                updated.map(
                                        at ->
                                                new ShopCustomer(
                                                        id,
                                                        Told.phone(phone.path("phoneNumber")),
                                                        Told.email(email.path("emailAddress")),
                                                        Told.word(email.path("marketingState")),
                                                        consent(phone, "smsMarketingConsent"),
                                                        consent(phone, "whatsAppMarketingConsent"),
                                                        at)));
    }

    private static String consent(JsonNode phone, String kind) {
        return Told.word(phone.path(kind).path("state"));
    }
}
