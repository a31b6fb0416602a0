package app.tendero.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * How Meta's webhooks show a shopper.
 *
 * @param phone digits with country code
 * @param bsuid the id Meta gives for this store's portfolio
 * @param shape {@code full}, {@code phone} or {@code bsuid}: which of the two are shown
 * @param name as their profile shows it
 */
public record Identity(Optional<String> phone, Optional<String> bsuid, String shape, String name) {

    public Identity(Optional<String> phone, Optional<String> bsuid, String shape) {
        this(phone, bsuid, shape, "Kerry");
    }

    /** The same person under another name. */
    public Identity named(String other) {
        return new Identity(phone, bsuid, shape, other);
    }

    /** Number and BSUID, as for most people. */
    public static Identity withPhone(String phone) {
        return new Identity(Optional.of(phone), Optional.empty(), "full");
    }

    /** A number alone, as before BSUIDs. */
    public static Identity phoneOnly(String phone) {
        return new Identity(Optional.of(phone), Optional.empty(), "phone");
    }

    /** Somebody who hides the number. */
    public static Identity hidden(String bsuid) {
        return new Identity(Optional.empty(), Optional.of(bsuid), "bsuid");
    }

    /** The key under which the pretend Meta lists what it sent to this shopper. */
    String key() {
        return phone.or(() -> bsuid).orElseThrow();
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode().put("name", name).put("shape", shape);
        phone.ifPresent(digits -> json.put("phone", digits));
        bsuid.ifPresent(id -> json.put("bsuid", id));
        return json;
    }
}
