package app.tendero.access;

import app.tendero.access.Caller.OfStore;
import app.tendero.access.Caller.Operator;
import app.tendero.kernel.ShopDomain;
import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is calling: an operator's key is compared, a store's is looked up by its hash, a
 * session token is verified.
 */
@Singleton
class Callers {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST_KEY = 512;

    private final Optional<byte[]> operatorKey;
    private final Optional<byte[]> readKey;
    private final KeyOwners owners;
    private final SessionTokens sessions;
    private final Merchants merchants;

    Callers(AccessConfig config, KeyOwners owners, SessionTokens sessions, Merchants merchants) {
        this.operatorKey = bytes(config.operatorKey());
        this.readKey = bytes(config.operatorReadKey());
        this.owners = owners;
        this.sessions = sessions;
        this.merchants = merchants;
    }

    /** Whether there is an operator at all; without one the doors are closed to strangers. */
    boolean isOpen() {
        return operatorKey.isPresent() || readKey.isPresent();
    }

    /**
     * Who holds this key.
     *
     * @param authorization {@code Authorization: Bearer <key>}
     * @param apiKey {@code X-Api-Key}; asked only where the other is missing
     */
    Uni<Optional<Caller>> find(@Nullable String authorization, @Nullable String apiKey) {
        var key = bearer(authorization).or(() -> Optional.ofNullable(apiKey));
        if (key.isEmpty() || key.get().isBlank() || key.get().length() > LONGEST_KEY) {
            return Uni.createFrom().item(Optional.empty());
        }
        if (isIt(operatorKey, key.get())) {
            return Uni.createFrom().item(Optional.of(new Operator(true)));
        }
        if (isIt(readKey, key.get())) {
            return Uni.createFrom().item(Optional.of(new Operator(false)));
        }
        return owners.ownerOf(new Secret(key.get())).map(store -> store.map(OfStore::new));
    }

    /** The person a session token speaks for, if the shop's store is installed. */
    Uni<Optional<Caller>> person(String sessionToken) {
        var session = sessions.verify(sessionToken);
        return session.isPresent()
                ? merchants
                        .find(session.get().shop(), session.get().user())
                        .map(found -> found.map(merchant -> merchant))
                : Uni.createFrom().item(Optional.empty());
    }

    /** The shop a good session token is of, installed or not. */
    Optional<ShopDomain> shop(String sessionToken) {
        return sessions.verify(sessionToken).map(SessionTokens.Session::shop);
    }

    /** What follows {@code Bearer}. */
    static Optional<String> bearer(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static boolean isIt(Optional<byte[]> known, String key) {
        return known.isPresent()
                && MessageDigest.isEqual(known.get(), key.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> bytes(Optional<String> key) {
        return key.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
