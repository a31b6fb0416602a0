package app.tendero.sandbox.meta;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * JSON in and out. Webhook bodies are written the way Meta writes them: everything beyond ASCII as
 * {@code \}{@code u00e4} with small hexadecimal digits, and slashes as {@code \/}; the signature is
 * over exactly those bytes.
 */
final class MetaJson {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper ESCAPED =
            new ObjectMapper(
                    JsonFactory.builder()
                            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                            .build());

    private MetaJson() {}

    /** Empty when the bytes are not one JSON object. */
    static Optional<JsonNode> object(Buffer body) {
        try {
            var node = PLAIN.readTree(body.getBytes());
            return node != null && node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Buffer plain(JsonNode node) {
        return write(PLAIN, node);
    }

    static Buffer escaped(JsonNode node) {
        return write(ESCAPED, node);
    }

    private static Buffer write(ObjectMapper mapper, JsonNode node) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(node));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
