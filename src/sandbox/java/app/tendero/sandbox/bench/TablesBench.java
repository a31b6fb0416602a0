package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.time.Duration;
import java.util.Locale;

/** The closed loop while 100, 100,000 and a million other conversations lie in the tables. */
final class TablesBench implements Bench {

    private static final int[] CONVERSATIONS = {100, 100_000, 1_000_000};
    private static final int SETTLING = 3_000;

    private final World world;
    private final Settings settings;
    private final Planter planter;

    TablesBench(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
        this.planter = new Planter(new Ledger(world));
    }

    /** Runs cannot take turns here: what is planted stays. */
    @Override
    public void run(Table table) {
        for (int conversations : CONVERSATIONS) {
            planter.upTo(conversations);
            var load = new ClosedLoop(world, settings.inflight(), 1, settings.stores());
            load.start().warmUp(SETTLING);
            for (int run = 0; run < settings.runs(); run++) {
                table.add(
                        String.format(Locale.ROOT, "talk, planted: %,d", conversations),
                        load.measure(Duration.ofSeconds(settings.seconds())));
            }
            load.stop();
        }
    }
}
