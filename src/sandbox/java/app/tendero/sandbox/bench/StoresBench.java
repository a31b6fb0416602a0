package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.time.Duration;

/** The closed loop with its traffic on 1, 10 and 1,000 stores of an installation of 1,000. */
final class StoresBench implements Bench {

    static final int MOST_STORES = 1_000;

    private static final int[] STORES = {1, 10, MOST_STORES};
    private static final int SETTLING = 3_000;

    private final World world;
    private final Settings settings;

    StoresBench(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    @Override
    public void run(Table table) {
        new Planter(new Ledger(world)).raiseNumbers();
        for (int run = 0; run < settings.runs(); run++) {
            for (int stores : STORES) {
                var load = new ClosedLoop(world, settings.inflight(), 1, stores);
                load.start().warmUp(SETTLING);
                table.add(
                        "talk, stores: " + stores,
                        load.measure(Duration.ofSeconds(settings.seconds())));
                load.stop();
            }
        }
    }
}
