package app.tendero.sandbox.chaos;

import app.tendero.sandbox.proof.Buyer;
import app.tendero.sandbox.proof.Ledger;
import app.tendero.sandbox.proof.Note;
import app.tendero.sandbox.proof.Promises;
import app.tendero.sandbox.proof.Promises.Broken;
import app.tendero.sandbox.proof.Promises.Promise;
import app.tendero.sandbox.proof.Trouble;
import app.tendero.sandbox.proof.Trouble.Kind;
import app.tendero.sandbox.proof.Verdict;
import app.tendero.sandbox.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Breaks everything that can break while shoppers buy, and then looks from the outside whether
 * every promise was kept. Ends with 1 if one was broken, with 2 if it did not come to its end.
 *
 * <p>System properties: {@code seed} (1), {@code replicas} (2), {@code duration} in seconds (600;
 * each fault at least three times, however long that takes), {@code only} for faults with these
 * letters in their names, {@code short} for the form of a few minutes with each fault once.
 */
public final class ChaosProof {

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx256m");
    private static final Duration TO_THE_END = Duration.ofSeconds(150);
    private static final Duration WHAT_COMES_TOO_OFTEN = Duration.ofSeconds(3);
    private static final Duration LAST_RETRY = Duration.ofSeconds(4);
    private static final int BUYERS = 30;

    /** Shoppers are alone at first: what is felt of a fault is not what is felt of a cold JVM. */
    private static final Duration ALONE = Duration.ofSeconds(60);

    /** So many meet on the empty database; then those leave that were not asked for. */
    private static final int AT_THE_START = 4;

    private static final int BROKEN = 1;
    private static final int NOT_DONE = 2;

    private final World world;
    private final Stage stage;
    private final Ledger ledger = new Ledger();
    private final Load load;
    private final Pulse pulse;
    private final Course course;
    private final long begin = System.nanoTime();

    private ChaosProof(World world, long seed) {
        this.world = world;
        this.pulse = new Pulse(ledger, world::replicas);
        this.load = new Load(world, ledger, BUYERS);
        this.stage = new Stage(world, ledger, load, new Random(seed));
        this.course = new Course(stage, pulse);
    }

    public static void main(String[] args) {
        System.exit(run());
    }

    /** Returns the exit code. */
    static int run() {
        int replicas = Integer.getInteger("replicas", 2);
        var plan =
                new World.Plan(
                        Load.SHOPS,
                        false,
                        replicas,
                        OPTIONS,
                        true,
                        LAST_RETRY,
                        Math.max(0, AT_THE_START - replicas));
        try (var world = new World(plan)) {
            var proof = new ChaosProof(world, Long.getLong("seed", 1));
            return proof.run(
                    Boolean.getBoolean("short"),
                    Duration.ofSeconds(Integer.getInteger("duration", 600)));
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            return NOT_DONE;
        }
    }

    private int run(boolean quickly, Duration duration) throws RuntimeException {
        var meta = world.sandbox().meta();
        meta.listen(ledger);
        if (world.replicas().size() > 1) {
            ledger.add(
                    new Note.Began(System.nanoTime(), Trouble.everywhere(Kind.LIMITS_ARE_SHARED)));
        }
        pulse.start();
        prepare();
        load.start();
        Stage.rest(Duration.ofSeconds(5));
        world.dismissExtra();
        var program = new Program(course, stage.chance());
        if (quickly) {
            program.once();
        } else {
            Stage.rest(ALONE);
            program.again(duration);
        }
        load.stop();
        boolean ended = awaitEnd();
        Stage.rest(WHAT_COMES_TOO_OFTEN);
        return verdict(ended);
    }

    private void prepare() {
        try {
            stage.change(Load.DRAFT_ORDER_SHOP, "{\"settings\":{\"checkout\":\"draft_order\"}}");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean awaitEnd() {
        long from = System.nanoTime();
        while (!load.underWay().isEmpty() || ledger.standing().inFlight() > 0) {
            if (Stage.millisSince(from) > TO_THE_END.toMillis()) {
                load.underWay().stream()
                        .limit(10)
                        .forEach(buyer -> System.out.println("not done: " + buyer.standing()));
                ledger.standing()
                        .waiting(10)
                        .forEach(message -> System.out.println("not answered: " + message));
                return false;
            }
            Stage.rest(200);
        }
        return true;
    }

    private int verdict(boolean ended) {
        var notes = ledger.notes();
        var purchases = Buyer.purchases(load.buyers());
        var broken = new ArrayList<Broken>(Promises.check(notes, purchases));
        course.recoveries().stream()
                .filter(one -> !one.inTime())
                .map(one -> new Broken(Promise.RECOVERED, "", one.fault().name()))
                .forEach(broken::add);
        var report =
                new Report(
                        course.recoveries(),
                        notes,
                        purchases,
                        Verdict.of(broken),
                        Stage.millisSince(begin) / 1_000,
                        ledger.standing().longestSilence(),
                        pulse.stood());
        System.out.println();
        System.out.print(report);
        write(report);
        return !broken.isEmpty() ? BROKEN : ended ? 0 : NOT_DONE;
    }

    private static void write(Report report) {
        var file = Path.of(System.getProperty("service.logs", "target/chaos")).resolve("table.md");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, report.toString());
        } catch (IOException e) {
            System.err.println("the table is not kept: " + e);
        }
    }
}
