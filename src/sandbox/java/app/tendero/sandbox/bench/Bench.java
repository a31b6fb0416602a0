package app.tendero.sandbox.bench;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.meta.Inbound;
import app.tendero.sandbox.meta.MetaListener;
import app.tendero.sandbox.meta.PretendMeta;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.meta.Visitor;
import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.world.Cpu;
import app.tendero.sandbox.world.World;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Conversations in a closed loop: each shopper writes, waits for the answer, writes again, and
 * after 40 answers a new shopper takes the place. Every message goes the whole way, from a signed
 * webhook to a message the pretend Meta accepted, and is followed by its three status webhooks.
 *
 * <p>System properties: {@code inflight} (64), {@code stores} (50), {@code warmup} (answers before
 * the measuring, 20,000), {@code seconds} (of measuring, 30).
 */
public final class Bench implements MetaListener {

    private static final long LOST_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final PretendMeta meta;
    private final int stores;
    private final AtomicInteger shoppers = new AtomicInteger();
    private final Map<String, Talk> talks = new ConcurrentHashMap<>();
    private final LongAdder warm = new LongAdder();
    private final LongAdder answers = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final long[] millis = new long[20_000];
    private volatile boolean measuring;
    private volatile boolean stopping;

    private static final class Talk {
        final String phone;
        final String number;
        final Script script;
        volatile int turn;
        volatile long askedAt;

        Talk(String phone, String number, Script script) {
            this.phone = phone;
            this.number = number;
            this.script = script;
        }
    }

    private Bench(PretendMeta meta, int stores) {
        this.meta = meta;
        this.stores = stores;
    }

    public static void main(String[] args) {
        int inFlight = Integer.getInteger("inflight", 64);
        int stores = Integer.getInteger("stores", 50);
        int seconds = Integer.getInteger("seconds", 30);
        int warmup = Integer.getInteger("warmup", 20_000);
        var options = List.of("-XX:+UseSerialGC", "-Xmx160m", "-XX:MaxMetaspaceSize=160m");
        int exit = 2;
        try (var world = new World(new World.Plan(stores, true, 1, options))) {
            var bench = new Bench(world.sandbox().meta(), stores);
            world.sandbox().meta().listen(bench);
            for (int i = 0; i < inFlight; i++) {
                bench.newShopper();
            }
            bench.until(() -> bench.warm.sum() >= warmup);
            bench.measuring = true;
            var cpuBefore = Cpu.of(world);
            long before = System.nanoTime();
            long end = before + TimeUnit.SECONDS.toNanos(seconds);
            bench.until(() -> System.nanoTime() >= end);
            bench.measuring = false;
            double took = (System.nanoTime() - before) / 1e9;
            System.out.print(bench.figures(inFlight, took, world.service().residentMegabytes()));
            System.out.print(bench.figures(Cpu.of(world).since(cpuBefore)));
            bench.stopping = true;
            exit = bench.lost.sum() > 0 ? 1 : 0;
        } catch (RuntimeException failed) {
            failed.printStackTrace();
        }
        System.exit(exit);
    }

    private void newShopper() {
        int n = shoppers.incrementAndGet();
        int shop = 1 + n % stores;
        var store = DemoStores.bench(shop);
        var phone = "3360" + String.format(Locale.ROOT, "%07d", n);
        var talk = new Talk(phone, store.whatsapp().phoneNumberId(), new Script(shop, n));
        talks.put(phone, talk);
        say(talk);
    }

    private void say(Talk talk) {
        talk.askedAt = System.nanoTime();
        meta.inbound(
                Inbound.of(
                        talk.number,
                        Visitor.phone(talk.phone, "Kerry"),
                        talk.script.message(talk.turn)));
    }

    @Override
    public void accepted(Sent sent) {
        var talk = talks.get(sent.shopper());
        if (talk == null || stopping) {
            return;
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - talk.askedAt);
        if (!measuring) {
            warm.increment();
        } else {
            answers.increment();
            synchronized (millis) {
                millis[(int) Math.min(took, millis.length - 1)]++;
            }
        }
        next(talk);
    }

    @Override
    public void refused(String phoneNumberId, GraphError error) {
        refused.increment();
    }

    private void next(Talk talk) {
        talk.turn++;
        if (talk.turn < Script.TURNS) {
            say(talk);
        } else {
            talks.remove(talk.phone);
            newShopper();
        }
    }

    /** Lets the load run; a shopper who gets no answer for 30 s is counted as lost and replaced. */
    private void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            long now = System.nanoTime();
            for (var talk : talks.values()) {
                if (now - talk.askedAt > LOST_NANOS && talks.remove(talk.phone, talk)) {
                    lost.increment();
                    System.out.println("not answered: turn " + talk.turn + " of " + talk.phone);
                    newShopper();
                }
            }
        }
    }

    private String figures(int inFlight, double seconds, long megabytes) {
        return String.format(
                Locale.ROOT,
                """
                conversations in flight   %d
                stores                    %d
                seconds                   %.1f
                answers per second        %.0f
                latency ms p50/p95/p99    %d / %d / %d
                longest ms                %d
                not answered in 30 s      %d
                refused by Meta           %d
                service RSS               %d MB
                """,
                inFlight,
                stores,
                seconds,
                answers.sum() / seconds,
                percentile(0.50),
                percentile(0.95),
                percentile(0.99),
                percentile(1),
                lost.sum(),
                refused.sum(),
                megabytes);
    }

    /** Processor time per answer; two cores give 2 ms of it in 1 ms. */
    private String figures(Cpu used) {
        return String.format(
                Locale.ROOT,
                """
                CPU ms per answer         service %.2f, database %.2f, driver and pretenders %.2f
                """,
                perAnswer(used.service()),
                perAnswer(used.database()),
                perAnswer(used.driver()));
    }

    private double perAnswer(Duration time) {
        return time.toNanos() / 1e6 / Math.max(1, answers.sum());
    }

    private long percentile(double share) {
        synchronized (millis) {
            long wanted = (long) Math.ceil(Arrays.stream(millis).sum() * share);
            long seen = 0;
            for (int i = 0; i < millis.length; i++) {
                seen += millis[i];
                if (seen >= wanted && seen > 0) {
                    return i;
                }
            }
            return 0;
        }
    }
}
