package app.tendero.parked;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Optional;

/**
 * A page of what was put aside.
 *
 * @param total of all pages
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
 */
@RegisterForReflection
record ParkedList(
        long total,
        List<ParkedView> parked,
        @JsonProperty("next_cursor") Optional<String> nextCursor) {}
