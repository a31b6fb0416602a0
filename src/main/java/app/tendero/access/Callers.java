package app.tendero.access;

import app.tendero.access.Caller.OfStore;
import app.tendero.access.Caller.Operator;
import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who holds a key: the operator's is compared, a store's is looked up by its hash. */
@ApplicationScoped
class Callers {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST_KEY = 512;

    private final Optional<byte[]> operatorKey;
    private final KeyOwners owners;

    Callers(AccessConfig config, KeyOwners owners) {
        this.operatorKey =
                config.operatorKey()
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .map(key -> key.getBytes(StandardCharsets.UTF_8));
        this.owners = owners;
    }

    /** Whether there is an operator at all; without one the doors are closed to strangers. */
    boolean isOpen() {
        return operatorKey.isPresent();
    }

    /**
     * Who this is.
     *
     * @param authorization {@code Authorization: Bearer <key>}
     * @param apiKey {@code X-Api-Key}; asked only where the other is missing
     */
    Uni<Optional<Caller>> find(@Nullable String authorization, @Nullable String apiKey) {
        var key = keyIn(authorization).or(() -> Optional.ofNullable(apiKey));
        if (key.isEmpty() || key.get().isBlank() || key.get().length() > LONGEST_KEY) {
            return Uni.createFrom().item(Optional.empty());
        }
        if (isOperators(key.get())) {
            return Uni.createFrom().item(Optional.of(new Operator()));
        }
        return owners.ownerOf(new Secret(key.get())).map(store -> store.map(OfStore::new));
    }

    private boolean isOperators(String key) {
        var bytes = key.getBytes(StandardCharsets.UTF_8);
        return operatorKey.isPresent() && MessageDigest.isEqual(operatorKey.get(), bytes);
    }

    private static Optional<String> keyIn(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
