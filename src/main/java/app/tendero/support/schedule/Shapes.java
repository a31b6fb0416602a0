package app.tendero.support.schedule;

import app.tendero.conversation.PlannedWork.State;
import app.tendero.platform.http.JsonFields;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Schedules as the doors speak of them. */
final class Shapes {

    private static final int LONGEST_CELL = 2000;

    private Shapes() {}

    /**
     * A page of entries, in the order of their beginning.
     *
     * @param timezone by which times without a zone are read
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    record EntryPage(
            long total,
            String timezone,
            List<EntryView> entries,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {

        EntryPage in(ZoneId zone) {
            return new EntryPage(total, zone.getId(), entries, nextCursor);
        }
    }

    /** One of them; what has no value is null. */
    @RegisterForReflection
    record EntryView(
            long id,
            Optional<String> key,
            String title,
            Optional<String> line,
            Instant from,
            Instant to,
            String state,
            Optional<Integer> planned,
            Optional<Integer> done,
            Optional<Integer> quality,
            List<String> orders,
            int version,
            @JsonProperty("changed_at") Instant changedAt) {

        static EntryView of(Entry entry) {
            var draft = entry.draft();
            return new EntryView(
                    entry.id(),
                    draft.key(),
                    draft.title(),
                    draft.line(),
                    draft.from(),
                    draft.to(),
                    Draft.word(draft.state()),
                    draft.planned(),
                    draft.done(),
                    draft.quality(),
                    draft.orders(),
                    entry.version(),
                    entry.changedAt());
        }
    }

    /**
     * What a set of entries did, or would do.
     *
     * @param first some of what would change; empty where it was done
     */
    @RegisterForReflection
    record SetView(
            @JsonProperty("dry_run") boolean dryRun,
            int entries,
            int created,
            int changed,
            int unchanged,
            List<WouldView> first) {}

    /** One thing that a set would do; {@code what} is {@code new} or {@code changed}. */
    @RegisterForReflection
    record WouldView(String key, String title, String what) {}

    /** What shoppers may see of it. */
    @RegisterForReflection
    record RulesView(
            int version,
            boolean shown,
            @JsonProperty("shows_lines") boolean lines,
            @JsonProperty("shows_quality") boolean quality) {}

    /** Reads one entry from an object; numbers may be numbers, orders a list. */
    static Optional<Draft> entry(JsonFields fields, ZoneId zone) {
        var draft = new DraftReader(zone, name -> cell(fields, name), fields::wrong).read();
        fields.noteRest();
        return draft;
    }

    private static String cell(JsonFields fields, String name) {
        return switch (name) {
            case "planned", "done" ->
                    fields.whole(name, 0, Integer.MAX_VALUE).map(String::valueOf).orElse("");
            case "quality" -> fields.whole(name, 0, 100).map(String::valueOf).orElse("");
            case "orders" ->
                    fields.texts(name, 100, 40).map(all -> String.join(" ", all)).orElse("");
            default -> fields.text(name, LONGEST_CELL).orElse("");
        };
    }

    static Optional<String> state(String text) {
        for (var state : State.values()) {
            if (Draft.word(state).equals(text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
