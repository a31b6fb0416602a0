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

    List<Fault> all() {
        return List.of(killed(), stopped());
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
