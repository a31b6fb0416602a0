package app.tendero.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Optional;

/**
 * A page of stores.
 *
 * @param total of all pages
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
 */
@RegisterForReflection
record StoreList(
        long total,
        List<StoreView> stores,
        @JsonProperty("next_cursor") Optional<String> nextCursor) {}
