package app.tendero.sandbox.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The clock of another process, which can be set wrong while that runs: without its knowing, and
 * without rights over this machine's. The process is started with {@link #option}.
 */
public final class WrongClock {

    private static final String AGENT = WrongClockAgent.class.getName();

    private final Path agent;
    private final Path off;

    private WrongClock(Path agent, Path off) {
        this.agent = agent;
        this.off = off;
    }

    /**
     * @param folder where two small files may lie
     * @param name of the process, among others that share the folder
     */
    public static WrongClock in(Path folder, String name) {
        var clock =
                new WrongClock(
                        folder.resolve(name + "-clock.jar"), folder.resolve(name + "-clock.off"));
        try {
            Files.createDirectories(folder.toAbsolutePath());
            clock.pack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        clock.set(Duration.ZERO);
        return clock;
    }

    /** For the JVM whose clock it is to be. */
    public String option() {
        return "-javaagent:" + agent.toAbsolutePath() + "=" + off.toAbsolutePath();
    }

    /** From a moment later on the process believes that it is so much later, or earlier. */
    public void set(Duration time) {
        try {
            var whole = off.resolveSibling(off.getFileName() + ".new");
            Files.writeString(whole, Long.toString(time.toMillis()));
            Files.move(
                    whole,
                    off,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pack() throws IOException {
        var manifest = new Manifest();
        var about = manifest.getMainAttributes();
        about.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        about.putValue("Premain-Class", AGENT);
        about.putValue("Can-Retransform-Classes", "true");
        var entry = AGENT.replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(agent), manifest);
                var code = WrongClock.class.getResourceAsStream("/" + entry)) {
            if (code == null) {
                throw new IOException("no " + entry);
            }
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
    }
}
