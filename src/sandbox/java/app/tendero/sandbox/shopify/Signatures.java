package app.tendero.sandbox.shopify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Shopify's signatures: HMAC-SHA256 with the app's client secret. */
final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    private Signatures() {}

    static String base64(String secret, byte[] body) {
        return Base64.getEncoder().encodeToString(mac(secret, body));
    }

    static String hex(String secret, String message) {
        return HexFormat.of().formatHex(mac(secret, message.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] mac(String secret, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
