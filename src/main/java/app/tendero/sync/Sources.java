package app.tendero.sync;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kinds of things that are kept in step, the most urgent first. */
@Singleton
class Sources {

    private final List<SyncSource> all;
    private final SyncConfig config;

    @Inject
    Sources(@All List<SyncSource> all, SyncConfig config) {
        this.all =
                all.stream()
                        .sorted(
                                Comparator.comparing(SyncSource::priority)
                                        .thenComparing(SyncSource::type))
                        .toList();
        this.config = config;
    }

    List<SyncSource> all() {
        return all;
    }

    Optional<SyncSource> of(String type) {
        return all.stream().filter(source -> source.type().equals(type)).findFirst();
    }

    /** Between two looks, where the store does not want it otherwise. */
    int minutes(SyncSource source) {
        return switch (source.type()) {
            case "orders" -> config.ordersIntervalMinutes();
            case "inventory" -> config.inventoryIntervalMinutes();
            default -> config.intervalMinutes();
        };
    }
}
