package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.time.Duration;
import java.util.Locale;

/**
 * What shoppers of other stores feel while a backlog is worked off. The backlog is kept while its
 * conversations are leased to a replica that is not there, and given free at once; the shoppers
 * write in an open loop, before and meanwhile. A smaller one is drained first, unmeasured: a JVM
 * that meets its first backlog stands still for a second to compile the way of it.
 */
final class BacklogBench implements Bench {

    private static final int BACKLOG_STORES = 10;
    private static final int SHOPPERS = 2_000;
    private static final int AT_ONCE = 20_000;
    private static final int FIRST_BACKLOG = 20_000;
    private static final int PER_SECOND = 100;

    private final World world;
    private final Settings settings;
    private final Ledger ledger;
    private final int backlog = Integer.getInteger("backlog", 100_000);

    BacklogBench(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
        this.ledger = new Ledger(world);
    }

    @Override
    public void run(Table table) {
        drainOne();
        pileUp(backlog);
        System.out.println("the backlog is kept");
        int others = settings.stores() - BACKLOG_STORES;
        var load = new OpenLoop(world, PER_SECOND, BACKLOG_STORES + 1, others);
        load.start().warmUp(PER_SECOND * 3);
        table.add("new ones, backlog waits", load.measure(Duration.ofSeconds(settings.seconds())));
        ledger.releaseAllLanes();
        long before = ledger.undone();
        long since = System.nanoTime();
        table.add("new ones, backlog drains", load.measure(Duration.ofSeconds(settings.seconds())));
        load.until(() -> ledger.undone() <= PER_SECOND);
        System.out.printf(
                Locale.ROOT,
                "backlog of %,d messages drained at %.0f/s%n",
                before,
                before / ((System.nanoTime() - since) / 1e9));
        table.add("new ones, backlog done", load.measure(Duration.ofSeconds(settings.seconds())));
        load.stop();
    }

    private void drainOne() {
        pileUp(FIRST_BACKLOG);
        ledger.releaseAllLanes();
        ledger.awaitAllDone();
    }

    private void pileUp(int messages) {
        var bag = new Mailbag(world.sandbox().meta(), 1, BACKLOG_STORES, SHOPPERS);
        var service = world.service().address();
        try (var poster = new Poster(world.vertx(), service, settings.connections())) {
            poster.untilNobodyIsRefused(bag.introductions());
            ledger.awaitAllDone();
            ledger.holdAllLanes();
            for (int kept = 0; kept < messages; kept += AT_ONCE) {
                poster.untilNobodyIsRefused(bag.of(Math.min(AT_ONCE, messages - kept)));
            }
        }
    }
}
