package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.Cpu;
import app.tendero.sandbox.world.ServiceProcess;
import app.tendero.sandbox.world.World;
import java.util.function.Supplier;

/** Takes processor time and the clock at both ends of a run. */
final class Meter {

    private final Supplier<Cpu> cpu;
    private final Cpu cpuBefore;
    private final Stolen stolen = Stolen.sinceNow();
    private final long before = System.nanoTime();

    private Meter(Supplier<Cpu> cpu) {
        this.cpu = cpu;
        this.cpuBefore = cpu.get();
    }

    static Meter start(World world) {
        return new Meter(() -> Cpu.of(world));
    }

    static Meter start(Supplier<Cpu> cpu) {
        return new Meter(cpu);
    }

    Figures stop(Histogram times, long megabytes, long failed) {
        double seconds = (System.nanoTime() - before) / 1e9;
        var used = cpu.get().since(cpuBefore);
        return Figures.of(times, seconds, used, stolen.percent(), megabytes, failed);
    }

    /** Memory of all replicas together. */
    static long megabytes(World world) {
        return world.replicas().stream().mapToLong(ServiceProcess::residentMegabytes).sum();
    }
}
