package app.tendero.sandbox.bench;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.world.World;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The first copy of one large store's products while shoppers write, half of them to that very
 * store: what it does to their answers, how fast it goes, and whether the memory of the service
 * stays what it was. Ends badly where it does not, or where products are missing.
 */
final class SyncBench implements Bench {

    private static final int LARGE = 90_000;
    private static final Duration SETTLING = Duration.ofSeconds(3);

    private final World world;
    private final Settings settings;
    private final int products = Integer.getInteger("products", 50_000);
    private final int perSecond = Integer.getInteger("chats", 100);
    private final DemoStore large;

    SyncBench(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
        this.large = DemoStores.bench(LARGE + products);
    }

    @Override
    public void run(Table table) {
        var registered = world.sandbox().register(large);
        var load = new OpenLoop(world, perSecond, this::shop);
        load.until(registered::isComplete);
        var hits = CacheHits.from(world);
        load.start().warmUp((int) (perSecond * SETTLING.toSeconds()));
        table.add("chats before", load.measure(Duration.ofSeconds(settings.seconds())));
        System.out.println("before: " + hits.told());

        var run = SyncRun.begin(world, large, "products");
        var watch = new MemoryWatch(world);
        table.add("chats while it is synced", load.measureUntil(() -> watched(run, watch)));
        System.out.println("while: " + hits.told());
        table.add("chats after", load.measure(Duration.ofSeconds(settings.seconds())));
        System.out.println("after: " + hits.told());
        load.stop();
        judge(run, watch);
    }

    /** Every other shopper writes to the store that is being copied. */
    private int shop(int shopper) {
        return shopper % 2 == 0 ? LARGE + products : 1 + shopper / 2 % settings.stores();
    }

    private static boolean watched(SyncRun run, MemoryWatch watch) {
        if (!watch.isDue()) {
            return false;
        }
        run.look();
        watch.note(run.isLoading(), run.seen());
        return run.isOver();
    }

    private void judge(SyncRun run, MemoryWatch watch) {
        watch.print();
        System.out.printf(
                Locale.ROOT,
                "%,d products in %.1f s: Shopify gathered for %.1f s, then %.0f products a second"
                        + " were written%n",
                run.seen(),
                seconds(run.took()),
                seconds(run.gathered()),
                run.seen() / Math.max(0.001, seconds(run.took()) - seconds(run.gathered())));
        if (!run.status().equals("done") || run.seen() != products) {
            throw new IllegalStateException(
                    "not all of it came: " + run.status() + ", " + run.seen());
        }
        watch.mustBeFlat();
    }

    private static double seconds(long nanos) {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
