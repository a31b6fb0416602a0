package app.tendero.sandbox.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the programs of PostgreSQL, once: about 3 seconds and 45 MB. */
final class PostgresBinaries {

    /** Maven brings the one for this machine. */
    private static final List<String> ARCHIVES =
            List.of(
                    "postgres-linux-x86_64.txz",
                    "postgres-linux-arm_64.txz",
                    "postgres-darwin-x86_64.txz",
                    "postgres-darwin-arm_64.txz");

    private PostgresBinaries() {}

    static Path unpackedIn(Path folder) {
        var archive = archive();
        try (var packed = open(archive)) {
            // The size tells one version from the next.
            var unpacked = folder.resolve("postgres-programs-" + packed.available());
            if (!Files.isDirectory(unpacked)) {
                unpack(packed, unpacked);
            }
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + archive + " in " + folder, e);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        var working = Files.createTempDirectory(target.getParent(), "unpacking");
        var buffered = new BufferedInputStream(packed, 1 << 16);
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(buffered))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, working.resolve(entry.getName()));
            }
        }
        try {
            Files.move(working, target);
        } catch (FileSystemException anotherProcessWasFaster) {
            if (!Files.isDirectory(target)) {
                throw anotherProcessWasFaster;
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private static String archive() {
        return ARCHIVES.stream()
                .filter(name -> PostgresBinaries.class.getResource("/" + name) != null)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "There is no embedded PostgreSQL for this machine. Start"
                                                + " one yourself and set DATABASE_URL."));
    }

    private static InputStream open(String archive) throws IOException {
        var stream = PostgresBinaries.class.getResourceAsStream("/" + archive);
        if (stream == null) {
            throw new IOException("not on the class path");
        }
        return stream;
    }
}
