package app.tendero.sandbox.admin;

import app.tendero.sandbox.DemoStores;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What Shopify signs with an app's secret for its embedded page: session tokens, and the address
 * the frame is opened with.
 *
 * <p>Shapes: https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens
 */
public final class Signed {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private Signed() {}

    /** A session token of this user at this shop, good for a minute from {@code now}. */
    public static String sessionToken(String domain, String user, Instant now) {
        var claims =
                new JsonObject()
                        .put("iss", "https://" + domain + "/admin")
                        .put("dest", "https://" + domain)
                        .put("aud", DemoStores.SHOPIFY_APP_KEY)
                        .put("sub", user)
                        .put("exp", now.plus(LIFE).getEpochSecond())
                        .put("nbf", now.getEpochSecond())
                        .put("iat", now.getEpochSecond())
                        .put("jti", UUID.randomUUID().toString())
                        .put("sid", UUID.nameUUIDFromBytes(bytes(domain + user)).toString());
        var head = new JsonObject().put("alg", "HS256").put("typ", "JWT");
        var signed =
                URL.encodeToString(bytes(head.encode()))
                        + "."
                        + URL.encodeToString(bytes(claims.encode()));
        return signed + "." + URL.encodeToString(mac(signed));
    }

    /** The query that the real admin opens an app's page with, its {@code hmac} last. */
    static String query(String domain, String user, String locale, Instant now) {
        var handle = domain.substring(0, domain.indexOf('.'));
        var host =
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(bytes("admin.shopify.com/store/" + handle));
        var fields =
                new TreeMap<>(
                        Map.of(
                                "embedded",
                                "1",
                                "host",
                                host,
                                "id_token",
                                sessionToken(domain, user, now),
                                "locale",
                                locale,
                                "session",
                                HexFormat.of().formatHex(mac(domain + user)),
                                "shop",
                                domain,
                                "timestamp",
                                Long.toString(now.getEpochSecond())));
        var query =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return query + "&hmac=" + HexFormat.of().formatHex(mac(query));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(DemoStores.SHOPIFY_APP_SECRET), "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
