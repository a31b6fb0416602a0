package app.tendero.sandbox.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What the service promised, held against what the witness saw. Knows nothing of how the service
 * works: only what shoppers wrote, what was acknowledged, what was sent, and what the shop sold.
 */
public final class Promises {

    /** Something that was promised. */
    public enum Promise {
        /** A message that was answered 200 gets an answer, alone or with a burst. */
        ANSWERED,
        /** A message is answered from one row of the outbox, so it was worked once. */
        WORKED_ONCE,
        /** Answers leave in the order of what they answer. */
        IN_ORDER,
        /** Answers leave from the number that was written to, to the shopper who wrote. */
        RIGHT_STORE,
        /** A message goes out twice only when nobody could know that it had. */
        REPEAT_EXPLAINED,
        /** Meta is asked nothing it must refuse. */
        ACCEPTED,
        /** What Meta refuses is not tried again at once, and again. */
        NO_STORM,
        /** No webhook is answered 200 while nothing can be kept. */
        KEPT_BEFORE_200,
        /** No webhook waits longer than five seconds for its answer. */
        PROMPT,
        /** The checkout holds what the shopper put into the cart. */
        CART_EXACT,
        /** One payment, one order, of what was paid for. */
        ORDER_EXACT,
        /** Each order is thanked for, once. */
        THANKED,
        /** Other stores feel at most double of what they felt before one of them got loud. */
        FAIR,
        /** Who cannot be served is told so early, and when to come again. */
        SHED_EARLY,
        /** Whatever comes, memory stays within what was planned for. */
        MEMORY_BOUNDED,
        /** After a fault, work goes on by itself within the time that was promised. */
        RECOVERED
    }

    /**
     * A promise that was not kept.
     *
     * @param who the shopper, or the number where no shopper is known
     */
    public record Broken(Promise promise, String who, String what) {}

    /** More is asked of a machine that does nothing else. */
    private static final long PROMPT_MILLIS = 5_000L * Integer.getInteger("patience", 1);

    /** Refusals by Meta for one number, and the time they are counted in. */
    private static final int STORM = 100;

    private static final long STORM_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Seen seen;
    private final List<Broken> broken = new ArrayList<>();

    private Promises(List<Note> notes) {
        this.seen = new Seen(notes);
    }

    /**
     * @param notes in the order in which they were seen
     */
    public static List<Broken> check(List<Note> notes, List<Purchase> purchases) {
        var promises = new Promises(notes);
        promises.answered();
        promises.workedOnce();
        promises.inOrder();
        promises.rightStore();
        promises.repeatsExplained();
        promises.accepted();
        promises.noStorm();
        promises.keptBefore200();
        promises.prompt();
        promises.broken.addAll(new Pressure(promises.seen).check());
        purchases.forEach(promises::exact);
        return List.copyOf(promises.broken);
    }

    /** How many messages went out more than once. */
    public static long repeats(List<Note> notes) {
        var known = new HashSet<Long>();
        return new Seen(notes).sent.stream().filter(one -> !known.add(one.effect())).count();
    }

    private void answered() {
        for (var message : seen.wrote.values()) {
            if (seen.taken.containsKey(message.wamid()) && !seen.isAnswered(message)) {
                broken(Promise.ANSWERED, message.shopper(), place(message));
            }
        }
    }

    private void workedOnce() {
        var rows = new HashMap<String, Set<Long>>();
        for (var one : seen.sent) {
            one.answers()
                    .ifPresent(
                            wamid ->
                                    rows.computeIfAbsent(wamid, none -> new HashSet<>())
                                            .add(one.effect()));
        }
        rows.forEach(
                (wamid, effects) -> {
                    var message = seen.wrote.get(wamid);
                    if (effects.size() > 1 && message != null) {
                        var what = place(message) + " answered from rows " + effects;
                        broken(Promise.WORKED_ONCE, message.shopper(), what);
                    }
                });
    }

    private void inOrder() {
        var talks = new HashMap<String, List<Note.Wrote>>();
        var known = new HashSet<Long>();
        for (var one : seen.sent) {
            var message = one.answers().map(seen.wrote::get).orElse(null);
            if (message == null || !known.add(one.effect())) {
                continue;
            }
            var key = message.number() + "/" + message.shopper();
            var before = talks.computeIfAbsent(key, talk -> new ArrayList<>());
            before.stream()
                    .filter(earlier -> seen.isBefore(message, earlier))
                    .findFirst()
                    .ifPresent(earlier -> overtaken(message, earlier));
            before.add(message);
        }
    }

    private void overtaken(Note.Wrote message, Note.Wrote earlier) {
        var what = place(message) + " answered after " + place(earlier);
        broken(Promise.IN_ORDER, message.shopper(), what);
    }

    private void rightStore() {
        for (var one : seen.sent) {
            var message = one.answers().map(seen.wrote::get);
            if (one.answers().isPresent() && message.isEmpty()) {
                broken(Promise.RIGHT_STORE, one.shopper(), "answers what nobody wrote");
            }
            if (message.isPresent()
                    && !(message.get().number().equals(one.number())
                            && message.get().shopper().equals(one.shopper()))) {
                var what = "got the answer to " + message.get().shopper();
                broken(Promise.RIGHT_STORE, one.shopper(), what);
            }
        }
    }

    private void repeatsExplained() {
        var before = new HashMap<Long, Note.Sent>();
        for (var one : seen.sent) {
            var earlier = before.put(one.effect(), one);
            if (earlier == null) {
                continue;
            }
            if (!seen.excused(earlier, one) || one.attempt() <= earlier.attempt()) {
                var millis = TimeUnit.NANOSECONDS.toMillis(one.at() - earlier.at());
                var what = "row %d, attempt %d after %d ms";
                broken(
                        Promise.REPEAT_EXPLAINED,
                        one.shopper(),
                        what.formatted(one.effect(), one.attempt(), millis));
            }
        }
    }

    private void accepted() {
        seen.refused.stream()
                .filter(one -> !seen.refusesOnPurpose(one))
                .forEach(one -> broken(Promise.ACCEPTED, one.number(), "error " + one.code()));
    }

    private void noStorm() {
        var byNumber = new HashMap<String, List<Note.Refused>>();
        seen.refused.forEach(
                one -> byNumber.computeIfAbsent(one.number(), n -> new ArrayList<>()).add(one));
        byNumber.forEach(
                (number, all) -> {
                    for (int i = STORM; i < all.size(); i++) {
                        if (all.get(i).at() - all.get(i - STORM).at() < STORM_NANOS) {
                            var what = STORM + " sends were refused within 10 s";
                            broken(Promise.NO_STORM, number, what);
                            return;
                        }
                    }
                });
    }

    private void keptBefore200() {
        seen.firstTaken.stream()
                .filter(one -> seen.nothingWasKept(one.at()))
                .forEach(one -> broken(Promise.KEPT_BEFORE_200, one.wamid(), "answered 200"));
    }

    private void prompt() {
        seen.attempts.stream()
                .filter(one -> one.millis() > PROMPT_MILLIS && !seen.stoodStill(one))
                .forEach(
                        one -> {
                            var what = "waited %d ms until second %d";
                            broken(
                                    Promise.PROMPT,
                                    "",
                                    what.formatted(one.millis(), seen.second(one.at())));
                        });
    }

    private void exact(Purchase purchase) {
        var who = purchase.shopper();
        if (!purchase.paidFor().map(purchase.wanted()::equals).orElse(false)) {
            var what =
                    "wanted %s, got %s: %s"
                            .formatted(purchase.wanted(), purchase.paidFor(), purchase.story());
            broken(Promise.CART_EXACT, who, what);
        }
        if (!purchase.orders().equals(purchase.paidFor().stream().toList())) {
            var what = "paid " + purchase.paidFor() + ", ordered " + purchase.orders();
            broken(Promise.ORDER_EXACT, who, what);
        }
        long thanks = seen.thanks(purchase);
        if (thanks != purchase.orders().size()) {
            broken(Promise.THANKED, who, purchase.orders().size() + " orders, thanked " + thanks);
        }
    }

    private static String place(Note.Wrote message) {
        return "step " + message.step() + "." + message.place();
    }

    private void broken(Promise promise, String who, String what) {
        broken.add(new Broken(promise, who, what));
    }
}
