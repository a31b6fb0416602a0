package app.tendero.sync;

import app.tendero.shopify.GlobalId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Finds the number of a thing. */
final class Ids {

    private Ids() {}

    static Optional<Long> of(JsonNode thing) {
        try {
            return Optional.of(GlobalId.number(thing.path("id").asText("")));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
