package app.tendero.admin.install;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query that Shopify signs: HMAC-SHA-256 in hex over its parameters as they came, sorted, without
 * {@code hmac}. A parameter that is there twice makes the whole query worthless.
 *
 * <p>https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant
 *
 * @param raw by name, still encoded
 */
record SignedQuery(Map<String, String> raw) {

    private static final Duration FRESH = Duration.ofSeconds(90);
    private static final int LONGEST = 4096;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]{1,64}");
    private static final Pattern VALUE = Pattern.compile("[!-~]{0,2048}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    /** Empty for what is no query of single parameters. */
    static Optional<SignedQuery> read(@Nullable String query) {
        if (query == null || query.length() > LONGEST) {
            return Optional.empty();
        }
        var raw = new TreeMap<String, String>();
        for (var pair : query.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals < 1
                    || !NAME.matcher(pair.substring(0, equals)).matches()
                    || !VALUE.matcher(pair.substring(equals + 1)).matches()
                    || raw.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new SignedQuery(raw));
    }

    /** Whether one of these secrets made its {@code hmac}. */
    boolean isSignedBy(List<Secret> secrets) {
        var message =
                raw.entrySet().stream()
                        .filter(each -> !each.getKey().equals("hmac"))
                        .filter(each -> !each.getKey().equals("signature"))
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&"));
        return HmacSha256.matchesHex(
                message.getBytes(StandardCharsets.UTF_8), secrets, raw.get("hmac"));
    }

    /** Whether it was signed within 90 seconds of now. */
    boolean isFresh(Instant now) {
        return value("timestamp")
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.between(Instant.ofEpochSecond(Long.parseLong(text)), now))
                .filter(age -> age.abs().compareTo(FRESH) <= 0)
                .isPresent();
    }

    Optional<ShopDomain> shop() {
        return value("shop").flatMap(ShopDomain::parse);
    }

    /** A parameter, decoded; empty where it is not there or not encoded as it should be. */
    Optional<String> value(String name) {
        try {
            return Optional.ofNullable(raw.get(name))
                    .map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
