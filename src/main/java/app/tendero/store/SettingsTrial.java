package app.tendero.store;

import app.tendero.kernel.StoreId;
import app.tendero.platform.http.JsonFields;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells what a store's settings would be after a change that nobody saved. */
@Singleton
public class SettingsTrial {

    private final SettingsRows rows;
    private final SettingsBody body;

    SettingsTrial(SettingsRows rows, SettingsBody body) {
        this.rows = rows;
        this.body = body;
    }

    /**
     * The settings with these fields changed; what cannot be taken stays as it is, since somebody
     * is still writing it.
     */
    public Uni<StoreSettings> with(StoreId store, Optional<JsonFields> fields) {
        return Panache.withSession(() -> rows.ofStore(store))
                .map(
                        row -> {
                            var tried = new SettingsEntity(store);
                            tried.restore(row.columns());
                            fields.map(body::read).ifPresent(tried::apply);
                            return tried.settings();
                        });
    }
}
