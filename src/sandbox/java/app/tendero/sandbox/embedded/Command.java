package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that starts a server and ends. */
final class Command {

    private static final int SECONDS = 90;

    private Command() {}

    /**
     * Runs it to its end.
     *
     * @param log where its words go, and where to look when it fails
     */
    static void run(List<String> command, Path log) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(log.toFile()))
                            .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "%s takes more than %d s: see %s".formatted(command, SECONDS, log));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "%s failed (%d): see %s".formatted(command, process.exitValue(), log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting " + command, e);
        }
    }
}
