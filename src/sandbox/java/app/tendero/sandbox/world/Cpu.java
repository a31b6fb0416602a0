package app.tendero.sandbox.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time the parts of a world have used so far. On a machine with other work it says more
 * than any rate: work done costs the same, however long it had to wait.
 */
public record Cpu(Duration service, Duration database, Duration driver) {

    /** Of {@code /proc/*}{@code /stat}, on every Linux we know. */
    private static final int MILLIS_PER_TICK = 10;

    public static Cpu of(World world) {
        return new Cpu(
                world.replicas().stream()
                        .map(replica -> used(replica.handle()))
                        .reduce(Duration.ZERO, Duration::plus),
                world.database()
                        .map(server -> Stream.concat(Stream.of(server), server.descendants()))
                        .map(all -> all.map(Cpu::used).reduce(Duration.ZERO, Duration::plus))
                        .map(living -> living.plus(world.database().map(Cpu::ended).orElseThrow()))
                        .orElse(Duration.ZERO),
                used(ProcessHandle.current()));
    }

    public Cpu since(Cpu before) {
        return new Cpu(
                service.minus(before.service),
                database.minus(before.database),
                driver.minus(before.driver));
    }

    /** What children that are gone have used: a pool closes connections, vacuum workers end. */
    private static Duration ended(ProcessHandle parent) {
        try {
            var stat = Files.readString(Path.of("/proc/" + parent.pid() + "/stat"));
            var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(afterName[13]) + Long.parseLong(afterName[14]);
            return Duration.ofMillis(ticks * MILLIS_PER_TICK);
        } catch (IOException notLinux) {
            return Duration.ZERO;
        }
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
