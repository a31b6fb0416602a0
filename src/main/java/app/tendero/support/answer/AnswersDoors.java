package app.tendero.support.answer;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.conversation.FaqEntry;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.support.answer.AnswerRows.Answers;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a merchant answers to everybody, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class AnswersDoors {

    private static final int LONGEST_WORDS = 500;

    private final AnswerRows rows;
    private final JsonBodies bodies;
    private final AuditTrail audit;

    AnswersDoors(AnswerRows rows, JsonBodies bodies, AuditTrail audit) {
        this.rows = rows;
        this.bodies = bodies;
        this.audit = audit;
    }

    /** Whose answers the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    /** All of it, with the version to change it on. */
    @RegisterForReflection
    record Shown(int version, JsonNode faq, JsonNode contact) {

        static Shown of(Answers answers) {
            var json = answers.document().json();
            return new Shown(answers.version(), json.path("faq"), json.path("contact"));
        }
    }

    /** Versions that can be brought back, newest first. */
    @RegisterForReflection
    record History(List<PastView> versions) {}

    /** One of them; {@code entries} counts its questions. */
    @RegisterForReflection
    record PastView(int version, int entries, @JsonProperty("changed_at") Instant changedAt) {}

    /**
     * How words are read.
     *
     * @param sure the key of the answer that is given; null where it is asked back or searched
     * @param likely keys of what is offered where it is not sure
     */
    @RegisterForReflection
    record Read(Optional<String> sure, List<String> likely) {}

    private record Change(StoreCall call, int version, AnswersDocument document) {}

    @GET
    @Operation(summary = "Questions, answers and contact card of a store, with their version")
    public Uni<Shown> show(@Context ContainerRequestContext request) {
        return call(request, Role.AGENT).chain(call -> rows.ofStore(call.store())).map(Shown::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replace all of it, made on this version",
            description = "409 when somebody changed it meanwhile: nothing is done then.")
    public Uni<Shown> change(@Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER).map(call -> read(call, body)).chain(this::changed);
    }

    private Change read(StoreCall call, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var version = fields.version();
        var document = AnswersBody.read(fields);
        fields.mustBeGood();
        return new Change(call, version, document);
    }

    private Uni<Shown> changed(Change change) {
        var call = change.call();
        return rows.change(call.store(), change.version(), change.document())
                .map(answers -> answers.orElseThrow(ProblemException::changedMeanwhile))
                .call(
                        answers ->
                                audit.note(
                                        call.store(),
                                        call.caller(),
                                        "settings.changed",
                                        Map.of("fields", "answers")))
                .map(Shown::of);
    }

    @GET
    @Path("/history")
    @Operation(summary = "The versions that can be brought back, newest first; at most 20")
    public Uni<History> history(@Context ContainerRequestContext request) {
        return call(request, Role.MANAGER)
                .chain(call -> rows.past(call.store()))
                .map(
                        past ->
                                new History(
                                        past.stream()
                                                .map(
                                                        p ->
                                                                new PastView(
                                                                        p.version(),
                                                                        p.entries(),
                                                                        p.changedAt()))
                                                .toList()));
    }

    @POST
    @Path("/history/{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bring a version back, as a new one; the body names the version in force",
            description = "409 when somebody changed it meanwhile: nothing is done then.")
    public Uni<Shown> bringBack(
            @Context ContainerRequestContext request,
            @RestPath("version") String past,
            byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> broughtBack(call, number(past), body))
                .chain(this::changed);
    }

    private Uni<Change> broughtBack(StoreCall call, int past, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var version = fields.version();
        fields.mustBeGood();
        return rows.version(call.store(), past)
                .map(found -> found.orElseThrow(AnswersDoors::none))
                .map(document -> new Change(call, version, document));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw none();
        }
        return Integer.parseInt(text);
    }

    private static ProblemException none() {
        return new ProblemException(Problem.notFound("This version is not kept any more."));
    }

    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Which answer words would get, without asking as a shopper")
    public Uni<Read> read(@Context ContainerRequestContext request, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var words = fields.text("text", LONGEST_WORDS);
        if (words.isEmpty()) {
            fields.wrong("text", "required");
        }
        fields.mustBeGood();
        return call(request, Role.AGENT)
                .chain(call -> rows.ofStore(call.store()))
                .map(answers -> answers.book().read(words.orElseThrow()))
                .map(
                        read ->
                                new Read(
                                        read.sure().map(FaqEntry::key),
                                        read.likely().stream().map(FaqEntry::key).toList()));
    }
}
