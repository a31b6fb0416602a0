package app.tendero.store;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The doors that existing clients know. They read and write the same settings as {@code PUT
 * /api/v1/stores/{store}}; the shop they name must be the session token's.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page")
class OldSettingsResource {

    private final StoreRegistry registry;
    private final StoreShelf shelf;
    private final JsonBodies bodies;
    private final AuditTrail audit;
    private final TokenChecks checks;

    OldSettingsResource(
            StoreRegistry registry,
            StoreShelf shelf,
            JsonBodies bodies,
            AuditTrail audit,
            TokenChecks checks) {
        this.checks = checks;
        this.registry = registry;
        this.shelf = shelf;
        this.bodies = bodies;
        this.audit = audit;
    }

    @RegisterForReflection
    record Answer(String status, String message) {}

    /** One number of the store; of its secrets only whether they are set. */
    @RegisterForReflection
    record BotConfig(
            @JsonProperty("store_url") String store,
            @JsonProperty("phone_number_id") String number,
            @JsonProperty("whatsapp_token_set") boolean tokenSet,
            @JsonProperty("verify_token_set") boolean verifyTokenSet) {}

    @POST
    @Path("shopify/configure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a number and a welcome; secrets left out stay as they are")
    public Uni<Answer> configure(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String shop,
            byte @Nullable [] body) {
        var caller = Merchant.of(request, Role.MANAGER);
        var read = OldSettingsBody.configure(bodies.object(body));
        return change(caller, Optional.ofNullable(shop), read);
    }

    @GET
    @Path("bot-config")
    @Operation(summary = "The store's first number, and whether its secrets are set")
    public Uni<BotConfig> show(@Context ContainerRequestContext request) {
        var store = Merchant.of(request, Role.MANAGER).store();
        return view(store).map(OldSettingsResource::botConfig);
    }

    @POST
    @Path("bot-config")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a number; secrets left out stay as they are")
    public Uni<Answer> give(@Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Merchant.of(request, Role.MANAGER);
        var read = OldSettingsBody.botConfig(bodies.object(body));
        return change(caller, read.shop(), read);
    }

    private Uni<Answer> change(Merchant caller, Optional<String> shop, OldSettingsBody read) {
        return view(caller.store())
                .invoke(now -> mustBeTheCallers(shop, now))
                .invoke(now -> mustBeGood(read, now))
                .chain(now -> checked(caller.store(), read, read.draft(ids(now))))
                .map(outcome -> asSent(outcome))
                .map(Outcomes::storeOf)
                .call(changed -> noted(caller, read))
                .replaceWith(new Answer("success", "The settings are saved."));
    }

    /** A number is theirs who has a token for it. */
    private Uni<RegistryOutcome> checked(StoreId store, OldSettingsBody read, StoreDraft draft) {
        return checks.ofClaims(store, draft)
                .invoke(errors -> refuseIfAny(errors, read))
                .chain(() -> registry.change(store, draft));
    }

    private static void refuseIfAny(List<FieldError> errors, OldSettingsBody read) {
        if (!errors.isEmpty()) {
            throw Outcomes.invalid(
                    errors.stream()
                            .map(
                                    error ->
                                            error.field().equals("token")
                                                    ? error
                                                    : new FieldError(
                                                            read.prefix() + error.field(),
                                                            error.message()))
                            .map(OldSettingsResource::asSent)
                            .toList());
        }
    }

    private static void mustBeTheCallers(Optional<String> shop, StoreView now) {
        var named = shop.flatMap(OldSettingsBody::shopOf);
        if (named.isEmpty() || !named.get().value().equals(now.shop().domain())) {
            throw new ProblemException(
                    Problem.forbidden("Name the shop that you are signed in to."));
        }
    }

    private static void mustBeGood(OldSettingsBody read, StoreView now) {
        var errors = new ArrayList<>(read.errors());
        if (read.aboutANumber() && read.number().isEmpty() && now.whatsapp().isEmpty()) {
            errors.add(new FieldError(read.prefix() + "phone_number_id", "required"));
        }
        if (!errors.isEmpty()) {
            throw Outcomes.invalid(errors);
        }
    }

    /** Errors of a number in the words of the one who sent it. */
    private static RegistryOutcome asSent(RegistryOutcome outcome) {
        return outcome instanceof RegistryOutcome.Incomplete(var errors)
                ? new RegistryOutcome.Incomplete(
                        errors.stream().map(OldSettingsResource::asSent).toList())
                : outcome;
    }

    private static FieldError asSent(FieldError error) {
        var field =
                error.field().equals("token")
                        ? "whatsapp_token"
                        : error.field().replace("waba_id", "business_account_id");
        return new FieldError(field, error.message());
    }

    private Uni<Void> noted(Merchant caller, OldSettingsBody read) {
        var names = new ArrayList<String>();
        if (read.aboutANumber()) {
            names.add("whatsapp");
        }
        if (read.welcome().isPresent()) {
            names.add("welcome_message");
        }
        return audit.note(
                caller.store(),
                caller,
                "settings.changed",
                Map.of("fields", String.join(", ", names)));
    }

    private Uni<StoreView> view(StoreId store) {
        return shelf.one(store).map(found -> found.orElseThrow(Outcomes::gone));
    }

    private static List<String> ids(StoreView view) {
        return view.whatsapp().stream().map(StoreView.Number::phoneNumberId).toList();
    }

    private static BotConfig botConfig(StoreView view) {
        var first = view.whatsapp().stream().findFirst();
        return new BotConfig(
                view.shop().domain(),
                first.map(StoreView.Number::phoneNumberId).orElse(""),
                first.map(StoreView.Number::tokenSet).orElse(false),
                first.map(StoreView.Number::verifyTokenSet).orElse(false));
    }
}
