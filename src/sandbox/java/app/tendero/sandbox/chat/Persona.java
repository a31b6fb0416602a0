package app.tendero.sandbox.chat;

import app.tendero.sandbox.meta.Visitor;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A shopper played on the page.
 *
 * @param id names the shopper in the page's own addresses
 * @param language BCP 47; what the page suggests to write
 * @param phone digits; empty for those who hide their number behind a username
 */
record Persona(
        String id,
        String name,
        String language,
        Optional<String> phone,
        Optional<String> username) {

    /**
     * Who is there from the start: two with a number in Europe, one in Arabic, one without a
     * number.
     */
    static List<Persona> usual() {
        return List.of(
                withPhone("kerry", "Kerry", "en", "447700900123"),
                withPhone("amelie", "Amélie", "fr", "33639980101"),
                withPhone("pablo", "Pablo", "es", "34600000201"),
                withPhone("yusuf", "يوسف", "ar", "971500000301"),
                withPhone("asha", "आशा", "hi", "919000000401"),
                new Persona("sheena", "Sheena", "en", Optional.empty(), Optional.of("@sheena.n")));
    }

    private static Persona withPhone(String id, String name, String language, String phone) {
        return new Persona(id, name, language, Optional.of(phone), Optional.empty());
    }

    /** As this shopper appears at a store; a hidden number gives every store another BSUID. */
    Visitor at(ChatStore store) {
        return new Visitor(
                phone,
                phone.isPresent() ? Optional.empty() : Optional.of(bsuid(store)),
                Optional.of(name),
                username,
                Optional.empty());
    }

    /** The name under which Meta's side of the sandbox lists this shopper at a store. */
    String key(ChatStore store) {
        return phone.orElseGet(() -> bsuid(store));
    }

    private String bsuid(ChatStore store) {
        return "US."
                + Integer.toUnsignedString((id + "@" + store.phoneNumberId()).hashCode())
                + "77";
    }

    ObjectNode json() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", id).put("name", name).put("language", language);
        phone.ifPresent(value -> node.put("phone", "+" + value));
        username.ifPresent(value -> node.put("username", value));
        return node;
    }
}
