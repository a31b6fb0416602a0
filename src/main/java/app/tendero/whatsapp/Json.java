package app.tendero.whatsapp;

import app.tendero.platform.http.JsonLimits;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How Meta's documents are read: within the service's limits. Only parsers over a complete buffer
 * are made from this factory; Jackson's asynchronous one does not hold them.
 */
final class Json {

    /**
     * Names are not interned, since strangers choose them, and the encoding is UTF-8 whatever the
     * first bytes look like, so that byte offsets always mean something.
     */
    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(JsonLimits.CONSTRAINTS)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CHARSET_DETECTION)
                    .build();

    static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private Json() {}
}
