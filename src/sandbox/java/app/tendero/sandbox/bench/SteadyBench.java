package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.time.Duration;

/**
 * A fixed rate the service is well able to bear: what an answer takes on an ordinary day. The JVM
 * has compiled by then what this rate needs.
 */
final class SteadyBench implements Bench {

    private final int settling = Integer.getInteger("settling", 120);

    private final World world;
    private final Settings settings;

    SteadyBench(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    @Override
    public void run(Table table) {
        var load = new OpenLoop(world, settings.rate(), 1, settings.stores());
        load.start().warmUp(settings.rate() * settling);
        for (int run = 0; run < settings.runs(); run++) {
            table.add(
                    "steady " + settings.rate() + "/s",
                    load.measure(Duration.ofSeconds(settings.seconds())));
        }
        load.stop();
    }
}
