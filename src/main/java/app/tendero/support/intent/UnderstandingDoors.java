package app.tendero.support.intent;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a store's language model did today, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class UnderstandingDoors {

    private final IntentUse use;
    private final LanguageModel model;

    UnderstandingDoors(IntentUse use, LanguageModel model) {
        this.use = use;
        this.model = model;
    }

    /** Whose questions the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    /**
     * The questions of a day of UTC.
     *
     * @param available whether this deployment has a model at all
     * @param unusable answers that were none of what was offered
     * @param failed without an answer: late, busy, refused
     * @param notAsked because the day's budget was used up
     */
    @RegisterForReflection
    record Shown(
            boolean available,
            int calls,
            int understood,
            int unusable,
            int failed,
            @JsonProperty("not_asked") int notAsked,
            long tokens) {}

    @GET
    @Operation(
            summary = "What the language model did for a store today (UTC)",
            description =
                    "Whether it is asked, and how often at most, are the settings language_model and"
                            + " language_model_calls.")
    public Uni<Shown> today(@Context ContainerRequestContext request) {
        return call(request, Role.MANAGER).chain(call -> use.today(call.store())).map(this::shown);
    }

    private Shown shown(IntentUse.Day day) {
        return new Shown(
                model.exists(),
                day.calls(),
                day.understood(),
                day.unusable(),
                day.failed(),
                day.over(),
                day.tokens());
    }
}
