package app.tendero.sandbox.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the disk takes for what every commit asks of it, when nobody else asks: 8 KB into a file
 * that has its size, and {@code fdatasync}. No answer is faster than the disk under it, and where
 * this one stands still, all answers do.
 */
final class Disk {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final int PAGE = 8 * 1024;
    private static final int FILE = 16 * 1024 * 1024;

    private Disk() {}

    /** Asks for ten seconds, in the folder in which PostgreSQL has its own. */
    static String line() {
        var folder = Path.of("target");
        try {
            Files.createDirectories(folder);
            var file = Files.createTempFile(folder, "disk", ".probe");
            try {
                return line(times(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Histogram times) {
        return String.format(
                Locale.ROOT,
                "disk: 8 KB and fdatasync take p50 %.1f, p99 %.1f ms, the longest of %,d %.1f ms",
                times.percentile(0.5),
                times.percentile(0.99),
                times.count(),
                times.longestMillis());
    }

    private static Histogram times(Path file) throws IOException {
        var times = new Histogram();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(FILE), 0);
            channel.force(true);
            long end = System.nanoTime() + TIME.toNanos();
            for (long at = 0; System.nanoTime() < end; at = (at + PAGE) % FILE) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE), at);
                channel.force(false);
                times.add(System.nanoTime() - begin);
                LockSupport.parkNanos(PAUSE);
            }
        }
        return times;
    }
}
