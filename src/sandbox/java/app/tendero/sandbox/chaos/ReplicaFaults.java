package app.tendero.sandbox.chaos;

import app.tendero.sandbox.chaos.Fault.Bounds;
import app.tendero.sandbox.proof.Note;
import app.tendero.sandbox.proof.Trouble.Kind;
import app.tendero.sandbox.world.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens to a process of the service. */
final class ReplicaFaults {

    /** A conversation rests until the dead one's lease ends. */
    private static final int AFTER_A_KILL = 45;

    private static final int AFTER_A_STOP = 5;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private @Nullable ServiceProcess victim;

    List<Fault> all() {
        return Stream.concat(Stream.of(killed(), stopped()), clockOff().stream()).toList();
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
        startAgain(Map.of());
    }

    private void startAgain(Map<String, String> environment) {
        if (victim != null) {
            victim.start(environment);
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

    /** Needs the libfaketime of the system; without it the run does without this fault. */
    Optional<Fault> clockOff() {
        return library()
                .map(
                        library ->
                                Fault.of(
                                        "the clock of a replica is ten minutes off",
                                        6_000,
                                        stage -> {
                                            stop(stage);
                                            startAgain(
                                                    Map.of(
                                                            "LD_PRELOAD",
                                                            library.toString(),
                                                            "FAKETIME",
                                                            "+10m",
                                                            "FAKETIME_DONT_FAKE_MONOTONIC",
                                                            "1"));
                                        },
                                        stage -> {
                                            if (victim != null) {
                                                victim.stop();
                                            }
                                            startAgain(Map.of());
                                        }));
    }

    private static Optional<Path> library() {
        return Stream.of("x86_64-linux-gnu", "aarch64-linux-gnu")
                .map(platform -> Path.of("/usr/lib", platform, "faketime/libfaketimeMT.so.1"))
                .filter(Files::exists)
                .findFirst();
    }
}
