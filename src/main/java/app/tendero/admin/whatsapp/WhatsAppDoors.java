package app.tendero.admin.whatsapp;

import app.tendero.access.Role;
import app.tendero.store.NumberState;
import app.tendero.store.StoreCall;
import app.tendero.whatsapp.BusinessProfile;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What can be done with a store's WhatsApp numbers, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class WhatsAppDoors {

    private final Connections connections;
    private final NumberPages pages;
    private final EmbeddedSignup signups;

    WhatsAppDoors(Connections connections, NumberPages pages, EmbeddedSignup signups) {
        this.connections = connections;
        this.pages = pages;
        this.signups = signups;
    }

    /** Whose numbers the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    @GET
    @Operation(summary = "Show how a store is connected; of secrets only whether they are set")
    public Uni<WhatsAppView> show(@Context ContainerRequestContext request) {
        return call(request, Role.MANAGER).chain(call -> connections.show(call.store()));
    }

    @POST
    @Path("/numbers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Connect a number by its credentials, after Meta was asked about them")
    public Uni<RestResponse<NumberState>> connect(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> connections.connect(call.store(), call.caller(), body))
                .map(state -> RestResponse.status(RestResponse.Status.CREATED, state));
    }

    @PUT
    @Path("/numbers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put the numbers in order: messages we start leave from the first")
    public Uni<WhatsAppView> order(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> connections.order(call.store(), call.caller(), body));
    }

    @PUT
    @Path("/numbers/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a number's credentials; what is left out stays")
    public Uni<NumberState> change(
            @Context ContainerRequestContext request,
            @RestPath String number,
            byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> connections.change(call.store(), call.caller(), number, body));
    }

    @POST
    @Path("/numbers/{number}/pause")
    @Operation(summary = "Keep what arrives at a number, and say nothing")
    public Uni<NumberState> pause(
            @Context ContainerRequestContext request, @RestPath String number) {
        return call(request, Role.MANAGER)
                .chain(call -> connections.pause(call.store(), call.caller(), number, true));
    }

    @POST
    @Path("/numbers/{number}/go-on")
    @Operation(summary = "Let a paused number answer again")
    public Uni<NumberState> goOn(
            @Context ContainerRequestContext request, @RestPath String number) {
        return call(request, Role.MANAGER)
                .chain(call -> connections.pause(call.store(), call.caller(), number, false));
    }

    @DELETE
    @Path("/numbers/{number}")
    @Operation(summary = "Disconnect a number: its secrets are forgotten, its history stays")
    public Uni<Gone> disconnect(@Context ContainerRequestContext request, @RestPath String number) {
        return call(request, Role.OWNER)
                .chain(call -> connections.disconnect(call.store(), call.caller(), number));
    }

    @GET
    @Path("/numbers/{number}/profile")
    @Operation(summary = "Show the business profile of a number, as Meta has it")
    public Uni<BusinessProfile> profile(
            @Context ContainerRequestContext request, @RestPath String number) {
        return call(request, Role.MANAGER).chain(call -> pages.profile(call.store(), number));
    }

    @PUT
    @Path("/numbers/{number}/profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the business profile; what is left out stays")
    public Uni<BusinessProfile> changeProfile(
            @Context ContainerRequestContext request,
            @RestPath String number,
            byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> pages.changeProfile(call.store(), call.caller(), number, body));
    }

    @GET
    @Path("/numbers/{number}/link")
    @Operation(summary = "The wa.me link of a number and its QR code, with a first message")
    public Uni<ShopLink> link(
            @Context ContainerRequestContext request,
            @RestPath String number,
            @RestQuery @Nullable String text) {
        return call(request, Role.MANAGER).chain(call -> pages.link(call.store(), number, text));
    }

    @GET
    @Path("/numbers/{number}/qr.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The QR code as a picture")
    public Uni<String> qr(
            @Context ContainerRequestContext request,
            @RestPath String number,
            @RestQuery @Nullable String text) {
        return call(request, Role.MANAGER)
                .chain(call -> pages.link(call.store(), number, text))
                .map(ShopLink::svg);
    }

    @POST
    @Path("/signup")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Connect a number by what Meta's sign-up window gave")
    public Uni<SignupView> signUp(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> signups.start(call.store(), call.caller(), body));
    }

    @POST
    @Path("/signup/go-on")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Go on with a sign-up that stopped, with a PIN if it asked for one")
    public Uni<SignupView> goOnSigningUp(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> signups.goOn(call.store(), call.caller(), body));
    }

    @DELETE
    @Path("/signup")
    @Operation(summary = "Forget a sign-up that is under way")
    public Uni<RestResponse<Void>> giveUpSignup(@Context ContainerRequestContext request) {
        return call(request, Role.MANAGER)
                .chain(call -> signups.giveUp(call.store()))
                .replaceWith(RestResponse::noContent);
    }
}
