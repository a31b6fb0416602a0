package app.tendero.store;

import app.tendero.kernel.StoreId;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The row of a store's own key: its hash, and enough to tell it from the others. */
@Entity
@Table(name = "store_key")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class KeyEntity {

    private static final int HINT = 4;

    private long storeId;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private byte[] hash;
    private String hint;
    private Instant createdAt;

    protected KeyEntity() {}

    KeyEntity(StoreId store, byte[] hash, String key, Instant now) {
        this.storeId = store.value();
        this.hash = hash;
        this.hint = key.substring(key.length() - HINT);
        this.createdAt = now;
    }

    View view(Optional<String> key) {
        return new View(id, key, hint, createdAt);
    }

    /**
     * A key as its door shows it.
     *
     * @param key the key itself: once, in the answer that made it
     * @param hint its last four characters
     */
    @RegisterForReflection
    record View(
            long id,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> key,
            String hint,
            @JsonProperty("created_at") Instant createdAt) {}
}
