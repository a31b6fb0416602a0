package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The codes that Embedded Signup hands to a browser: each lives half a minute and works once.
 *
 * <p>{@code documentation/business-messaging/whatsapp/embedded-signup/implementation}.
 */
final class Codes {

    private static final Duration LIFE = Duration.ofSeconds(30);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final InstantSource clock;

    private record Given(String token, long until, boolean used) {}

    Codes(InstantSource clock) {
        this.clock = clock;
    }

    /** A code for this business token. */
    String give(String token) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var code = "AQ" + HexFormat.of().formatHex(bytes);
        given.put(code, new Given(token, clock.millis() + LIFE.toMillis(), false));
        return code;
    }

    /**
     * The token behind a code.
     *
     * @throws GraphRefusal when it is none, was used, or has ended
     */
    String take(String code) {
        var found = given.get(code);
        if (found == null) {
            throw refusal("Invalid verification code format.", 36008);
        }
        if (found.used()) {
            throw refusal("This authorization code has been used.", 36009);
        }
        if (clock.millis() > found.until()) {
            throw refusal("This authorization code has expired.", 36007);
        }
        given.put(code, new Given(found.token(), found.until(), true));
        return found.token();
    }

    private static GraphRefusal refusal(String message, int subcode) {
        return GraphError.plain(400, 100, message).withSubcode(subcode).refusal();
    }
}
