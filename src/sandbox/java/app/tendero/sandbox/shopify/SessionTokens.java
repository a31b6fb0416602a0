package app.tendero.sandbox.shopify;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;

/**
 * Checks the session token that a token exchange offers: HS256 with the app's secret, for this app
 * and this shop.
 */
final class SessionTokens {

    private SessionTokens() {}

    static boolean valid(String token, String clientId, String secret, String domain, Instant now) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            var decoder = Base64.getUrlDecoder();
            var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            var header =
                    new JsonObject(new String(decoder.decode(parts[0]), StandardCharsets.UTF_8));
            var claims =
                    new JsonObject(new String(decoder.decode(parts[1]), StandardCharsets.UTF_8));
            return MessageDigest.isEqual(decoder.decode(parts[2]), Signatures.mac(secret, signed))
                    && "HS256".equals(header.getString("alg"))
                    && clientId.equals(claims.getString("aud"))
                    && ("https://" + domain).equals(claims.getString("dest"))
                    && claims.getLong("exp", 0L) > now.getEpochSecond();
        } catch (IllegalArgumentException | DecodeException | ClassCastException e) {
            return false;
        }
    }

    /** Whose token it is, of one that is valid. */
    static String user(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return new JsonObject(new String(claims, StandardCharsets.UTF_8)).getString("sub", "");
    }
}
