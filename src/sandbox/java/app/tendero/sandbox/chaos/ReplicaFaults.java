package app.tendero.sandbox.chaos;

import app.tendero.sandbox.chaos.Fault.Bounds;
import app.tendero.sandbox.proof.Note;
import app.tendero.sandbox.proof.Trouble.Kind;
import app.tendero.sandbox.world.ServiceProcess;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a process of the service. */
final class ReplicaFaults {

    /** A conversation rests until the dead one's lease ends. */
    private static final int AFTER_A_KILL = 45;

    private static final int AFTER_A_STOP = 5;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private @Nullable ServiceProcess victim;

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final int A_WHILE = 4_000;

    List<Fault> all() {
        return List.of(killed(), stopped(), fast(), slow());
    }

    /** Leases, windows and timers go by the database's clock: nobody notices. */
    Fault fast() {
        return wrongClock("a replica's clock is ten minutes fast", 0, TEN_MINUTES);
    }

    Fault slow() {
        return wrongClock("a replica's clock is ten minutes slow", 1, TEN_MINUTES.negated());
    }

    private static Fault wrongClock(String name, int which, Duration off) {
        return Fault.of(
                name,
                A_WHILE,
                stage -> replica(stage, which).setClock(off),
                stage -> replica(stage, which).setClock(Duration.ZERO));
    }

    private static ServiceProcess replica(Stage stage, int which) {
        var all = stage.world().replicas();
        return all.get(which % all.size());
    }

    Fault killed() {
        return Fault.of("a replica is killed", 0, this::kill, this::startAgain)
                .with(Kind.LIMITS_ARE_SHARED)
                .within(Bounds.fromTheBeginning(AFTER_A_KILL));
    }

    private void kill(Stage stage) {
        var one = stage.anyReplica();
        one.kill();
        stage.ledger().add(new Note.Killed(System.nanoTime()));
        victim = one;
    }

    private void startAgain(Stage stage) {
        if (victim != null) {
            victim.start();
            victim.awaitReady();
        }
    }

    /** The others go on with what it gives back, and nothing is said twice. */
    Fault stopped() {
        return Fault.of("a replica is stopped", 0, this::stop, this::startAgain)
                .within(Bounds.fromTheBeginning(AFTER_A_STOP));
    }

    private void stop(Stage stage) {
        var one = stage.anyReplica();
        victim = one;
        var took = one.stop();
        if (took.compareTo(LONGEST_STOP) > 0) {
            throw new IllegalStateException("a replica took " + took + " to stop");
        }
    }
}
