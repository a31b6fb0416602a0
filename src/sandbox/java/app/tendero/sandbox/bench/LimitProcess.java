package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.Cpu;
import app.tendero.sandbox.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

/** {@link Limit} in a process of its own, on the same PostgreSQL and with the same JVM options. */
final class LimitProcess implements AutoCloseable {

    private final World world;
    private final Process process;
    private final URI address;

    LimitProcess(World world) {
        this.world = world;
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Settings.jvmOptions());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Limit.class.getName());
        command.add(world.databaseUrl());
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            address = URI.create("http://localhost:" + port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int port() throws IOException {
        var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(Limit.LISTENS)) {
                return Integer.parseInt(line.substring(Limit.LISTENS.length()));
            }
        }
        throw new IllegalStateException("the limit did not start");
    }

    URI address() {
        return address;
    }

    /** Its processor time in the place of the service's. */
    Cpu cpu() {
        var all = Cpu.of(world);
        var mine = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return new Cpu(mine, all.database(), all.driver());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
