package app.tendero.sandbox.chaos;

import app.tendero.sandbox.proof.Note;
import app.tendero.sandbox.proof.Pressure;
import app.tendero.sandbox.proof.Promises;
import app.tendero.sandbox.proof.Promises.Promise;
import app.tendero.sandbox.proof.Purchase;
import app.tendero.sandbox.proof.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The table at the end.
 *
 * @param silence the longest time between an acknowledgement and its answer, in milliseconds
 * @param stood how long the machine stood still meanwhile, in milliseconds
 */
record Report(
        List<Recovery> recoveries,
        List<Note> notes,
        List<Purchase> purchases,
        Verdict verdict,
        long seconds,
        long silence,
        long stood) {

    @Override
    public String toString() {
        return faults() + "\n" + totals() + "\n" + verdict;
    }

    private String faults() {
        var byName = new LinkedHashMap<String, List<Recovery>>();
        recoveries.forEach(
                one ->
                        byName.computeIfAbsent(
                                        one.fault().name(), none -> new java.util.ArrayList<>())
                                .add(one));
        var text = new StringBuilder();
        text.append(
                "| fault | times | messages in flight | a new message is answered after | all"
                        + " written before is answered after |\n|---|---|---|---|---|\n");
        for (Map.Entry<String, List<Recovery>> entry : byName.entrySet()) {
            var all = entry.getValue();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %s | %s |%n",
                            entry.getKey(),
                            all.size(),
                            all.stream().mapToInt(Recovery::inFlight).max().orElse(0),
                            longest(all, Recovery::freshMillis),
                            longest(all, Recovery::owedMillis)
                                    + (all.getFirst().fault().bounds().fromBegin()
                                            ? " from its beginning"
                                            : "")));
        }
        return text.toString();
    }

    private static String longest(List<Recovery> all, Function<Recovery, OptionalLong> millis) {
        if (all.stream().anyMatch(one -> millis.apply(one).isEmpty())) {
            return "never";
        }
        return String.format(
                Locale.ROOT,
                "%.1f s",
                all.stream().mapToLong(one -> millis.apply(one).getAsLong()).max().orElse(0) / 1e3);
    }

    private String totals() {
        return String.format(
                Locale.ROOT,
                """
                | | |
                |---|---|
                | seconds | %d |
                | messages written by shoppers | %d |
                | acknowledged | %d |
                | webhooks refused with 503 | %d |
                | webhooks without an answer | %d |
                | 95 of 100 answers of the others, before one store got a crowd | %d ms |
                | the same, meanwhile | %d ms |
                | messages sent | %d |
                | of which repeats, all explained | %d |
                | lost | %d |
                | doubled | %d |
                | out of order | %d |
                | purchases paid | %d |
                | wrong carts or orders | %d |
                | to a wrong store or shopper | %d |
                | longest silence | %.1f s |
                | longest answer to a webhook | %.1f s |
                | the machine stood still | %.1f s |
                | most memory of a replica | %d MB |
                """,
                seconds,
                count(Note.Wrote.class),
                acknowledged(),
                attempts(503),
                attempts(0),
                felt(Pressure.Felt::before),
                felt(Pressure.Felt::meanwhile),
                count(Note.Sent.class),
                Promises.repeats(notes),
                verdict.count(Promise.ANSWERED) + verdict.count(Promise.THANKED),
                verdict.count(Promise.WORKED_ONCE) + verdict.count(Promise.REPEAT_EXPLAINED),
                verdict.count(Promise.IN_ORDER),
                purchases.stream().filter(one -> !one.orders().isEmpty()).count(),
                verdict.count(Promise.CART_EXACT) + verdict.count(Promise.ORDER_EXACT),
                verdict.count(Promise.RIGHT_STORE),
                silence / 1e3,
                longestWebhook() / 1e3,
                stood / 1e3,
                megabytes());
    }

    private long count(Class<? extends Note> kind) {
        return notes.stream().filter(kind::isInstance).count();
    }

    private long acknowledged() {
        return notes.stream()
                .filter(Note.Taken.class::isInstance)
                .map(note -> ((Note.Taken) note).wamid())
                .distinct()
                .count();
    }

    private long attempts(int status) {
        return notes.stream()
                .filter(note -> note instanceof Note.Attempt one && one.status() == status)
                .count();
    }

    private long felt(ToLongFunction<Pressure.Felt> time) {
        return Pressure.felt(notes).stream().mapToLong(time).max().orElse(0);
    }

    private long megabytes() {
        return notes.stream()
                .filter(Note.Held.class::isInstance)
                .mapToLong(note -> ((Note.Held) note).megabytes())
                .max()
                .orElse(0);
    }

    private long longestWebhook() {
        return notes.stream()
                .filter(Note.Attempt.class::isInstance)
                .mapToLong(note -> ((Note.Attempt) note).millis())
                .max()
                .orElse(0);
    }
}
