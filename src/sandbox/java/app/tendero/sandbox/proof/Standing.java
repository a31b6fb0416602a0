package app.tendero.sandbox.proof;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/**
 * What waits for what at this moment: for those who cannot wait until the judge has read all notes.
 * It does not judge: when in doubt, a message counts as answered.
 */
public final class Standing {

    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final Map<String, Message> open = new ConcurrentHashMap<>();
    private final Map<String, List<Message>> steps = new ConcurrentHashMap<>();
    private final LongAdder answers = new LongAdder();

    /** A message of a shopper and how far it has come; times are 0 until then. */
    private static final class Message {
        final Note.Wrote wrote;
        volatile long taken;
        volatile long answered;

        Message(Note.Wrote wrote) {
            this.wrote = wrote;
        }

        boolean isBefore(long time, boolean acknowledged) {
            return acknowledged ? taken != 0 && taken - time < 0 : wrote.at() - time < 0;
        }
    }

    void see(Note note) {
        switch (note) {
            case Note.Wrote wrote -> wrote(wrote);
            case Note.Taken taken -> find(taken.wamid()).ifPresent(one -> taken(one, taken.at()));
            case Note.Sent sent -> {
                answers.increment();
                sent.answers().flatMap(this::find).ifPresent(one -> answered(one, sent.at()));
            }
            case Note.Asked asked -> {}
            case Note.Attempt attempt -> {}
            case Note.Held held -> {}
            case Note.Refused refused -> {}
            case Note.Killed killed -> {}
            case Note.Began began -> {}
            case Note.Ended ended -> {}
        }
    }

    private Optional<Message> find(String wamid) {
        return Optional.ofNullable(messages.get(wamid));
    }

    private void wrote(Note.Wrote wrote) {
        var message = new Message(wrote);
        steps.computeIfAbsent(step(wrote), key -> new CopyOnWriteArrayList<>()).add(message);
        open.put(wrote.wamid(), message);
        messages.put(wrote.wamid(), message);
    }

    private static void taken(Message message, long at) {
        if (message.taken == 0) {
            message.taken = at;
        }
    }

    /** Together with what was said before it in the same step. */
    private void answered(Message message, long at) {
        for (var other : steps.getOrDefault(step(message.wrote), List.of())) {
            if (other.wrote.place() <= message.wrote.place() && other.answered == 0) {
                other.answered = at;
                open.remove(other.wrote.wamid());
            }
        }
    }

    private static String step(Note.Wrote wrote) {
        return wrote.shopper() + "/" + wrote.step();
    }

    /** How many messages of the service were accepted so far. */
    public long answers() {
        return answers.sum();
    }

    /** How many messages were written so far. */
    public int written() {
        return messages.size();
    }

    /** How many messages were written and not answered, acknowledged or not. */
    public int inFlight() {
        return open.size();
    }

    /**
     * When the last of the messages was answered that had been written by then; empty as long as
     * one waits.
     *
     * @param taken only those that had been acknowledged by then
     */
    public OptionalLong lastAnswerTo(long before, boolean taken) {
        if (open.values().stream().anyMatch(one -> one.isBefore(before, taken))) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                messages.values().stream()
                        .filter(one -> one.isBefore(before, taken))
                        .mapToLong(one -> one.answered)
                        .reduce(before, (one, other) -> other - one > 0 ? other : one));
    }

    /** When the first message of those that were written from then on was answered. */
    public OptionalLong firstAnswerTo(long writtenFrom, Predicate<String> number) {
        return messages.values().stream()
                .filter(one -> one.answered != 0 && one.wrote.at() - writtenFrom >= 0)
                .filter(one -> number.test(one.wrote.number()))
                .mapToLong(one -> one.answered)
                .min();
    }

    /** Those who wait longest, for whoever looks at what does not end. */
    public List<String> waiting(int most) {
        return open.values().stream()
                .sorted((one, other) -> Long.compare(one.wrote.at(), other.wrote.at()))
                .limit(most)
                .map(
                        one ->
                                one.wrote.shopper()
                                        + " step "
                                        + one.wrote.step()
                                        + (one.taken == 0 ? ", not acknowledged" : "")
                                        + ", "
                                        + one.wrote.wamid()
                                        + ", since "
                                        + TimeUnit.NANOSECONDS.toMillis(
                                                System.nanoTime() - one.wrote.at())
                                        + " ms")
                .toList();
    }

    /** The latest answers to those that were written by then, for whoever looks why. */
    public List<String> slowest(long before, int most) {
        return messages.values().stream()
                .filter(one -> one.isBefore(before, false) && one.answered != 0)
                .sorted((one, other) -> Long.compare(other.answered, one.answered))
                .limit(most)
                .map(
                        one ->
                                one.wrote
                                        + ", answered after "
                                        + TimeUnit.NANOSECONDS.toMillis(
                                                one.answered - one.wrote.at())
                                        + " ms")
                .toList();
    }

    /** Whether somebody has been waiting since then. */
    public boolean hasWaitedSince(long time) {
        return open.values().stream().anyMatch(one -> one.wrote.at() - time < 0);
    }

    /** The longest time between an acknowledgement and the answer, in milliseconds. */
    public long longestSilence() {
        return messages.values().stream()
                .filter(one -> one.taken != 0 && one.answered != 0)
                .mapToLong(one -> TimeUnit.NANOSECONDS.toMillis(one.answered - one.taken))
                .max()
                .orElse(0);
    }

    boolean taken(Collection<String> wamids) {
        return wamids.stream().allMatch(wamid -> find(wamid).filter(m -> m.taken != 0).isPresent());
    }
}
