package app.tendero.orders;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Money;
import app.tendero.orders.ShopOrder.Contact;
import app.tendero.orders.ShopOrder.Line;
import app.tendero.orders.ShopOrder.Moment;
import app.tendero.orders.ShopOrder.Parcel;
import app.tendero.shopify.ChatAttributes;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads what webhooks tell of orders and customers, in the shape of Shopify's REST resources.
 * Fields that the app may not see are missing or null.
 *
 * <p>Shapes: https://shopify.dev/docs/api/admin-rest/latest/resources/order, …/fulfillment,
 * …/customer
 */
final class RestOrders {

    private RestOrders() {}

    /** Empty for what names no order, or not when it changed: nothing could be told from it. */
    static Optional<ShopOrder> order(JsonNode order) {
        var id = Told.id(order.path("id"));
        var updated = Told.instant(order.path("updated_at"));
        var total = total(order, "presentment_money");
        var name = Told.text(order.path("name"));
        if (id.isEmpty() || updated.isEmpty() || total.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ShopOrder(
                        id.get(),
                        name,
                        Told.instant(order.path("created_at")).orElse(updated.get()),
                        updated.get(),
                        Told.instant(order.path("cancelled_at")),
                        Told.word(order.path("financial_status")),
                        fulfilment(order),
                        "",
                        total.get(),
                        total(order, "shop_money").orElse(total.get()),
                        Told.id(order.path("customer").path("id")),
                        conversation(order),
                        contact(order),
                        lines(order),
                        parcels(order, id.get())));
    }

    private static Optional<Money> total(JsonNode order, String whose) {
        var set = order.path("total_price_set").path(whose);
        return Told.money(set.path("amount"), set.path("currency_code"))
                .or(() -> Told.money(order.path("total_price"), order.path("currency")));
    }

    /** The REST resource says null for "not yet" and "partial" for "partially". */
    private static String fulfilment(JsonNode order) {
        return switch (Told.word(order.path("fulfillment_status"))) {
            case "", "null" -> "unfulfilled";
            case "partial" -> "partially_fulfilled";
            case String word -> word;
        };
    }

    private static Optional<ConversationId> conversation(JsonNode order) {
        for (var attribute : order.path("note_attributes")) {
            if (ChatAttributes.CONVERSATION.equals(attribute.path("name").asText())) {
                return Told.conversation(attribute.path("value").asText(""));
            }
        }
        return Optional.empty();
    }

    /** The number a parcel goes to counts only where the buyer left no other: it may be a gift. */
    private static Contact contact(JsonNode order) {
        var customer = order.path("customer");
        var billing = order.path("billing_address");
        var shipping = order.path("shipping_address");
        var phones = new LinkedHashSet<String>();
        for (var phone :
                List.of(order.path("phone"), customer.path("phone"), billing.path("phone"))) {
            Told.phone(phone).ifPresent(phones::add);
        }
        if (phones.isEmpty()) {
            Told.phone(shipping.path("phone")).ifPresent(phones::add);
        }
        var emails = new LinkedHashSet<String>();
        for (var email :
                List.of(order.path("email"), order.path("contact_email"), customer.path("email"))) {
            Told.email(email).ifPresent(emails::add);
        }
        var postcodes = new LinkedHashSet<String>();
        for (var zip : List.of(shipping.path("zip"), billing.path("zip"))) {
            Told.postcode(zip).ifPresent(postcodes::add);
        }
        return new Contact(phones, emails, postcodes);
    }

    private static List<Line> lines(JsonNode order) {
        var lines = new ArrayList<Line>();
        for (var line : order.path("line_items")) {
            var quantity = line.path("current_quantity").asInt(line.path("quantity").asInt(0));
            if (quantity > 0) {
                lines.add(
                        new Line(
                                Told.id(line.path("variant_id")),
                                Told.id(line.path("product_id")),
                                Told.title(line.path("title")),
                                Told.title(line.path("variant_title")),
                                quantity,
                                price(line)));
            }
        }
        return lines;
    }

    private static String price(JsonNode line) {
        var paid = line.path("price_set").path("presentment_money");
        return Told.money(paid.path("amount"), paid.path("currency_code"))
                .map(money -> money.amount().toPlainString())
                .orElseGet(() -> line.path("price").asText("0"));
    }

    private static List<Parcel> parcels(JsonNode order, long id) {
        var parcels = new ArrayList<Parcel>();
        for (var parcel : order.path("fulfillments")) {
            parcel(parcel, id).ifPresent(parcels::add);
        }
        return parcels;
    }

    /** A parcel that is told by itself. */
    static Optional<Parcel> parcel(JsonNode parcel) {
        return Told.id(parcel.path("order_id")).flatMap(order -> parcel(parcel, order));
    }

    private static Optional<Parcel> parcel(JsonNode parcel, long order) {
        var id = Told.id(parcel.path("id"));
        var updated = Told.instant(parcel.path("updated_at"));
        if (id.isEmpty() || updated.isEmpty()) {
            return Optional.empty();
        }
        var shipment = Told.word(parcel.path("shipment_status"));
        return Optional.of(
                new Parcel(
                        id.get(),
                        order,
                        Told.word(parcel.path("status")),
                        shipment,
                        Told.text(parcel.path("tracking_company")),
                        Told.text(parcel.path("tracking_number")),
                        Told.url(parcel.path("tracking_url")),
                        Told.instant(parcel.path("estimated_delivery_at")),
                        shipment.equals("delivered") ? updated : Optional.<Instant>empty(),
                        updated.get(),
                        List.of()));
    }

    /**
     * Something that happened to a parcel.
     *
     * @param order the order it belongs to
     * @param parcel its fulfilment
     */
    record Happened(long order, long parcel, Moment moment) {}

    static Optional<Happened> happened(JsonNode event) {
        var order = Told.id(event.path("order_id"));
        var parcel = Told.id(event.path("fulfillment_id"));
        var at =
                Told.instant(event.path("happened_at"))
                        .or(() -> Told.instant(event.path("created_at")));
        var status = Told.word(event.path("status"));
        if (order.isEmpty() || parcel.isEmpty() || at.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        var estimated = Told.instant(event.path("estimated_delivery_at"));
        return Optional.of(
                new Happened(order.get(), parcel.get(), new Moment(at.get(), status, estimated)));
    }

    /** Empty for what names no customer, or not when they changed. */
    static Optional<ShopCustomer> customer(JsonNode customer) {
        var id = Told.id(customer.path("id")).or(() -> Told.id(customer.path("customer_id")));
        var updated =
                Told.instant(customer.path("updated_at"))
                        .or(() -> Told.instant(customer.path("occurred_at")));
        if (id.isEmpty() || updated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ShopCustomer(
                        id.get(),
                        Told.phone(customer.path("phone")),
                        Told.email(customer.path("email")),
                        Told.word(customer.path("email_marketing_consent").path("state")),
                        Told.word(customer.path("sms_marketing_consent").path("state")),
                        Told.word(customer.path("whats_app_marketing_consent").path("state")),
                        updated.get()));
    }
}
