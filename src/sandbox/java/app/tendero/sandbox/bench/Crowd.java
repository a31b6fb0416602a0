package app.tendero.sandbox.bench;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.meta.Inbound;
import app.tendero.sandbox.meta.MetaListener;
import app.tendero.sandbox.meta.PretendMeta;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.meta.Visitor;
import app.tendero.sandbox.meta.rules.GraphError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The shoppers of a load. Each says its script's next message only after the answer to the last
 * one; who has said all leaves. Counts how long answers take from the moment a message was to be
 * sent.
 */
final class Crowd implements MetaListener {

    private static final long LOST_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int MOST_COMPLAINTS = 10;
    private static final AtomicInteger SHOPPERS = new AtomicInteger();

    private final PretendMeta meta;
    private final IntUnaryOperator shops;
    private final Consumer<Optional<Talk>> free;
    private final Map<String, Talk> talks = new ConcurrentHashMap<>();
    private final AtomicLong answered = new AtomicLong();
    private final LongAdder failed = new LongAdder();
    private final AtomicInteger complaints = new AtomicInteger();
    private volatile Histogram times = new Histogram();
    private volatile boolean stopped;

    /** One shopper at one store. */
    static final class Talk {
        private final String phone;
        private final String number;
        private final Script script;
        private final int turns;
        private final AtomicBoolean waits = new AtomicBoolean();
        private volatile int turn;
        private volatile long askedAt;

        Talk(String phone, String number, Script script, int turns) {
            this.phone = phone;
            this.number = number;
            this.script = script;
            this.turns = turns;
        }
    }

    /**
     * @param shops the shop that a shopper goes to, by the shopper's number
     * @param free told of a shopper who has an answer and more to say, or that one has left
     */
    Crowd(PretendMeta meta, IntUnaryOperator shops, Consumer<Optional<Talk>> free) {
        this.meta = meta;
        this.shops = shops;
        this.free = free;
        meta.listen(this);
    }

    /** One who says all forty things. */
    Talk newShopper() {
        return newShopper(Script.TURNS);
    }

    /**
     * Some to begin with. They leave one after the other, the first after one turn and the last
     * after all, so that those who follow are at every stage of their talks: in step, all of them
     * would check out in the same moment, again and again.
     */
    List<Talk> firstShoppers(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(place -> newShopper(Math.ceilDiv(place * Script.TURNS, howMany)))
                .toList();
    }

    private Talk newShopper(int turns) {
        int n = SHOPPERS.incrementAndGet();
        int shop = shops.applyAsInt(n);
        var store = DemoStores.bench(shop);
        var phone = "3360" + String.format(Locale.ROOT, "%07d", n);
        var talk = new Talk(phone, store.whatsapp().phoneNumberId(), new Script(shop, n), turns);
        talks.put(phone, talk);
        return talk;
    }

    /**
     * @param planned when it was to be said, by {@link System#nanoTime}
     */
    void say(Talk talk, long planned) {
        talk.askedAt = planned;
        talk.waits.set(true);
        meta.inbound(
                Inbound.of(
                        talk.number,
                        Visitor.phone(talk.phone, "Kerry"),
                        talk.script.message(talk.turn)));
    }

    @Override
    public void accepted(Sent sent) {
        var talk = talks.get(sent.shopper());
        if (talk == null || stopped || !talk.waits.compareAndSet(true, false)) {
            return;
        }
        long took = System.nanoTime() - talk.askedAt;
        times.add(took);
        answered.incrementAndGet();
        if (took > SLOW_NANOS) {
            complain("answered after " + TimeUnit.NANOSECONDS.toMillis(took) + " ms", talk);
        }
        talk.turn++;
        if (talk.turn < talk.turns) {
            free.accept(Optional.of(talk));
        } else {
            talks.remove(talk.phone);
            free.accept(Optional.empty());
        }
    }

    @Override
    public void refused(String phoneNumberId, GraphError error) {
        failed.increment();
    }

    /** Shoppers without an answer for 30 s count as lost and leave. */
    void dropTheLost() {
        long now = System.nanoTime();
        for (var talk : talks.values()) {
            if (talk.waits.get()
                    && now - talk.askedAt > LOST_NANOS
                    && talks.remove(talk.phone, talk)) {
                failed.increment();
                complain("not answered in 30 s", talk);
                free.accept(Optional.empty());
            }
        }
    }

    /** The trace of the conversation tells more, at the operator's door of that name. */
    private void complain(String what, Talk talk) {
        if (complaints.incrementAndGet() <= MOST_COMPLAINTS) {
            System.out.println(
                    what + ": turn " + talk.turn + ", trace " + talk.number + ":" + talk.phone);
        }
    }

    long answered() {
        return answered.get();
    }

    long failed() {
        return failed.sum();
    }

    /** Counts from here on into a new histogram. */
    Histogram countAnew() {
        var fresh = new Histogram();
        times = fresh;
        return fresh;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }
}
