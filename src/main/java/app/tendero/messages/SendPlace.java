package app.tendero.messages;

import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.KeyedHash;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives a message that no shopper caused its place, so that a repeated call keeps it once. */
@Singleton
class SendPlace {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final KeyedHash hash;

    SendPlace(KeyedHash hash) {
        this.hash = hash;
    }

    /**
     * Below the places of everything that a message of a shopper caused.
     *
     * @param key as the caller sent it in {@code Idempotency-Key}; without one no call is a
     *     repetition
     * @throws ProblemException 422 for what cannot be a key
     */
    long of(StoreId store, @Nullable String key) {
        var bits =
                key == null
                        ? UUID.randomUUID().getLeastSignificantBits()
                        : ByteBuffer.wrap(hash.of(store, "message.send", checked(key))).getLong();
        return Long.MIN_VALUE + (bits >>> 2);
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(
                    Problem.invalid(
                            List.of(
                                    new FieldError(
                                            "Idempotency-Key",
                                            "1 to 128 printable characters without spaces"))));
        }
        return key;
    }
}
