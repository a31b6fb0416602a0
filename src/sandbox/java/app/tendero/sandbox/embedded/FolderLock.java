package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Tells whose a data folder is: of the first living process that asked. A crash gives it back. To
 * be asked once per process: closing a second channel would end the first one's lock.
 */
final class FolderLock {

    private FolderLock() {}

    static boolean take(Path folder) {
        try {
            var file = folder.resolve("lock");
            var channel =
                    FileChannel.open(
                            file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return false;
            }
            // A hook that is never garbage holds the channel, whose end would be the lock's end.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(channel)));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + folder, e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // the process is ending, and the lock with it
        }
    }
}
