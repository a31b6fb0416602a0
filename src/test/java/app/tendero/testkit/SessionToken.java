package app.tendero.testkit;

import app.tendero.sandbox.DemoStores;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes session tokens as Shopify does for App Bridge, good ones and forged ones. */
public final class SessionToken {

    public static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private SessionToken() {}

    /** A good one for the sandbox's app, of somebody at this shop, {@code linen-house}. */
    public static String of(String handle, String user) {
        return signed(
                HEADER,
                claims(handle, user, Instant.now(), all -> {}),
                DemoStores.SHOPIFY_APP_SECRET);
    }

    /** A good one's claims, changed. */
    public static String claims(
            String handle, String user, Instant now, Consumer<ObjectNode> change) {
        var shop = "https://" + handle + ".myshopify.com";
        var seconds = now.getEpochSecond();
        var claims =
                Http.JSON
                        .createObjectNode()
                        .put("iss", shop + "/admin")
                        .put("dest", shop)
                        .put("aud", DemoStores.SHOPIFY_APP_KEY)
                        .put("sub", user)
                        .put("exp", seconds + 60)
                        .put("nbf", seconds)
                        .put("iat", seconds)
                        .put("jti", "f8912129-1af6-4cad-9ca3-76b0f7621087")
                        .put(
                                "sid",
                                "aaea182f2732d44c23057c0fea584021a4485b2bd25d3eb7fd349313ad24c685");
        change.accept(claims);
        return claims.toString();
    }

    /** Header and claims as they are given, signed with this secret. */
    public static String signed(String header, String claims, String secret) {
        var text = encoded(header) + "." + encoded(claims);
        return text + "." + base64(mac("HmacSHA256", secret, text));
    }

    public static String encoded(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] mac(String algorithm, String secret, String text) {
        return mac(algorithm, secret, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] mac(String algorithm, String secret, byte[] bytes) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
