package app.tendero.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits until something is true, and no longer. */
public final class Eventually {

    /** Enough for a lost answer to be repeated after its 15 s, on a machine with other work. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

    /** What takes longer is looked at less often: doors count their callers. */
    private static final int EAGER_LOOKS = 60;

    private static final long LATER_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private Eventually() {}

    /**
     * @param what is awaited, in words for whoever reads the failure
     */
    public static void is(String what, BooleanSupplier condition) {
        is(() -> what, PATIENCE, condition);
    }

    public static void is(Supplier<String> what, Duration patience, BooleanSupplier condition) {
        var unused =
                get(
                        what,
                        patience,
                        () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** The first thing that {@code look} finds. */
    public static <T> T get(Supplier<String> what, Duration patience, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (int looks = 0; ; looks++) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + patience + ": " + what.get());
            }
            LockSupport.parkNanos(looks < EAGER_LOOKS ? LOOK_EVERY_NANOS : LATER_EVERY_NANOS);
        }
    }
}
