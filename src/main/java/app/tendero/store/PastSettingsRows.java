package app.tendero.store;

import app.tendero.kernel.StoreId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The settings that were, newest first. */
@Singleton
class PastSettingsRows implements PanacheRepositoryBase<PastSettings, Long> {

    private static final int KEPT = 20;

    /** Keeps settings before they are changed, and lets go of the oldest. */
    Uni<Void> keep(StoreId store, SettingsEntity now) {
        var past =
                new PastSettings(store, now.version(), now.columns(), Clock.systemUTC().instant());
        var oldest = now.version() - KEPT;
        return persist(past)
                .chain(() -> delete("storeId = ?1 and version <= ?2", store.value(), oldest))
                .replaceWithVoid();
    }

    Uni<List<PastSettings>> ofStore(StoreId store) {
        return list("storeId = ?1 order by version desc", store.value());
    }

    Uni<Optional<PastSettings>> latest(StoreId store) {
        return ofStore(store).map(all -> all.stream().findFirst());
    }
}
