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
    private static final Duration LONGEST_CALM = Duration.ofSeconds(8);
    private static final Duration CALM = Duration.ofMillis(1_500);
    private static final long LOOKS_EVERY_MILLIS = 50;

    private final Stage stage;
    private final Pulse pulse;
    private final List<Recovery> recoveries = new ArrayList<>();
    private final long begin = System.nanoTime();

    Course(Stage stage, Pulse pulse) {
        this.stage = stage;
        this.pulse = pulse;
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
        calm(standing);
        int inFlight = standing.inFlight();
        long began = System.nanoTime();
        long stoodBefore = pulse.stood();
        for (var fault : faults) {
            began(fault, false);
            act(fault, fault.breaks());
            began(fault, true);
        }
        Stage.rest(
                faults.stream().map(Fault::lasts).max(Duration::compareTo).orElse(Duration.ZERO));
        for (var fault : faults) {
            ended(fault, true);
            act(fault, fault.mends());
            ended(fault, false);
        }
        long ended = System.nanoTime();
        var watches =
                faults.stream().map(fault -> new Watch(fault, inFlight, began, ended)).toList();
        await(watches, standing);
        long stood = pulse.stood() - stoodBefore;
        watches.forEach(watch -> told(watch.recovery(stood)));
        if (!watches.stream().allMatch(watch -> watch.recovery(stood).inTime())) {
            standing.slowest(ended, 5).forEach(one -> System.out.println("  slow: " + one));
            standing.waiting(5).forEach(one -> System.out.println("  waits: " + one));
        }
    }

    /** What came before is over, or will not be over soon. */
    private static void calm(Standing standing) {
        long from = System.nanoTime();
        while (standing.hasWaitedSince(System.nanoTime() - CALM.toNanos())
                && System.nanoTime() - from < LONGEST_CALM.toNanos()) {
            Stage.rest(LOOKS_EVERY_MILLIS);
        }
        if (Stage.millisSince(from) >= LONGEST_CALM.toMillis()) {
            standing.waiting(5).forEach(one -> System.out.println("  not calm: " + one));
        }
    }

    /**
     * @param strictly what forbids begins when all is broken; what excuses, before
     */
    private void began(Fault fault, boolean strictly) {
        fault.troubles().stream()
                .filter(trouble -> trouble.forbids() == strictly)
                .forEach(trouble -> stage.ledger().add(new Note.Began(System.nanoTime(), trouble)));
    }

    /**
     * @param strictly what forbids ends when mending begins; what excuses, when it has ended
     */
    private void ended(Fault fault, boolean strictly) {
        fault.troubles().stream()
                .filter(trouble -> trouble.forbids() == strictly)
                .forEach(trouble -> stage.ledger().add(new Note.Ended(System.nanoTime(), trouble)));
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
                "%-42s %4d in flight, fresh after %s ms, all after %s ms, at second %d%s%n",
                recovery.fault().name(),
                recovery.inFlight(),
                told(recovery.freshMillis()),
                told(recovery.owedMillis()),
                Stage.millisSince(begin) / 1_000,
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
                standing.lastAnswerTo(from, fault.bounds().fromBegin())
                        .ifPresent(at -> owed = OptionalLong.of(millis(at)));
            }
            return fresh.isPresent() && owed.isPresent();
        }

        private long millis(long at) {
            return TimeUnit.NANOSECONDS.toMillis(at - from);
        }

        Recovery recovery(long stood) {
            return new Recovery(fault, inFlight, fresh, owed, stood);
        }
    }
}
