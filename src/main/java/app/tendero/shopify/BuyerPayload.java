package app.tendero.shopify;

import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Takes out of an order's webhook what tells the buyer from others, so that somebody who asks the
 * shop about their data finds the chat it came from. Nothing of it is kept readable: hashes are.
 */
public final class BuyerPayload {

    private static final List<String> ADDRESSES = List.of("billing_address", "shipping_address");

    private BuyerPayload() {}

    /**
     * {@code {"conversation", "customers": [id], "emails": [], "phones": [digits], "orders":
     * [id]}}; empty where the order names nobody.
     *
     * @param payload of {@code orders/create}
     * @param conversation the one it came from
     */
    public static Optional<String> of(String payload, String conversation) {
        try {
            return of(StoredJson.parse(payload), conversation);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> of(JsonNode order, String conversation) {
        var buyer = StoredJson.object().put("conversation", conversation);
        var customer = order.path("customer");
        ids(buyer.putArray("customers"), customer.path("id"));
        ids(buyer.putArray("orders"), order.path("id"));
        var emails = new TreeSet<String>();
        List.of(order.path("email"), order.path("contact_email"), customer.path("email"))
                .forEach(email -> email(emails, email.asText("")));
        buyer.set("emails", StoredJson.texts(List.copyOf(emails)));
        var phones = new TreeSet<String>();
        phone(phones, order.path("phone"));
        phone(phones, customer.path("phone"));
        ADDRESSES.forEach(name -> phone(phones, order.path(name).path("phone")));
        buyer.set("phones", StoredJson.texts(List.copyOf(phones)));
        return buyer.path("customers").isEmpty()
                        && buyer.path("orders").isEmpty()
                        && emails.isEmpty()
                ? Optional.empty()
                : Optional.of(buyer.toString());
    }

    private static void ids(ArrayNode ids, JsonNode id) {
        if (id.isIntegralNumber() && id.canConvertToLong()) {
            ids.add(id.asLong());
        }
    }

    private static void email(TreeSet<String> emails, String written) {
        if (written.contains("@") && written.length() <= 320) {
            emails.add(written.strip().toLowerCase(Locale.ROOT));
        }
    }

    private static void phone(TreeSet<String> phones, JsonNode written) {
        var digits = written.asText("").replaceAll("[^0-9]", "");
        if (digits.length() >= 7 && digits.length() <= 20) {
            phones.add(digits);
        }
    }
}
