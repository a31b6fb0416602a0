package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.time.Duration;

/**
 * Conversations in a closed loop: each shopper writes, waits for the answer, writes again, and
 * after 40 answers a new shopper takes the place. Every message goes the whole way, from a signed
 * webhook to a message the pretend Meta accepted, and is followed by its three status webhooks.
 */
final class TalkBench implements Bench {

    private final World world;
    private final Settings settings;

    TalkBench(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    @Override
    public void run(Table table) {
        var load = new ClosedLoop(world, settings.inflight(), 1, settings.stores());
        load.start().warmUp(settings.warmup());
        var hits = CacheHits.from(world);
        for (int run = 0; run < settings.runs(); run++) {
            table.add("talk", load.measure(Duration.ofSeconds(settings.seconds())));
        }
        System.out.println(hits.told());
        load.stop();
    }
}
