package app.tendero.sandbox.meta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Something a shopper does on the phone, to be told to the service.
 *
 * @param message Meta's inbound message object, {@code {"type":"text","text":{"body":"hi"}}};
 *     {@code from}, {@code id} and {@code timestamp} are added
 * @param id the message's id; a new one when empty. Giving the same twice makes a duplicate
 */
public record Inbound(
        String phoneNumberId, Visitor shopper, ObjectNode message, Optional<String> id) {

    public static Inbound of(String phoneNumberId, Visitor shopper, ObjectNode message) {
        return new Inbound(phoneNumberId, shopper, message, Optional.empty());
    }
}
