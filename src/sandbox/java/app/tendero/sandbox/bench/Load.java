package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Shoppers at work, to be looked at for a while. */
abstract class Load {

    private final World world;

    Load(World world) {
        this.world = world;
    }

    abstract Crowd crowd();

    /** Begins to talk. */
    abstract Load start();

    /** Lets so many answers come that the JVM has compiled what it will. */
    final Load warmUp(int answers) {
        until(() -> crowd().answered() >= answers);
        return this;
    }

    final Figures measure(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return measureUntil(() -> System.nanoTime() >= end);
    }

    final Figures measureUntil(BooleanSupplier over) {
        long failedBefore = crowd().failed();
        var meter = Meter.start(world);
        var times = crowd().countAnew();
        until(over);
        crowd().countAnew();
        return meter.stop(times, Meter.megabytes(world), crowd().failed() - failedBefore);
    }

    /** Looks on until that is so. */
    final void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            crowd().dropTheLost();
        }
    }

    /** Says no more; what is under way still comes to its end. */
    final void stop() {
        crowd().stop();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
}
