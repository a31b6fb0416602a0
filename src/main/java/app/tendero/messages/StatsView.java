package app.tendero.messages;

import app.tendero.messages.StatsRows.Failure;
import app.tendero.messages.StatsRows.Pace;
import app.tendero.messages.StatsRows.Talk;
import app.tendero.messages.StatsRows.Times;
import app.tendero.messages.StatsRows.Total;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What was written in some days of a store, counted.
 *
 * @param to the last day, counted too
 * @param contacts shoppers with whom something was written
 * @param byState messages by direction and state
 * @param byType shoppers' messages by type
 * @param menu what was tapped, by the word its id begins with
 * @param entries how often entries of the store's menu were chosen, by their ids
 * @param complete false where there was more than is counted
 */
@RegisterForReflection
record StatsView(
        LocalDate from,
        LocalDate to,
        String timezone,
        @JsonProperty("messages_in") long in,
        @JsonProperty("messages_out") long out,
        long billable,
        long contacts,
        @JsonProperty("by_state") Map<String, Map<String, Long>> byState,
        @JsonProperty("by_type") Map<String, Long> byType,
        List<Day> days,
        @JsonProperty("per_contact") List<PerContact> perContact,
        Map<String, Long> menu,
        @JsonProperty("menu_entries") Map<String, EntryCounts.Count> entries,
        @JsonProperty("answer_seconds") Answers answers,
        List<Failed> errors,
        @JsonProperty("webhook_events") Map<String, Long> webhooks,
        boolean complete) {

    private static final Pattern FIRST_WORD = Pattern.compile("^[a-z_.]{1,40}");

    /** One day in the store's time zone. */
    @RegisterForReflection
    record Day(String date, long in, long out) {}

    /** Those with whom most was written. */
    @RegisterForReflection
    record PerContact(@JsonProperty("conversation_id") UUID conversation, long in, long out) {}

    /**
     * From a message to the answer that Meta had taken.
     *
     * @param answered how many messages were answered
     * @param slow nineteen of twenty answers were faster
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answers(
            long answered, Optional<Double> median, @JsonProperty("p95") Optional<Double> slow) {}

    /** Why messages failed. */
    @RegisterForReflection
    record Failed(int code, String message, long count) {}

    /** Whatever was counted, put together. */
    record Parts(
            List<Total> totals,
            List<Talk> talks,
            List<Failure> failures,
            Pace pace,
            List<Times> webhooks,
            List<String> taps,
            Map<String, EntryCounts.Count> entries) {}

    static StatsView of(LocalDate from, LocalDate to, String timezone, Parts parts) {
        var totals = parts.totals();
        return new StatsView(
                from,
                to,
                timezone,
                sum(totals, Direction.IN),
                sum(totals, Direction.OUT),
                totals.stream().mapToLong(Total::billed).sum(),
                parts.talks().stream().findFirst().map(Talk::contacts).orElse(0L),
                byState(totals),
                byType(totals),
                days(totals),
                parts.talks().stream()
                        .map(
                                talk ->
                                        new PerContact(
                                                talk.conversation(), talk.received(), talk.sent()))
                        .toList(),
                menu(parts.taps()),
                parts.entries(),
                new Answers(parts.pace().answered(), parts.pace().median(), parts.pace().slow()),
                parts.failures().stream()
                        .map(one -> new Failed(one.code(), one.error(), one.times()))
                        .toList(),
                webhooks(parts.webhooks()),
                totals.stream().noneMatch(Total::cut));
    }

    private static long sum(List<Total> totals, Direction direction) {
        return totals.stream()
                .filter(one -> one.direction() == direction)
                .mapToLong(Total::messages)
                .sum();
    }

    private static Map<String, Map<String, Long>> byState(List<Total> totals) {
        var states = new TreeMap<String, Map<String, Long>>();
        for (var one : totals) {
            states.computeIfAbsent(one.direction().word(), way -> new TreeMap<>())
                    .merge(one.state(), one.messages(), Long::sum);
        }
        return states;
    }

    private static Map<String, Long> byType(List<Total> totals) {
        var types = new TreeMap<String, Long>();
        totals.stream()
                .filter(one -> one.direction() == Direction.IN)
                .forEach(one -> types.merge(one.kind(), one.messages(), Long::sum));
        return types;
    }

    private static List<Day> days(List<Total> totals) {
        var days = new TreeMap<String, Day>();
        for (var one : totals) {
            var in = one.direction() == Direction.IN ? one.messages() : 0;
            days.merge(
                    one.day(),
                    new Day(one.day(), in, one.messages() - in),
                    (a, b) -> new Day(a.date(), a.in() + b.in(), a.out() + b.out()));
        }
        return List.copyOf(days.values());
    }

    /** {@code product:17} counts as {@code product}; what a phone made up counts as other. */
    private static Map<String, Long> menu(List<String> taps) {
        var menu = new TreeMap<String, Long>();
        for (var id : taps) {
            var word = FIRST_WORD.matcher(id);
            menu.merge(word.find() ? word.group() : "other", 1L, Long::sum);
        }
        return menu;
    }

    private static Map<String, Long> webhooks(List<Times> webhooks) {
        var kinds = new TreeMap<String, Long>();
        webhooks.forEach(one -> kinds.put(one.what(), one.times()));
        return kinds;
    }
}
