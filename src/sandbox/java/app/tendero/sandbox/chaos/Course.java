package app.tendero.sandbox.chaos;

import app.tendero.sandbox.proof.Note;
import app.tendero.sandbox.proof.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Breaks things, mends them, and takes the time until everything is as it was. */
final class Course {

    private static final Duration LONGEST = Duration.ofSeconds(75);
    private static final long LOOKS_EVERY_MILLIS = 50;

    private final Stage stage;
    private final List<Recovery> recoveries = new ArrayList<>();

    Course(Stage stage) {
        this.stage = stage;
    }

    List<Recovery> recoveries() {
        return List.copyOf(recoveries);
    }

    /** One after the other. */
    void run(List<Fault> faults) {
        faults.forEach(fault -> runTogether(List.of(fault)));
    }

    /** All at the same time. */
    void runTogether(List<Fault> faults) {
        var standing = stage.ledger().standing();
        int inFlight = standing.inFlight();
        long began = System.nanoTime();
        for (var fault : faults) {
            var now = System.nanoTime();
            fault.troubles().forEach(t -> stage.ledger().add(new Note.Began(now, t)));
            act(fault, fault.breaks());
        }
        Stage.rest(
                faults.stream().map(Fault::lasts).max(Duration::compareTo).orElse(Duration.ZERO));
        faults.forEach(fault -> act(fault, fault.mends()));
        long ended = System.nanoTime();
        faults.forEach(
                fault ->
                        fault.troubles()
                                .forEach(t -> stage.ledger().add(new Note.Ended(ended, t))));
        var watches =
                faults.stream().map(fault -> new Watch(fault, inFlight, began, ended)).toList();
        await(watches, standing);
        watches.forEach(watch -> told(watch.recovery()));
    }

    private void act(Fault fault, Fault.Act act) {
        try {
            act.on(stage);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault.name(), e);
        } catch (Exception e) {
            throw new IllegalStateException(fault.name(), e);
        }
    }

    private static void await(List<Watch> watches, Standing standing) {
        long begin = System.nanoTime();
        while (!watches.stream().allMatch(watch -> watch.done(standing))
                && System.nanoTime() - begin < LONGEST.toNanos()) {
            Stage.rest(LOOKS_EVERY_MILLIS);
        }
    }

    private void told(Recovery recovery) {
        recoveries.add(recovery);
        System.out.printf(
                "%-42s %4d in flight, fresh after %s ms, all after %s ms%s%n",
                recovery.fault().name(),
                recovery.inFlight(),
                told(recovery.freshMillis()),
                told(recovery.owedMillis()),
                recovery.inTime() ? "" : "   TOO LATE");
    }

    private static String told(OptionalLong millis) {
        return millis.isPresent() ? Long.toString(millis.getAsLong()) : "never";
    }

    /** Waits for the end of one fault's effects. */
    private static final class Watch {
        private final Fault fault;
        private final int inFlight;
        private final long from;
        private OptionalLong fresh = OptionalLong.empty();
        private OptionalLong owed = OptionalLong.empty();

        Watch(Fault fault, int inFlight, long began, long ended) {
            this.fault = fault;
            this.inFlight = inFlight;
            this.from = fault.bounds().fromBegin() ? began : ended;
        }

        boolean done(Standing standing) {
            if (fresh.isEmpty()) {
                standing.firstAnswerTo(from, fault.numbers())
                        .ifPresent(at -> fresh = OptionalLong.of(millis(at)));
            }
            if (owed.isEmpty()) {
                standing.lastAnswerTo(from).ifPresent(at -> owed = OptionalLong.of(millis(at)));
            }
            return fresh.isPresent() && owed.isPresent();
        }

        private long millis(long at) {
            return TimeUnit.NANOSECONDS.toMillis(at - from);
        }

        Recovery recovery() {
            return new Recovery(fault, inFlight, fresh, owed);
        }
    }
}
