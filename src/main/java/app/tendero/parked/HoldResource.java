package app.tendero.parked;

import app.tendero.access.Caller;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets the operator hold back sends after a restore that nobody noticed. */
@Path("/api/v1/outbox/hold")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Parked")
class HoldResource {

    private static final Logger LOG = Logger.getLogger(HoldResource.class);

    private final Holding holding;
    private final JsonBodies bodies;

    HoldResource(Holding holding, JsonBodies bodies) {
        this.holding = holding;
        this.bodies = bodies;
    }

    @POST
    @Operation(summary = "Hold back what was under way before a moment: {\"before\": \"…Z\"}")
    public Uni<Held> hold(@Context ContainerRequestContext request, byte @Nullable [] body) {
        Caller.of(request).mustBeOperator();
        var fields = JsonFields.of(bodies.object(body));
        var before = fields.parsed("before", 40, HoldResource::moment, "a time in UTC, 2026-…Z");
        if (before.isEmpty()) {
            var errors =
                    fields.errors().isEmpty()
                            ? List.of(new FieldError("before", "required"))
                            : fields.errors();
            throw new ProblemException(Problem.invalid(errors));
        }
        return holding.before(before.get())
                .invoke(held -> LOG.infof("held back what was older than %s", before.get()))
                .map(held -> new Held(held.messages(), held.sends()));
    }

    /** How much waits now. */
    @RegisterForReflection
    record Held(long messages, long sends) {}

    private static Optional<Instant> moment(String text) {
        try {
            var moment = Instant.parse(text);
            return moment.isAfter(Instant.EPOCH) && moment.getEpochSecond() < 1L << 35
                    ? Optional.of(moment)
                    : Optional.empty();
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
