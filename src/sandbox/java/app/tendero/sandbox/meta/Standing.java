package app.tendero.sandbox.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a number stands with Meta: registered or not, its PIN, what its token may do, its profile,
 * and whatever a test says of it. Well in every way until somebody changes that.
 */
final class Standing {

    static final String MANAGEMENT = "whatsapp_business_management";
    static final String MESSAGING = "whatsapp_business_messaging";

    private static final List<String> ALL_SCOPES = List.of(MANAGEMENT, MESSAGING);
    private static final int MOST_REGISTRATIONS = 10;
    private static final long REGISTRATIONS_WITHIN = Duration.ofHours(72).toMillis();

    private final Deque<Long> registrations = new ArrayDeque<>();
    private ObjectNode number = empty();
    private ObjectNode account = empty();
    private ObjectNode profile = freshProfile();
    private List<String> scopes = ALL_SCOPES;
    private volatile boolean registered = true;
    private boolean tokenDead;
    private boolean catalogueVisible = true;
    private Optional<String> pin = Optional.empty();

    /** What became of an attempt to register. */
    enum Registering {
        DONE,
        WRONG_PIN,
        NOT_VERIFIED,
        TOO_OFTEN
    }

    synchronized void reset() {
        registrations.clear();
        number = empty();
        account = empty();
        profile = freshProfile();
        scopes = ALL_SCOPES;
        registered = true;
        tokenDead = false;
        catalogueVisible = true;
        pin = Optional.empty();
    }

    /** A number that was bought and verified, and never registered. */
    synchronized void fresh() {
        registered = false;
    }

    /**
     * {@code number} and {@code account} replace fields; {@code scopes}, {@code registered}, {@code
     * token} ({@code dead} or {@code good}), {@code catalog_visible} and {@code pin} say the rest.
     */
    synchronized void order(JsonNode order) {
        order.properties()
                .forEach(
                        entry -> {
                            var value = entry.getValue();
                            switch (entry.getKey()) {
                                case "number" -> number = object(value);
                                case "account" -> account = object(value);
                                case "scopes" -> scopes = texts(value);
                                case "registered" -> registered = value.asBoolean();
                                case "token" -> tokenDead = value.asText().equals("dead");
                                case "catalog_visible" -> catalogueVisible = value.asBoolean();
                                case "pin" -> pin = text(value);
                                default ->
                                        throw new IllegalArgumentException(
                                                "unknown key " + entry.getKey() + " in standing");
                            }
                        });
    }

    synchronized Registering register(String with, long now) {
        registrations.removeIf(at -> now - at > REGISTRATIONS_WITHIN);
        if (registrations.size() >= MOST_REGISTRATIONS) {
            return Registering.TOO_OFTEN;
        }
        registrations.add(now);
        if (number.path("code_verification_status").asText("VERIFIED").equals("EXPIRED")) {
            return Registering.NOT_VERIFIED;
        }
        if (pin.isPresent() && !pin.get().equals(with)) {
            return Registering.WRONG_PIN;
        }
        pin = Optional.of(with);
        registered = true;
        return Registering.DONE;
    }

    /** Whether it was registered. */
    synchronized boolean deregister() {
        var was = registered;
        registered = false;
        return was;
    }

    boolean registered() {
        return registered;
    }

    synchronized boolean pinSet() {
        return pin.isPresent();
    }

    synchronized boolean tokenDead() {
        return tokenDead;
    }

    synchronized boolean catalogueVisible() {
        return catalogueVisible;
    }

    synchronized List<String> scopes() {
        return scopes;
    }

    synchronized boolean may(String scope) {
        return scopes.contains(scope);
    }

    synchronized ObjectNode ofNumber() {
        return number.deepCopy();
    }

    synchronized ObjectNode ofAccount() {
        return account.deepCopy();
    }

    synchronized ObjectNode profile() {
        return profile.deepCopy();
    }

    synchronized void profile(ObjectNode changes) {
        profile.setAll(changes);
    }

    private static ObjectNode freshProfile() {
        return empty().put("about", "Hey there! I am using WhatsApp.").put("vertical", "RETAIL");
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode object(JsonNode value) {
        return value instanceof ObjectNode object ? object.deepCopy() : empty();
    }

    private static List<String> texts(JsonNode value) {
        return value.valueStream().map(JsonNode::asText).toList();
    }

    private static Optional<String> text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }
}
