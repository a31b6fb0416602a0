package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.shop.Address;
import app.tendero.sandbox.shopify.shop.Attribute;
import app.tendero.sandbox.shopify.shop.Customer;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Shop;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of the {@code orders/*} webhooks: the order in the shape of Shopify's REST resource,
 * which webhooks kept. See https://shopify.dev/docs/api/admin-rest/latest/resources/order.
 */
final class OrderPayload {

    private final Shop shop;
    private final Order order;
    private final Links links;

    OrderPayload(Shop shop, Order order, Links links) {
        this.shop = shop;
        this.order = order;
        this.links = links;
    }

    JsonObject json() {
        var json = new JsonObject();
        identity(json);
        origin(json);
        sums(json);
        state(json);
        var address = address(order.buyer().address());
        return json.put("billing_address", address)
                .put("shipping_address", address)
                .put("customer", customer(order.customer()))
                .put("discount_applications", new JsonArray())
                .put("discount_codes", discountCodes())
                .put("fulfillments", fulfilments())
                .put("line_items", lines())
                .put("payment_terms", null)
                .put("refunds", new JsonArray())
                .put("shipping_lines", shippingLines());
    }

    private void identity(JsonObject json) {
        json.put("id", order.id())
                .put("admin_graphql_api_id", order.gid())
                .put("app_id", null)
                .put("name", order.name())
                .put("number", order.number() - 1000)
                .put("order_number", order.number())
                .put("confirmation_number", order.confirmation())
                .put("order_status_url", links.order(order))
                .put("token", order.terms().checkoutToken())
                .put("cart_token", order.terms().cartToken())
                .put("checkout_token", order.terms().checkoutToken())
                .put("checkout_id", order.id() + 1)
                .put("email", order.buyer().email() == null ? "" : order.buyer().email())
                .put("contact_email", order.buyer().email())
                .put("phone", order.buyer().phone());
    }

    private void origin(JsonObject json) {
        var terms = order.terms();
        json.put("note", terms.note())
                .put("note_attributes", named(terms.attributes()))
                .put("tags", String.join(", ", terms.tags()))
                .put("landing_site", terms.landingSite())
                .put("landing_site_ref", terms.ref())
                .put("reference", terms.ref())
                .put("referring_site", "")
                .put("source_name", terms.sourceName())
                .put("source_identifier", terms.ref())
                .put("source_url", null)
                .put("browser_ip", "127.0.0.1")
                .put("buyer_accepts_marketing", false)
                .put("customer_locale", shop.facts().locales().getFirst().code())
                .put("payment_gateway_names", new JsonArray().add("bogus"))
                .put("test", true);
    }

    private void sums(JsonObject json) {
        var totals = order.totals();
        var currency = shop.currency();
        json.put("currency", currency)
                .put("presentment_currency", totals.market().currency())
                .put("taxes_included", true);
        sum(json, "total_price", totals.total());
        sum(json, "current_total_price", totals.total());
        sum(json, "subtotal_price", totals.subtotal());
        sum(json, "current_subtotal_price", totals.subtotal());
        sum(json, "total_line_items_price", totals.lines());
        sum(json, "total_discounts", totals.discount());
        sum(json, "current_total_discounts", totals.discount());
        sum(json, "total_tax", Money.ZERO);
        sum(json, "current_total_tax", Money.ZERO);
        json.put("total_shipping_price_set", set(totals.shipping()))
                .put("total_outstanding", "0.00")
                .put("total_tip_received", "0.00")
                .put("total_weight", 0)
                .put("tax_lines", new JsonArray());
    }

    private void state(JsonObject json) {
        var at = time(order.createdAt());
        var cancelled = order.cancelledAt();
        json.put("created_at", at)
                .put("processed_at", at)
                .put("updated_at", time(order.updatedAt()))
                .put("closed_at", null)
                .put("cancelled_at", cancelled == null ? null : time(cancelled))
                .put("cancel_reason", cancelled == null ? null : "customer")
                .put("confirmed", true)
                .put("financial_status", cancelled == null ? "paid" : "refunded")
                .put("fulfillment_status", order.fulfilment() == null ? null : "fulfilled")
                .put("location_id", null)
                .put("user_id", null);
    }

    private JsonArray fulfilments() {
        var array = new JsonArray();
        fulfilment().ifPresent(array::add);
        return array;
    }

    /** The parcel as the {@code fulfillments/*} webhooks tell of it, if there is one. */
    Optional<JsonObject> fulfilment() {
        return Optional.ofNullable(order.fulfilment())
                .map(
                        parcel ->
                                new JsonObject()
                                        .put("id", parcel.id())
                                        .put(
                                                "admin_graphql_api_id",
                                                "gid://shopify/Fulfillment/" + parcel.id())
                                        .put("order_id", order.id())
                                        .put("name", order.name() + ".1")
                                        .put("status", "success")
                                        .put("service", "manual")
                                        .put("created_at", time(parcel.at()))
                                        .put("updated_at", time(order.updatedAt()))
                                        .put(
                                                "shipment_status",
                                                parcel.status().toLowerCase(Locale.ROOT))
                                        .put("tracking_company", parcel.company())
                                        .put("tracking_number", parcel.number())
                                        .put(
                                                "tracking_numbers",
                                                new JsonArray().add(parcel.number()))
                                        .put("tracking_url", parcel.url())
                                        .put("tracking_urls", new JsonArray().add(parcel.url()))
                                        .put("line_items", lines()));
    }

    /** What happened last to the parcel, as {@code fulfillment_events/create} tells it. */
    Optional<JsonObject> event() {
        return Optional.ofNullable(order.fulfilment())
                .map(
                        parcel ->
                                new JsonObject()
                                        .put("id", parcel.id() + 2)
                                        .put("order_id", order.id())
                                        .put("fulfillment_id", parcel.id())
                                        .put("status", parcel.status().toLowerCase(Locale.ROOT))
                                        .put("happened_at", time(order.updatedAt()))
                                        .put("created_at", time(order.updatedAt()))
                                        .put("estimated_delivery_at", time(parcel.estimatedAt())));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of(shop.store().timezone())));
    }

    private void sum(JsonObject json, String name, BigDecimal amount) {
        json.put(name, Money.plain(home(amount))).put(name + "_set", set(amount));
    }

    /** As the buyer was asked, and what that is to the shop. */
    private JsonObject set(BigDecimal amount) {
        return new JsonObject()
                .put("shop_money", money(home(amount), shop.currency()))
                .put("presentment_money", money(amount, order.totals().market().currency()));
    }

    private static JsonObject money(BigDecimal amount, String currency) {
        return new JsonObject().put("amount", Money.plain(amount)).put("currency_code", currency);
    }

    private BigDecimal home(BigDecimal amount) {
        return order.totals().market().home(amount);
    }

    private static JsonArray named(List<Attribute> attributes) {
        var array = new JsonArray();
        attributes.forEach(
                one ->
                        array.add(
                                new JsonObject().put("name", one.key()).put("value", one.value())));
        return array;
    }

    private JsonArray discountCodes() {
        var array = new JsonArray();
        for (var code : order.terms().discountCodes()) {
            array.add(
                    new JsonObject()
                            .put("code", code)
                            .put("amount", Money.plain(home(order.totals().discount())))
                            .put("type", "fixed_amount"));
        }
        return array;
    }

    private JsonArray lines() {
        var array = new JsonArray();
        order.lines().forEach(line -> array.add(line(line)));
        return array;
    }

    private JsonObject line(Order.Line line) {
        var variant = line.variant();
        return new JsonObject()
                .put("id", line.id())
                .put("admin_graphql_api_id", "gid://shopify/LineItem/" + line.id())
                .put("title", line.title())
                .put("variant_title", line.variantTitle())
                .put("name", line.name())
                .put("quantity", line.quantity())
                .put("current_quantity", line.quantity())
                .put("fulfillable_quantity", line.quantity())
                .put("fulfillment_service", "manual")
                .put("fulfillment_status", null)
                .put("gift_card", false)
                .put("grams", 0)
                .put("price", Money.plain(home(line.price())))
                .put("price_set", set(line.price()))
                .put("product_exists", variant != null)
                .put("product_id", variant == null ? null : variant.product().id())
                .put("variant_id", variant == null ? null : variant.id())
                .put("sku", variant == null ? null : variant.sku())
                .put("vendor", variant == null ? null : variant.product().vendor())
                .put(
                        "variant_inventory_management",
                        variant != null && variant.tracked() ? "shopify" : null)
                .put("properties", named(line.properties()))
                .put("requires_shipping", true)
                .put("taxable", true)
                .put("total_discount", "0.00")
                .put("total_discount_set", set(Money.ZERO))
                .put("tax_lines", new JsonArray())
                .put("duties", new JsonArray())
                .put("discount_allocations", new JsonArray());
    }

    private JsonArray shippingLines() {
        return new JsonArray()
                .add(
                        new JsonObject()
                                .put("id", order.id() + 2)
                                .put("title", "Standard")
                                .put("code", "Standard")
                                .put("price", Money.plain(home(order.totals().shipping())))
                                .put("price_set", set(order.totals().shipping()))
                                .put(
                                        "discounted_price",
                                        Money.plain(home(order.totals().shipping())))
                                .put("source", "shopify")
                                .put("phone", null)
                                .put("tax_lines", new JsonArray()));
    }

    private @Nullable JsonObject customer(@Nullable Customer customer) {
        if (customer == null) {
            return null;
        }
        return new JsonObject()
                .put("id", customer.id())
                .put("admin_graphql_api_id", customer.gid())
                .put("email", customer.email())
                .put("phone", customer.phone())
                .put("first_name", customer.firstName())
                .put("last_name", customer.lastName())
                .put("state", "disabled")
                .put("verified_email", true)
                .put("currency", shop.currency())
                .put("tags", String.join(", ", customer.tags()))
                .put("created_at", customer.createdAt().toString())
                .put("updated_at", customer.createdAt().toString())
                .put("default_address", address(customer.address()));
    }

    private static @Nullable JsonObject address(Address address) {
        if (address.equals(Address.UNKNOWN)) {
            return null;
        }
        return new JsonObject()
                .put("first_name", address.firstName())
                .put("last_name", address.lastName())
                .put("name", address.name())
                .put("company", null)
                .put("address1", address.address1())
                .put("address2", address.address2())
                .put("city", address.city())
                .put("province", address.province())
                .put("province_code", address.province())
                .put("zip", address.zip())
                .put("country", address.country())
                .put("country_code", address.country())
                .put("phone", address.phone())
                .put("latitude", null)
                .put("longitude", null);
    }
}
