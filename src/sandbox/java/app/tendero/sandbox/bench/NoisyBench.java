package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.time.Duration;

/**
 * What the shoppers of fifty stores feel when one of these stores gets a hundred times the traffic
 * of each other. Both write in open loops; only the others' answers are in the table.
 */
final class NoisyBench implements Bench {

    private static final int PER_SECOND = 100;
    private static final int TIMES = 100;

    /** A JVM that goes from full load to little stands still now and then at first. */
    private static final int SETTLING_SECONDS = 20;

    private final World world;
    private final Settings settings;

    NoisyBench(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    @Override
    public void run(Table table) {
        new Planter(new Ledger(world)).raiseNumbers();
        int others = settings.stores() - 1;
        var load = new OpenLoop(world, PER_SECOND, 2, others);
        load.start().warmUp(PER_SECOND * SETTLING_SECONDS);
        table.add("others, all stores alike", load.measure(time()));
        int rate = PER_SECOND * TIMES / others;
        var noise = new OpenLoop(world, rate, 1, 1);
        noise.start().warmUp(rate * SETTLING_SECONDS);
        table.add("others, one sends 100 times", load.measure(time()));
        noise.stop();
        load.stop();
    }

    private Duration time() {
        return Duration.ofSeconds(settings.seconds());
    }
}
