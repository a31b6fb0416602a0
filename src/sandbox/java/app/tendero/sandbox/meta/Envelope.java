package app.tendero.sandbox.meta;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The frame of every webhook: {@code object}, {@code entry[]} per account, {@code changes[]} per
 * number.
 */
final class Envelope {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode entries;

    Envelope() {
        root.put("object", "whatsapp_business_account");
        entries = root.putArray("entry");
    }

    ObjectNode root() {
        return root;
    }

    /**
     * A change of messages or statuses of one number, with its metadata; the caller adds the rest
     * to the value.
     */
    ObjectNode messages(MetaNumber number) {
        var change = change(number.wabaId());
        var value = change.putObject("value");
        change.put("field", "messages");
        value.put("messaging_product", "whatsapp");
        value.putObject("metadata")
                .put("display_phone_number", number.displayDigits())
                .put("phone_number_id", number.phoneNumberId());
        return value;
    }

    /** A change of any other field, as Meta sends for templates, accounts and the like. */
    void other(String wabaId, String field, ObjectNode value, long epochSeconds) {
        var change = change(wabaId);
        ((ObjectNode) entries.get(entries.size() - 1)).put("time", epochSeconds);
        change.put("field", field);
        change.set("value", value);
    }

    private ObjectNode change(String wabaId) {
        return entries.addObject().put("id", wabaId).putArray("changes").addObject();
    }

    /**
     * One entry of {@code contacts[]}: who a message or status is about, with the identities Meta
     * shows.
     */
    static ObjectNode contact(ArrayNode contacts, Shopper shopper) {
        var contact = contacts.addObject();
        var profile = contact.putObject("profile");
        shopper.name().ifPresent(name -> profile.put("name", name));
        shopper.username().ifPresent(name -> profile.put("username", name));
        if (shopper.showsPhone()) {
            shopper.phone().ifPresent(phone -> contact.put("wa_id", phone));
        }
        if (shopper.showsBsuid()) {
            contact.put("user_id", shopper.bsuid());
        }
        return contact;
    }
}
