package app.tendero.sandbox.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the service promised, held against what the witness saw. Knows nothing of how the service
 * works: only what shoppers wrote, what was acknowledged, what was sent, and what the shop sold.
 */
final class Promises {

    /** Something that was promised. */
    enum Promise {
        /** A message that was answered 200 gets an answer, or a later one of its step does. */
        ANSWERED,
        /** A message is answered from one row of the outbox, so it was worked once. */
        WORKED_ONCE,
        /** Answers leave in the order of what they answer. */
        IN_ORDER,
        /** Answers leave from the number that was written to, to the shopper who wrote. */
        RIGHT_STORE,
        /** A message goes out twice only around the death of a process. */
        REPEAT_EXPLAINED,
        /** Meta is asked nothing it must refuse. */
        ACCEPTED,
        /** The checkout holds what the shopper put into the cart. */
        CART_EXACT,
        /** One payment, one order, of what was paid for. */
        ORDER_EXACT,
        /** Each order is thanked for, once. */
        THANKED
    }

    /**
     * A promise that was not kept.
     *
     * @param who the shopper, or the number where no shopper is known
     */
    record Broken(Promise promise, String who, String what) {}

    private final Map<String, Note.Wrote> wrote = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Note.Sent> sent = new ArrayList<>();
    private final List<Note.Refused> refused = new ArrayList<>();
    private final List<Long> killed = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();

    private Promises(List<Note> notes) {
        for (var note : notes) {
            switch (note) {
                case Note.Wrote one -> wrote.put(one.wamid(), one);
                case Note.Taken one -> taken.add(one.wamid());
                case Note.Sent one -> sent.add(one);
                case Note.Refused one -> refused.add(one);
                case Note.Killed one -> killed.add(one.at());
            }
        }
    }

    /**
     * @param notes in the order in which they were seen
     */
    static List<Broken> check(List<Note> notes, List<Purchase> purchases) {
        var promises = new Promises(notes);
        promises.answered();
        promises.workedOnce();
        promises.inOrder();
        promises.rightStore();
        promises.repeatsExplained();
        promises.accepted();
        purchases.forEach(promises::exact);
        return List.copyOf(promises.broken);
    }

    /** How many messages went out more than once. */
    static long repeats(List<Note> notes) {
        return new Promises(notes).sent.stream().filter(one -> one.attempt() > 1).count();
    }

    private void answered() {
        var lastAnswered = new HashMap<String, Integer>();
        for (var one : sent) {
            var answered = one.answers().map(wrote::get);
            answered.ifPresent(
                    message -> lastAnswered.merge(step(message), message.place(), Integer::max));
        }
        for (var message : wrote.values()) {
            if (taken.contains(message.wamid())
                    && lastAnswered.getOrDefault(step(message), -1) < message.place()) {
                broken(Promise.ANSWERED, message.shopper(), "step " + message.step());
            }
        }
    }

    private static String step(Note.Wrote message) {
        return message.number() + "/" + message.shopper() + "/" + message.step();
    }

    private void workedOnce() {
        var rows = new HashMap<String, Set<Long>>();
        for (var one : sent) {
            one.answers()
                    .ifPresent(
                            wamid ->
                                    rows.computeIfAbsent(wamid, none -> new HashSet<>())
                                            .add(one.effect()));
        }
        rows.forEach(
                (wamid, effects) -> {
                    var message = wrote.get(wamid);
                    if (effects.size() > 1 && message != null) {
                        var what = "step " + message.step() + " answered from rows " + effects;
                        broken(Promise.WORKED_ONCE, message.shopper(), what);
                    }
                });
    }

    private void inOrder() {
        var last = new HashMap<String, Note.Wrote>();
        var known = new HashSet<Long>();
        for (var one : sent) {
            var message = one.answers().map(wrote::get).orElse(null);
            if (message == null || !known.add(one.effect())) {
                continue;
            }
            var before = last.put(message.number() + "/" + message.shopper(), message);
            if (before != null && isBefore(message, before)) {
                var what = "step " + message.step() + " answered after step " + before.step();
                broken(Promise.IN_ORDER, message.shopper(), what);
            }
        }
    }

    private static boolean isBefore(Note.Wrote one, Note.Wrote other) {
        return one.step() < other.step()
                || (one.step() == other.step() && one.place() < other.place());
    }

    private void rightStore() {
        for (var one : sent) {
            var message = one.answers().map(wrote::get);
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
        for (var one : sent) {
            var earlier = before.put(one.effect(), one);
            if (earlier == null) {
                continue;
            }
            boolean died = killed.stream().anyMatch(at -> at >= earlier.at() && at <= one.at());
            if (!died || one.attempt() <= earlier.attempt()) {
                var what = "row " + one.effect() + ", attempt " + one.attempt();
                broken(Promise.REPEAT_EXPLAINED, one.shopper(), what);
            }
        }
    }

    private void accepted() {
        refused.forEach(one -> broken(Promise.ACCEPTED, one.number(), "error " + one.code()));
    }

    private void exact(Purchase purchase) {
        var who = purchase.shopper();
        if (!purchase.paidFor().map(purchase.wanted()::equals).orElse(false)) {
            var what = "wanted " + purchase.wanted() + ", got " + purchase.paidFor();
            broken(Promise.CART_EXACT, who, what);
        }
        if (!purchase.orders().equals(purchase.paidFor().stream().toList())) {
            var what = "paid " + purchase.paidFor() + ", ordered " + purchase.orders();
            broken(Promise.ORDER_EXACT, who, what);
        }
        long thanks =
                sent.stream()
                        .filter(one -> one.answers().isEmpty())
                        .filter(one -> one.number().equals(purchase.number()))
                        .filter(one -> one.shopper().equals(who))
                        .mapToLong(Note.Sent::effect)
                        .distinct()
                        .count();
        if (thanks != purchase.orders().size()) {
            broken(Promise.THANKED, who, purchase.orders().size() + " orders, thanked " + thanks);
        }
    }

    private void broken(Promise promise, String who, String what) {
        broken.add(new Broken(promise, who, what));
    }
}
