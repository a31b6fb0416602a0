package app.tendero.support.menu;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import app.tendero.support.menu.MenuDesk.Shown;
import app.tendero.support.menu.MenuDesk.Templates;
import app.tendero.support.menu.MenuDesk.Uses;
import app.tendero.support.menu.MenuScreens.Preview;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What can be asked about the menu of a store, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class MenuDoors {

    private static final String EXAMPLE =
            """
            {"version": 1, "word": "menu", "items": [
              {"id": "browse", "kind": "action", "action": "browse"},
              {"id": "care", "kind": "menu", "names": {"en": "Caring for linen"}, "items": [
                {"id": "washing", "kind": "answer", "names": {"en": "Washing"},
                 "synonyms": {"en": ["laundry"]}, "text": {"en": "Cool and gentle."},
                 "link": {"url": "https://linen-house.example/care", "label": {"en": "More"}}},
                {"id": "care_back", "kind": "action", "action": "back"}]},
              {"id": "help", "kind": "action", "action": "help", "on": true}]}""";

    private final MenuDesk desk;

    MenuDoors(MenuDesk desk) {
        this.desk = desk;
    }

    /** Whose menu the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    @GET
    @Operation(
            summary = "The menu of a store's chat, with its version and what can be brought back")
    public Uni<Shown> show(@Context ContainerRequestContext request) {
        return call(request, Role.MANAGER).chain(desk::show);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replace the menu, made on this version",
            description = "409 when somebody changed it meanwhile: nothing is done then.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "menu", value = EXAMPLE)))
    public Uni<Shown> change(@Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER).chain(call -> desk.change(call, body));
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bring back a menu of the past: the one before, or the version in restore",
            description = "`{version, restore?}`: version is the latest; 409 when it is not.")
    public Uni<Shown> undo(@Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER).chain(call -> desk.undo(call, body));
    }

    @GET
    @Path("/templates")
    @Operation(summary = "Ready-made menus to start from")
    public Uni<Templates> templates(@Context ContainerRequestContext request) {
        return call(request, Role.MANAGER).map(call -> desk.templates());
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a phone would show of a menu that is not saved",
            description =
                    "`{language, word, items}`: the main menu and each of its menus and answers as"
                            + " messages in Meta's JSON. Nothing is kept or sent.")
    public Uni<Preview> preview(@Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER).chain(call -> desk.preview(call, body));
    }

    @GET
    @Path("/use")
    @Operation(
            summary = "How often the entries were chosen, and how often nothing was written after",
            description =
                    "from and to are days, both counted, in the store's time zone; the last seven"
                            + " without them, 92 at most.")
    public Uni<Uses> use(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        return call(request, Role.MANAGER).chain(call -> desk.use(call, from, to));
    }
}
