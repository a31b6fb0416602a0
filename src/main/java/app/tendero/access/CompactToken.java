package app.tendero.access;

import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.platform.http.JsonLimits;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A signed token in its three parts, RFC 7515 section 7.1. Each part must be written in the one way
 * it can be written: no padding, no spare bits, no name twice.
 *
 * @param signed what the signature is over
 * @param signature in hex
 */
record CompactToken(JsonNode header, JsonNode claims, byte[] signed, String signature) {

    /** Shopify's have some 600. */
    private static final int LONGEST = 4096;

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");

    private static final ObjectReader JSON =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .streamReadConstraints(JsonLimits.CONSTRAINTS)
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** The parts, if it has the form; its signature is not looked at. */
    static Optional<CompactToken> read(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = FORM.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var header = object(parts.group(1));
        var claims = object(parts.group(2));
        var signature = decoded(parts.group(3));
        if (header.isEmpty() || claims.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        var signed = token.substring(0, parts.start(3) - 1).getBytes(StandardCharsets.US_ASCII);
        var tag = HexFormat.of().formatHex(signature.get());
        return Optional.of(new CompactToken(header.get(), claims.get(), signed, tag));
    }

    /** Whether one of these secrets made the signature with HMAC-SHA-256. */
    boolean isSignedBy(List<Secret> secrets) {
        return HmacSha256.matchesHex(signed, secrets, signature);
    }

    private static Optional<JsonNode> object(String part) {
        return decoded(part).flatMap(CompactToken::json).filter(JsonNode::isObject);
    }

    private static Optional<JsonNode> json(byte[] bytes) {
        try {
            return Optional.ofNullable(JSON.readTree(bytes));
        } catch (IOException | RuntimeException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> decoded(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            var canonical = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return canonical.equals(part) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
