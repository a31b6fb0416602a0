package app.tendero.platform.http;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Bounds what a JSON body may cost us, for every reader of the service: no depth, number, name or
 * text of a stranger's choosing.
 */
@Singleton
public final class JsonLimits implements ObjectMapperCustomizer {

    /** Also for readers that are not made by Quarkus. */
    public static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(64)
                    .maxNameLength(256)
                    .maxDocumentLength(4L * 1024 * 1024)
                    .build();

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(CONSTRAINTS);
    }
}
