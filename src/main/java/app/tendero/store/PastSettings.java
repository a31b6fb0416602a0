package app.tendero.store;

import app.tendero.kernel.StoreId;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a store's settings as they were before somebody changed them. */
@Entity
@Table(name = "store_settings_past")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PastSettings {

    private long storeId;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long version;
    private String settings;
    private Instant replacedAt;

    protected PastSettings() {}

    PastSettings(StoreId store, long version, String settings, Instant now) {
        this.storeId = store.value();
        this.version = version;
        this.settings = settings;
        this.replacedAt = now;
    }

    /** The columns, as {@link SettingsEntity#columns} wrote them. */
    String settings() {
        return settings;
    }

    View view() {
        return new View(version, replacedAt);
    }

    /** What can be brought back: the settings of this version, in force until that moment. */
    @RegisterForReflection
    record View(long version, @JsonProperty("replaced_at") Instant replacedAt) {}
}
