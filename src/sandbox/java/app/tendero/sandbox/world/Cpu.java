package app.tendero.sandbox.world;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time the parts of a world have used so far. On a machine with other work it says more
 * than any rate: work done costs the same, however long it had to wait.
 */
public record Cpu(Duration service, Duration database, Duration driver) {

    public static Cpu of(World world) {
        return new Cpu(
                world.replicas().stream()
                        .map(replica -> used(replica.handle()))
                        .reduce(Duration.ZERO, Duration::plus),
                world.database()
                        .map(server -> Stream.concat(Stream.of(server), server.descendants()))
                        .map(all -> all.map(Cpu::used).reduce(Duration.ZERO, Duration::plus))
                        .orElse(Duration.ZERO),
                used(ProcessHandle.current()));
    }

    public Cpu since(Cpu before) {
        return new Cpu(
                service.minus(before.service),
                database.minus(before.database),
                driver.minus(before.driver));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
