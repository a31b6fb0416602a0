package app.tendero.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Our record of a request, as its store may see it; about nobody.
 *
 * @param kind {@code export}, {@code erasure} or {@code departure}
 * @param origin who asked
 * @param dueAt until when the law wants it done
 * @param state {@code open}, {@code settling}: done, and looked through once more; {@code done} or
 *     {@code ignored}
 * @param conversations how many it was about; empty until looked for
 * @param rows what was erased or gathered, by the part of the service that kept it
 * @param fileUntil until when its file can be fetched
 * @param overdue whether it is not done and should be
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RequestView(
        long id,
        String kind,
        String origin,
        @JsonProperty("received_at") Instant receivedAt,
        @JsonProperty("due_at") Instant dueAt,
        String state,
        @JsonProperty("done_at") Optional<Instant> doneAt,
        Optional<Integer> conversations,
        Map<String, Integer> rows,
        @JsonProperty("file_until") Optional<Instant> fileUntil,
        Optional<String> trouble,
        boolean overdue) {}
