package app.tendero.conversation.story;

import app.tendero.conversation.IntentNeed;
import app.tendero.conversation.IntentNeed.Heard;
import app.tendero.conversation.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The language model of a story: answers what its lines say, else it is away. */
final class Model {

    private static final Pattern TAKES = Pattern.compile("takes \"(.+)\" for (\\S+)(?: (\\S+))?");

    private final Map<String, Optional<Heard>> answers = new HashMap<>();

    /** {@code takes "words" for intent slot}, through the same check as a real answer. */
    void read(String line) {
        var takes = TAKES.matcher(line);
        if (!takes.matches()) {
            throw new IllegalArgumentException("not a model line: " + line);
        }
        var need = IntentNeed.about(takes.group(1), 200);
        answers.put(
                takes.group(1), need.accepted(takes.group(2), Optional.ofNullable(takes.group(3))));
    }

    View<Heard> look(IntentNeed need) {
        return answers.getOrDefault(need.text(), Optional.empty())
                .<View<Heard>>map(View.Seen::new)
                .orElseGet(() -> new View.Unavailable<>("no model"));
    }
}
