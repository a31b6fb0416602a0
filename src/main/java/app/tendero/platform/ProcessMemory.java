package app.tendero.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Shows the memory that the process has of the machine, {@code process_resident_memory_bytes}: what
 * a container's limit counts, the heap and all that is beside it, of a JVM and of a native image
 * alike. Only Linux tells it; elsewhere it is not a number.
 */
@Singleton
class ProcessMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    private final MeterRegistry meters;

    ProcessMemory(MeterRegistry meters) {
        this.meters = meters;
    }

    void show(@Observes StartupEvent event) {
        Gauge.builder("process.resident.memory", ProcessMemory::resident)
                .description("memory that the process has of the machine")
                .baseUnit("bytes")
                .register(meters);
    }

    private static double resident() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToDouble(ProcessMemory::bytes)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }

    /** {@code VmRSS: 348160 kB}. */
    private static double bytes(String line) {
        return 1024 * Double.parseDouble(line.replaceAll("[^0-9]", ""));
    }
}
