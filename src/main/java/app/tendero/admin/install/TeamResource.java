package app.tendero.admin.install;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Team;
import app.tendero.store.Team.Member;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The merchant's people: who may do what. Managers see them, owners change them. */
@Path("/admin/api/team")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page")
class TeamResource {

    private static final int MOST = 200;
    private static final String EXAMPLE =
            "{\"team\": [{\"user\": \"548380009\", \"role\": \"agent\"}],"
                    + " \"version\": \"9f86d081884c7d659a2feaa0\"}";

    private final Team team;
    private final AuditTrail trail;
    private final JsonBodies bodies;

    TeamResource(Team team, AuditTrail trail, JsonBodies bodies) {
        this.team = team;
        this.trail = trail;
        this.bodies = bodies;
    }

    /**
     * One of the merchant's people.
     *
     * @param user Shopify's number of the person
     * @param name where Shopify said it
     * @param you whether it is the one who asks
     */
    @RegisterForReflection
    record Person(String user, Optional<String> name, String role, Instant since, boolean you) {}

    /**
     * @param version goes along with a change, which is then made on this state or not at all
     */
    @RegisterForReflection
    record People(List<Person> team, String version) {}

    @GET
    @Operation(summary = "Who opened the app, and what each of them may do")
    public Uni<People> list(@Context ContainerRequestContext request) {
        var caller = Merchant.of(request, Role.MANAGER);
        return team.list(caller.store()).map(all -> people(all, caller));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give people other roles: owner, manager or agent; who is left out stays",
            description = "With a version, 409 when somebody changed roles meanwhile.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "team", value = EXAMPLE)))
    public Uni<People> change(@Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Merchant.of(request, Role.OWNER);
        var fields = JsonFields.of(bodies.object(body));
        var version = fields.text("version", 64);
        var wanted = wanted(fields);
        return team.change(caller.store(), wanted, version)
                .invoke(TeamResource::refuse)
                .chain(() -> trail.note(caller.store(), caller, "team", words(wanted)))
                .chain(() -> team.list(caller.store()))
                .map(all -> people(all, caller));
    }

    private static Map<String, Role> wanted(JsonFields fields) {
        var wanted = new LinkedHashMap<String, Role>();
        for (var each : fields.objects("team", MOST).orElse(List.of())) {
            var user = each.digits("user", 20);
            var role = each.parsed("role", 10, Role::parse, "owner, manager or agent");
            if (user.isEmpty() && !each.has("user")) {
                each.wrong("user", "required");
            }
            if (role.isEmpty() && !each.has("role")) {
                each.wrong("role", "required");
            }
            if (user.isPresent() && wanted.put(user.get(), role.orElse(Role.AGENT)) != null) {
                each.wrong("user", "is in the list twice");
            }
        }
        if (!fields.has("team")) {
            fields.wrong("team", "required");
        }
        fields.mustBeGood();
        return wanted;
    }

    private static Map<String, String> words(Map<String, Role> roles) {
        var words = new LinkedHashMap<String, String>();
        roles.forEach((user, role) -> words.put(user, role.word()));
        return words;
    }

    private static void refuse(Team.Change change) {
        switch (change) {
            case DONE -> {}
            case OUTDATED ->
                    throw new ProblemException(
                            Problem.conflict(
                                    "Somebody changed roles meanwhile. Read the team again, then"
                                            + " make the change.",
                                    List.of(new FieldError("version", "is not the latest"))));
            case UNKNOWN_PERSON ->
                    throw invalid("names somebody who never opened the app in Shopify's admin");
            case NO_OWNER_LEFT ->
                    throw invalid("would leave no owner; make somebody else one first");
        }
    }

    private static ProblemException invalid(String message) {
        return new ProblemException(Problem.invalid(List.of(new FieldError("team", message))));
    }

    private static People people(List<Member> all, Merchant caller) {
        return new People(
                all.stream()
                        .map(
                                member ->
                                        new Person(
                                                member.user(),
                                                member.name(),
                                                member.role().word(),
                                                member.since(),
                                                member.user().equals(caller.user())))
                        .toList(),
                Team.version(all));
    }
}
