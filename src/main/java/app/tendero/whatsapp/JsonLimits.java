package app.tendero.whatsapp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How much of a foreign JSON document we put up with. Only parsers over a complete buffer are made
 * from this factory: Jackson's asynchronous one does not hold these limits.
 */
final class JsonLimits {

    /**
     * Names are not interned, since strangers choose them, and the encoding is UTF-8 whatever the
     * first bytes look like, so that byte offsets always mean something.
     */
    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(64)
                                    .maxStringLength(1_000_000)
                                    .maxNumberLength(64)
                                    .maxNameLength(256)
                                    .maxDocumentLength(4L * 1024 * 1024)
                                    .build())
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CHARSET_DETECTION)
                    .build();

    static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private JsonLimits() {}
}
