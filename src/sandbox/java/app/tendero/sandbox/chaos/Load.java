package app.tendero.sandbox.chaos;

import app.tendero.sandbox.meta.Inbound;
import app.tendero.sandbox.meta.MetaListener;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.meta.Visitor;
import app.tendero.sandbox.proof.Buyer;
import app.tendero.sandbox.proof.Ledger;
import app.tendero.sandbox.proof.Note;
import app.tendero.sandbox.proof.ShoppingList;
import app.tendero.sandbox.world.Says;
import app.tendero.sandbox.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who writes: buyers one after another, newcomers who only say hello, somebody who says a thousand
 * things at once, a store with a crowd at the door. At some stores every webhook comes twice, at
 * some the order of webhooks is turned around.
 */
final class Load implements MetaListener {

    /** Gets a hundred times the traffic of the others now and then. */
    static final int NOISY_SHOP = 1;

    static final int DRAFT_ORDER_SHOP = 11;
    static final int SHOPS = 12;

    private static final int FIRST_QUIET_SHOP = 2;
    private static final int THINKS_MILLIS = 2_000;
    private static final int HELLO_EVERY_MILLIS = 200;
    private static final int LOOKS_EVERY_MILLIS = 200;

    private final World world;
    private final Ledger ledger;
    private final int buying;
    private final Map<String, Buyer> buyers = new ConcurrentHashMap<>();
    private final Map<String, Buyer> unfinished = new ConcurrentHashMap<>();
    private final AtomicInteger people = new AtomicInteger();
    private final List<Long> timers = new ArrayList<>();
    private volatile boolean stopping;

    /**
     * @param buying buyers at the same time
     */
    Load(World world, Ledger ledger, int buying) {
        this.world = world;
        this.ledger = ledger;
        this.buying = buying;
    }

    void start() {
        world.sandbox().meta().listen(this);
        timers.add(world.vertx().setPeriodic(HELLO_EVERY_MILLIS, timer -> hello(quietShop())));
        timers.add(world.vertx().setPeriodic(LOOKS_EVERY_MILLIS, timer -> look()));
    }

    /** Nobody new comes; who is here goes on to the end. */
    void stop() {
        stopping = true;
        timers.forEach(world.vertx()::cancelTimer);
    }

    private int quietShop() {
        int n = people.get();
        return FIRST_QUIET_SHOP + n % (SHOPS - FIRST_QUIET_SHOP + 1);
    }

    private String phone() {
        return "336" + String.format(Locale.ROOT, "%08d", people.incrementAndGet());
    }

    private void newBuyer() {
        int shop = quietShop();
        var list = ShoppingList.of(shop, people.get());
        buyer(shop, list);
    }

    private void buyer(int shop, ShoppingList list) {
        var phone = phone();
        var buyer = new Buyer(world, ledger, shop, phone, list, THINKS_MILLIS);
        buyers.put(phone, buyer);
        unfinished.put(phone, buyer);
        buyer.start();
    }

    /** Somebody says so many things at once and buys them all. */
    void burst(int messages) {
        burst(quietShop(), messages);
    }

    void burst(int shop, int messages) {
        buyer(shop, ShoppingList.burst(shop, people.get(), messages));
    }

    /** Crowds at one store, one after another, each of them saying hello. */
    void crowds(int shop, int size, int times, int everyMillis) {
        var left = new AtomicInteger(times);
        world.vertx()
                .setPeriodic(
                        everyMillis,
                        timer -> {
                            if (left.decrementAndGet() <= 0) {
                                world.vertx().cancelTimer(timer);
                            }
                            for (int i = 0; i < size; i++) {
                                hello(shop);
                            }
                        });
    }

    /** A crowd everywhere. */
    void flood(int size) {
        for (int i = 0; i < size; i++) {
            hello(1 + i % SHOPS);
        }
    }

    private void hello(int shop) {
        var phone = phone();
        var wamid = "wamid.hello" + UUID.randomUUID();
        var number = Fault.phoneNumberId(shop);
        ledger.add(new Note.Wrote(System.nanoTime(), number, phone, wamid, 0, 0, wamid));
        var unused =
                world.sandbox()
                        .meta()
                        .inbound(
                                new Inbound(
                                        number,
                                        Visitor.phone(phone, "Kerry"),
                                        Says.text("hi"),
                                        Optional.of(wamid)));
    }

    /** Who is done leaves, and one comes at a time: thirty at once would be a fault. */
    private void look() {
        unfinished.values().removeIf(Buyer::done);
        if (!stopping && unfinished.size() < buying) {
            newBuyer();
        }
    }

    @Override
    public void accepted(Sent sent) {
        var buyer = buyers.get(sent.shopper());
        if (buyer != null) {
            buyer.got(sent);
        }
    }

    /** Those who have not been thanked yet. */
    List<Buyer> underWay() {
        return unfinished.values().stream().filter(buyer -> !buyer.done()).toList();
    }

    Collection<Buyer> buyers() {
        return buyers.values();
    }
}
