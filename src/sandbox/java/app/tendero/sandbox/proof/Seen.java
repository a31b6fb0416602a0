package app.tendero.sandbox.proof;

import app.tendero.sandbox.proof.Trouble.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The witness's notes, put in order for the judge. */
final class Seen {

    /** When more of one shopper wait, all are worked and one message answers them. */
    private static final int MOST_ANSWERED_ONE_BY_ONE = 5;

    /** Meta's limits, which a process counts for itself. */
    private static final Set<Integer> LIMITS = Set.of(131056, 130429);

    /** Time that passes between an order to break something and its breaking. */
    private static final long SLACK = TimeUnit.SECONDS.toNanos(1);

    final Map<String, Note.Wrote> wrote = new LinkedHashMap<>();
    final Map<String, Long> asked = new HashMap<>();
    final Map<String, Long> taken = new HashMap<>();
    final List<Note.Taken> firstTaken = new ArrayList<>();
    final List<Note.Attempt> attempts = new ArrayList<>();
    final List<Note.Sent> sent = new ArrayList<>();
    final List<Note.Refused> refused = new ArrayList<>();
    final List<Note.Held> held = new ArrayList<>();
    private final long begin;
    private final List<Long> killed = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, List<Note.Sent>> answersByStep = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Set<Long>> thanks = new HashMap<>();

    record Span(Trouble trouble, long from, long until) {
        boolean meets(long since, long till) {
            return from <= till && until >= since;
        }
    }

    Seen(List<Note> notes) {
        begin = notes.isEmpty() ? 0 : notes.getFirst().at();
        for (var note : notes) {
            switch (note) {
                case Note.Wrote one -> {
                    wrote.put(one.wamid(), one);
                    sizes.merge(step(one), 1, Integer::sum);
                }
                case Note.Asked one -> asked.merge(one.wamid(), one.at(), Math::min);
                case Note.Taken one -> taken(one);
                case Note.Attempt one -> attempts.add(one);
                case Note.Held one -> held.add(one);
                case Note.Sent one -> sent.add(one);
                case Note.Refused one -> refused.add(one);
                case Note.Killed one -> killed.add(one.at());
                case Note.Began one -> spans.add(new Span(one.trouble(), one.at(), Long.MAX_VALUE));
                case Note.Ended one -> ended(one);
            }
        }
        sent.forEach(this::sort);
    }

    private void sort(Note.Sent one) {
        if (one.answers().isEmpty()) {
            var key = one.number() + "/" + one.shopper();
            thanks.computeIfAbsent(key, none -> new HashSet<>()).add(one.effect());
        }
        one.answers()
                .map(wrote::get)
                .ifPresent(
                        message ->
                                answersByStep
                                        .computeIfAbsent(step(message), none -> new ArrayList<>())
                                        .add(one));
    }

    private void taken(Note.Taken one) {
        if (taken.putIfAbsent(one.wamid(), one.at()) == null) {
            firstTaken.add(one);
        }
    }

    private void ended(Note.Ended end) {
        spans.replaceAll(
                span ->
                        span.trouble().equals(end.trouble()) && span.until() == Long.MAX_VALUE
                                ? new Span(span.trouble(), span.from(), end.at())
                                : span);
    }

    private static String step(Note.Wrote message) {
        return message.number() + "/" + message.shopper() + "/" + message.step();
    }

    /** Whether an answer names it, or one that it was worked together with. */
    boolean isAnswered(Note.Wrote message) {
        var answers = answersByStep.getOrDefault(step(message), List.of());
        for (var answer : answers) {
            var named = wrote.get(answer.answers().orElseThrow());
            if (named == null || named.wamid().equals(message.wamid())) {
                return true;
            }
        }
        return mayBeCovered(message)
                && answers.stream().anyMatch(answer -> covers(answer, message));
    }

    /** Of a few messages each gets its own answer. */
    private boolean mayBeCovered(Note.Wrote message) {
        return sizes.getOrDefault(step(message), 1) > MOST_ANSWERED_ONE_BY_ONE;
    }

    /** Whether it answers a later one, and came when this one was there. */
    private boolean covers(Note.Sent answer, Note.Wrote message) {
        var named = wrote.get(answer.answers().orElseThrow());
        if (named == null) {
            return false;
        }
        if (named.webhook().equals(message.webhook())) {
            return named.place() > message.place();
        }
        long there = taken.getOrDefault(message.wamid(), message.at());
        return !isBefore(named, message) && answer.at() > there - SLACK;
    }

    /**
     * Whether one was delivered before the other: in the same webhook by place, else if it was
     * acknowledged before the other was first told. Two that were under way at the same time have
     * no order.
     */
    boolean isBefore(Note.Wrote one, Note.Wrote other) {
        if (one.webhook().equals(other.webhook())) {
            return one.place() < other.place();
        }
        var acknowledged = taken.get(one.wamid());
        var told = asked.getOrDefault(other.wamid(), other.at());
        return acknowledged != null && acknowledged < told;
    }

    /** Whether somebody could not know, between the two, that the first one had left. */
    boolean excused(Note.Sent first, Note.Sent second) {
        if (killed.stream().anyMatch(at -> at >= first.at() && at <= second.at())) {
            return true;
        }
        return spans.stream()
                .filter(span -> span.trouble().concerns(first.number()))
                .filter(span -> span.meets(first.at(), second.at()))
                .anyMatch(
                        span ->
                                switch (span.trouble().kind()) {
                                    case NOTES_GET_LOST, META_IS_SILENT, MACHINE_STOOD_STILL ->
                                            true;
                                    case NOTHING_IS_KEPT,
                                            META_REFUSES,
                                            LIMITS_ARE_SHARED,
                                            ONE_STORE_IS_LOUD,
                                            TOO_MUCH_COMES ->
                                            false;
                                });
    }

    boolean refusesOnPurpose(Note.Refused one) {
        return spans.stream()
                .filter(span -> span.meets(one.at() - SLACK, one.at()))
                .filter(span -> span.trouble().concerns(one.number()))
                .anyMatch(
                        span ->
                                span.trouble().kind() == Kind.META_REFUSES
                                        || (span.trouble().kind() == Kind.LIMITS_ARE_SHARED
                                                && LIMITS.contains(one.code())));
    }

    boolean stoodStill(Note.Attempt during) {
        return spans.stream()
                .filter(span -> span.trouble().kind() == Kind.MACHINE_STOOD_STILL)
                .anyMatch(
                        span ->
                                span.meets(
                                        during.at()
                                                - TimeUnit.MILLISECONDS.toNanos(during.millis()),
                                        during.at()));
    }

    /** Seconds since the first note. */
    long second(long at) {
        return TimeUnit.NANOSECONDS.toSeconds(at - begin);
    }

    /** When there was this trouble. */
    List<Span> spans(Kind kind) {
        return spans.stream().filter(span -> span.trouble().kind() == kind).toList();
    }

    /** When it was answered, alone or with what came after it in the same step. */
    OptionalLong answeredAt(Note.Wrote message) {
        return answersByStep.getOrDefault(step(message), List.of()).stream()
                .filter(answer -> isThisOrLater(answer, message))
                .mapToLong(Note.Sent::at)
                .min();
    }

    private boolean isThisOrLater(Note.Sent answer, Note.Wrote message) {
        var named = wrote.get(answer.answers().orElseThrow());
        return named != null && named.place() >= message.place();
    }

    boolean nothingWasKept(long at) {
        return spans.stream()
                .filter(span -> span.trouble().kind() == Kind.NOTHING_IS_KEPT)
                .anyMatch(span -> at > span.from() + SLACK && at < span.until());
    }

    /** How often this shopper was thanked, repeats apart. */
    long thanks(Purchase purchase) {
        return thanks.getOrDefault(purchase.number() + "/" + purchase.shopper(), Set.of()).size();
    }
}
