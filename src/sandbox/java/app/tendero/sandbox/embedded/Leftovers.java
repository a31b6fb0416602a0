package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders of test runs that are over, with the servers of those that were killed. */
record Leftovers(Path folder) {

    static Leftovers of(Path folder) {
        return new Leftovers(folder);
    }

    void remove() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var runs = Files.list(folder)) {
            runs.filter(Leftovers::isOver).forEach(Leftovers::remove);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean isOver(Path run) {
        var name = run.getFileName().toString();
        return name.chars().allMatch(Character::isDigit)
                && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }

    private static void remove(Path run) {
        PidFile.of(run.resolve("postgres/postmaster.pid")).kill();
        PidFile.of(run.resolve("redis/redis.pid")).kill();
        try (var files = Files.walk(run)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            // another test run cleans up too
        } catch (IOException | UncheckedIOException stillInUse) {
            // a server that is just ending: the next run removes it
        }
    }
}
