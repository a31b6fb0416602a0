package app.tendero.admin.settings;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.kernel.Language;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.SettingsTrial;
import app.tendero.store.Stores;
import app.tendero.whatsapp.PhonePreview;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows a merchant what a shopper would read, before anything is saved. */
@Path("/admin/api/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page")
class PreviewResource {

    private final Screens screens;
    private final SettingsTrial trial;
    private final Stores stores;
    private final JsonBodies bodies;

    PreviewResource(Screens screens, SettingsTrial trial, Stores stores, JsonBodies bodies) {
        this.screens = screens;
        this.trial = trial;
        this.stores = stores;
        this.bodies = bodies;
    }

    /**
     * What a phone would show.
     *
     * @param direction {@code ltr} or {@code rtl}
     * @param screens messages as Meta gets them, by {@code welcome}, {@code menu}, {@code product},
     *     {@code cart} and {@code closed}; without the ones that the shop's goods do not allow
     */
    @RegisterForReflection
    record Preview(String language, String direction, Map<String, JsonNode> screens) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What the chat would say with settings that are not saved",
            description =
                    "`{language, settings}`: the fields of /admin/api/settings. What cannot be"
                            + " taken stays as it is. Nothing is kept or sent.")
    public Uni<Preview> preview(@Context ContainerRequestContext request, byte @Nullable [] body) {
        var store = Merchant.of(request, Role.MANAGER).store();
        var fields = JsonFields.of(bodies.object(body));
        var language = fields.parsed("language", 35, Language::parse, "a language of ours");
        if (fields.has("language") && language.isEmpty()) {
            throw new ProblemException(Problem.invalid(fields.errors()));
        }
        return name(store)
                .chain(
                        name ->
                                trial.with(store, fields.object("settings"))
                                        .chain(
                                                tried ->
                                                        screens.of(
                                                                store,
                                                                name,
                                                                tried,
                                                                language.orElse(
                                                                        tried.languages()
                                                                                .getFirst()))))
                .map(PreviewResource::shown);
    }

    private Uni<String> name(StoreId store) {
        return stores.byId(store)
                .map(
                        found ->
                                found.orElseThrow(
                                                () ->
                                                        new ProblemException(
                                                                Problem.notFound(
                                                                        "There is no such"
                                                                                + " store.")))
                                        .name());
    }

    private static Preview shown(Screens.Shown shown) {
        var byName = new LinkedHashMap<String, JsonNode>();
        shown.messages().forEach((name, message) -> byName.put(name, PhonePreview.of(message)));
        var direction = shown.language() == Language.AR ? "rtl" : "ltr";
        return new Preview(shown.language().tag(), direction, byName);
    }
}
