package app.tendero.sandbox.proof;

import app.tendero.sandbox.meta.MetaListener;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the service again and again in the middle of purchases, and then looks whether every
 * promise was kept: each acknowledged message answered, each worked once, each cart exact to the
 * item in the shop's books. Ends with 1 if one was broken, with 2 if it did not come to an end.
 *
 * <p>System properties: {@code purchases} (200), {@code kills} (5), {@code replicas} (1), {@code
 * stores} (10), {@code seed} (1).
 */
public final class KillProof {

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx256m");
    private static final int THINKS_MILLIS = 2_000;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(6);

    private static final int BROKEN = 1;
    private static final int NOT_DONE = 2;

    private final World world;
    private final Ledger ledger = new Ledger();
    private final Map<String, Buyer> buyers = new HashMap<>();
    private final Random chance;
    private long steps;

    private KillProof(World world, int purchases, int stores, long seed) {
        this.world = world;
        this.chance = new Random(seed);
        for (int n = 1; n <= purchases; n++) {
            int shop = 1 + n % stores;
            var phone = "3361" + String.format(Locale.ROOT, "%07d", n);
            var list = ShoppingList.of(shop, n);
            steps += list.steps().size();
            buyers.put(phone, new Buyer(world, ledger, shop, phone, list, THINKS_MILLIS));
        }
    }

    public static void main(String[] args) {
        int purchases = Integer.getInteger("purchases", 200);
        int kills = Integer.getInteger("kills", 5);
        int stores = Integer.getInteger("stores", 10);
        int exit = NOT_DONE;
        var plan = new World.Plan(stores, false, Integer.getInteger("replicas", 1), OPTIONS);
        try (var world = new World(plan)) {
            var proof = new KillProof(world, purchases, stores, Long.getLong("seed", 1));
            exit = proof.run(kills);
        } catch (RuntimeException failed) {
            failed.printStackTrace();
        }
        System.exit(exit);
    }

    private int run(int kills) {
        var meta = world.sandbox().meta();
        meta.listen(ledger);
        meta.listen(
                new MetaListener() {
                    @Override
                    public void accepted(Sent sent) {
                        var buyer = buyers.get(sent.shopper());
                        if (buyer != null) {
                            buyer.got(sent);
                        }
                    }
                });
        long begin = System.nanoTime();
        buyers.values().forEach(Buyer::start);
        for (int i = 1; i <= kills; i++) {
            awaitAnswers((double) i / (kills + 1));
            rest(chance.nextInt(1_000));
            var victim = world.replicas().get(chance.nextInt(world.replicas().size()));
            victim.kill();
            ledger.add(new Note.Killed(System.nanoTime()));
            victim.start();
            var back = victim.awaitReady();
            System.out.printf(
                    "killed %d of %d, ready again after %d ms, %d purchases done%n",
                    i, kills, back.toMillis(), done());
        }
        boolean ended = awaitAll(begin);
        rest(2_000); // what comes too often comes now
        return verdict(ended, System.nanoTime() - begin);
    }

    /** So that each kill meets a service at work, however long it took to come back. */
    private void awaitAnswers(double share) {
        long wanted = (long) (steps * share);
        long giveUp = System.nanoTime() + PATIENCE_NANOS / 6;
        while (ledger.standing().answers() < wanted && System.nanoTime() < giveUp) {
            rest(50);
        }
    }

    private long done() {
        return buyers.values().stream().filter(Buyer::done).count();
    }

    private boolean awaitAll(long begin) {
        while (done() < buyers.size()) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                buyers.values().stream()
                        .filter(buyer -> !buyer.done())
                        .limit(10)
                        .forEach(buyer -> System.out.println("not done: " + buyer.standing()));
                return false;
            }
            rest(200);
        }
        return true;
    }

    private int verdict(boolean ended, long nanos) {
        var notes = ledger.notes();
        var purchases = Buyer.purchases(buyers.values());
        var broken = Promises.check(notes, purchases);
        System.out.print(table(notes, purchases, nanos));
        System.out.print(Verdict.of(broken));
        return !broken.isEmpty() ? BROKEN : ended ? 0 : NOT_DONE;
    }

    private static String table(List<Note> notes, List<Purchase> purchases, long nanos) {
        return String.format(
                Locale.ROOT,
                """
                purchases                %d, of which paid %d
                seconds                  %.0f
                kills                    %d
                messages of shoppers     %d
                acknowledged             %d
                messages of ours         %d
                of which repeats         %d
                """,
                purchases.size(),
                purchases.stream().filter(one -> !one.orders().isEmpty()).count(),
                nanos / 1e9,
                count(notes, Note.Killed.class),
                count(notes, Note.Wrote.class),
                notes.stream()
                        .filter(Note.Taken.class::isInstance)
                        .map(note -> ((Note.Taken) note).wamid())
                        .distinct()
                        .count(),
                count(notes, Note.Sent.class),
                Promises.repeats(notes));
    }

    private static long count(List<Note> notes, Class<? extends Note> kind) {
        return notes.stream().filter(kind::isInstance).count();
    }

    private static void rest(long millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
