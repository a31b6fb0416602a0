package app.tendero.support.intent;

import app.tendero.conversation.IntentNeed;
import app.tendero.conversation.IntentNeed.Heard;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a model chose: an object of exactly two fields, or nothing. */
final class Choice {

    private static final int LONGEST = 200;
    private static final Set<String> FIELDS = Set.of("intent", "slot");

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private Choice() {}

    /** Empty for anything but a choice that was offered. */
    static Optional<Heard> read(IntentNeed need, String content) {
        if (content.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var json = JSON.readTree(content);
            var names = new TreeSet<String>();
            json.fieldNames().forEachRemaining(names::add);
            return json.isObject() && names.equals(FIELDS) && json.path("intent").isTextual()
                    ? chosen(need, json)
                    : Optional.empty();
        } catch (JsonProcessingException garbled) {
            return Optional.empty();
        }
    }

    private static Optional<Heard> chosen(IntentNeed need, JsonNode json) {
        var slot = json.path("slot");
        if (!slot.isNull() && !slot.isTextual()) {
            return Optional.empty();
        }
        var value = slot.isNull() ? Optional.<String>empty() : Optional.of(slot.asText());
        return need.accepted(json.path("intent").asText(), value.filter(v -> !v.isEmpty()));
    }
}
