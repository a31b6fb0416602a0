package app.tendero.sandbox.bench;

import app.tendero.sandbox.meta.Prepared;
import app.tendero.sandbox.world.World;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * How many webhooks are kept per second: posted, checked, committed and acknowledged; then what an
 * acknowledgement takes at half of that rate. Nobody works on what is kept meanwhile: the
 * conversations are leased to a replica that is not there, because it is the door that is measured
 * and not who wins the processor. Runs take turns with {@link Limit}, the same with nothing behind
 * the door but an insert.
 */
final class KeepBench implements Bench {

    private static final int SHOPPERS = 2_000;
    private static final int HALF_RATE_SECONDS = 8;
    private static final int WARMING_BURSTS = 3;
    private static final String KEEP = "keep";
    private static final String LIMIT = "limit";
    private static final String HALF = "keep at half the rate";

    private final World world;
    private final Settings settings;
    private final Ledger ledger;
    private final Mailbag bag;

    KeepBench(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
        this.ledger = new Ledger(world);
        this.bag = new Mailbag(world.sandbox().meta(), 1, settings.stores(), SHOPPERS);
    }

    @Override
    public void run(Table table) {
        try (var limit = new LimitProcess(world);
                var service = poster(world.service().address());
                var bare = poster(limit.address())) {
            meetEverybody(service);
            ledger.holdAllLanes();
            service.flatOut(bag.of(settings.messages()), Meter.start(world), 0);
            for (int i = 0; i < WARMING_BURSTS; i++) {
                bare.flatOut(bag.of(settings.messages()), Meter.start(limit::cpu), 0);
            }
            for (int run = 0; run < settings.runs(); run++) {
                table.add(KEEP, keep(service));
                table.add(LIMIT, limit(bare, limit));
            }
            double half = table.median(KEEP).perSecond() / 2;
            for (int run = 0; run < settings.runs(); run++) {
                table.add(HALF, half(service, half));
            }
            ratio(table);
        }
        ledger.forgetUndone();
        ledger.releaseAllLanes();
    }

    private Poster poster(URI service) {
        return new Poster(world.vertx(), service, settings.connections());
    }

    private void meetEverybody(Poster service) {
        service.untilNobodyIsRefused(bag.introductions());
        ledger.awaitAllDone();
    }

    /**
     * What was acknowledged must be there, or it failed. There may be some more: shoppers who
     * warmed the service up write once more when they are answered late.
     */
    private Figures keep(Poster service) {
        var webhooks = fresh(settings.messages());
        var figures = service.flatOut(webhooks, Meter.start(world), Meter.megabytes(world));
        double missing = webhooks.size() - figures.failed() - ledger.undone();
        return figures.alsoFailed(Math.max(0, missing));
    }

    private Figures limit(Poster bare, LimitProcess limit) {
        var webhooks = fresh(settings.messages());
        return bare.flatOut(webhooks, Meter.start(limit::cpu), 0);
    }

    private Figures half(Poster service, double rate) {
        var webhooks = fresh((int) (rate * HALF_RATE_SECONDS));
        return service.paced(webhooks, rate, Meter.start(world), Meter.megabytes(world));
    }

    /** Each run finds the table as the one before it did. */
    private List<Prepared> fresh(int messages) {
        ledger.forgetUndone();
        return bag.of(messages);
    }

    private static void ratio(Table table) {
        System.out.printf(
                Locale.ROOT,
                "of the limit, the service keeps %.0f %%%n",
                100 * table.median(KEEP).perSecond() / table.median(LIMIT).perSecond());
    }
}
