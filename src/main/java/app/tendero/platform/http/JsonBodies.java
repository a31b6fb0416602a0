package app.tendero.platform.http;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request body as one JSON object, strictly: a name twice or something after it is wrong.
 */
@Singleton
public class JsonBodies {

    private final ObjectReader reader;

    JsonBodies(ObjectMapper mapper) {
        this.reader =
                mapper.reader()
                        .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * The object in {@code body}.
     *
     * @throws ProblemException 400 if it is not one, or goes beyond {@link JsonLimits}
     */
    public ObjectNode object(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            throw malformed("Send a JSON object.");
        }
        try {
            if (reader.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException told) {
            throw malformed(
                    "The body is not JSON, names a field twice, or has deeper objects or longer"
                            + " numbers than anything we take.");
        }
        throw malformed("Send a JSON object, not a list or a single value.");
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.malformed(detail));
    }
}
