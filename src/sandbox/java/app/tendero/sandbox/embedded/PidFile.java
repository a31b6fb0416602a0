package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a server wrote down about itself: its process in the first line, more below. */
record PidFile(List<String> lines) {

    /** Empty when there is no such file. */
    static PidFile of(Path file) {
        try {
            return new PidFile(Files.readAllLines(file));
        } catch (IOException none) {
            return new PidFile(List.of());
        }
    }

    /** The server's process if it lives. */
    Optional<ProcessHandle> process() {
        var pid = number(0);
        return pid.isPresent() ? ProcessHandle.of(pid.getAsInt()) : Optional.empty();
    }

    OptionalInt number(int line) {
        try {
            return OptionalInt.of(Integer.parseInt(lines.get(line).strip()));
        } catch (IndexOutOfBoundsException | NumberFormatException notWritten) {
            return OptionalInt.empty();
        }
    }

    /** Asks the server to end when its last client has gone. */
    void stop() {
        process().ifPresent(ProcessHandle::destroy);
    }

    /** Ends the server at once; what it has committed is kept. */
    void kill() {
        process().ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd(Duration.ofSeconds(10));
    }

    /** Whether the server has ended within that time. */
    boolean awaitEnd(Duration time) {
        try {
            if (process().isPresent()) {
                process().get().onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
