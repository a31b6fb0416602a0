package app.tendero.admin.whatsapp;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.store.NumberState;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The doors of the WhatsApp page, for the store of whoever opened it. */
@Path("/admin/api/whatsapp")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "The WhatsApp page")
class WhatsAppPageResource {

    private final Connections connections;
    private final NumberPages pages;
    private final EmbeddedSignup signups;

    WhatsAppPageResource(Connections connections, NumberPages pages, EmbeddedSignup signups) {
        this.connections = connections;
        this.pages = pages;
        this.signups = signups;
    }

    @GET
    @Operation(summary = "Show how a store is connected; of secrets only whether they are set")
    public Uni<WhatsAppView> show(@Context ContainerRequestContext request) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return connections.show(merchant.store());
    }

    @POST
    @Path("/numbers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Connect a number by its credentials, after Meta was asked about them")
    public Uni<RestResponse<NumberState>> connect(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return connections
                .connect(merchant.store(), merchant, body)
                .map(state -> RestResponse.status(RestResponse.Status.CREATED, state));
    }

    @PUT
    @Path("/numbers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put the numbers in order: messages we start leave from the first")
    public Uni<WhatsAppView> order(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return connections.order(merchant.store(), merchant, body);
    }

    @PUT
    @Path("/numbers/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a number's credentials; what is left out stays")
    public Uni<NumberState> change(
            @Context ContainerRequestContext request,
            @RestPath String number,
            byte @Nullable [] body) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return connections.change(merchant.store(), merchant, number, body);
    }

    @POST
    @Path("/numbers/{number}/pause")
    @Operation(summary = "Keep what arrives at a number, and say nothing")
    public Uni<NumberState> pause(
            @Context ContainerRequestContext request, @RestPath String number) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return connections.pause(merchant.store(), merchant, number, true);
    }

    @POST
    @Path("/numbers/{number}/go-on")
    @Operation(summary = "Let a paused number answer again")
    public Uni<NumberState> goOn(
            @Context ContainerRequestContext request, @RestPath String number) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return connections.pause(merchant.store(), merchant, number, false);
    }

    @DELETE
    @Path("/numbers/{number}")
    @Operation(summary = "Disconnect a number: its secrets are forgotten, its history stays")
    public Uni<Gone> disconnect(@Context ContainerRequestContext request, @RestPath String number) {
        var merchant = Merchant.of(request, Role.OWNER);
        return connections.disconnect(merchant.store(), merchant, number);
    }

    @GET
    @Path("/numbers/{number}/profile")
    @Operation(summary = "Show the business profile of a number, as Meta has it")
    public Uni<BusinessProfile> profile(
            @Context ContainerRequestContext request, @RestPath String number) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return pages.profile(merchant.store(), number);
    }

    @PUT
    @Path("/numbers/{number}/profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the business profile; what is left out stays")
    public Uni<BusinessProfile> changeProfile(
            @Context ContainerRequestContext request,
            @RestPath String number,
            byte @Nullable [] body) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return pages.changeProfile(merchant.store(), merchant, number, body);
    }

    @GET
    @Path("/numbers/{number}/link")
    @Operation(summary = "The wa.me link of a number and its QR code, with a first message")
    public Uni<ShopLink> link(
            @Context ContainerRequestContext request,
            @RestPath String number,
            @RestQuery @Nullable String text) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return pages.link(merchant.store(), number, text);
    }

    @GET
    @Path("/numbers/{number}/qr.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The QR code as a picture")
    public Uni<String> qr(
            @Context ContainerRequestContext request,
            @RestPath String number,
            @RestQuery @Nullable String text) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return pages.link(merchant.store(), number, text).map(ShopLink::svg);
    }

    @POST
    @Path("/signup")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Connect a number by what Meta's sign-up window gave")
    public Uni<SignupView> signUp(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return signups.start(merchant.store(), merchant, body);
    }

    @POST
    @Path("/signup/go-on")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Go on with a sign-up that stopped, with a PIN if it asked for one")
    public Uni<SignupView> goOnSigningUp(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return signups.goOn(merchant.store(), merchant, body);
    }

    @DELETE
    @Path("/signup")
    @Operation(summary = "Forget a sign-up that is under way")
    public Uni<RestResponse<Void>> giveUpSignup(@Context ContainerRequestContext request) {
        var merchant = Merchant.of(request, Role.MANAGER);
        return signups.giveUp(merchant.store()).replaceWith(RestResponse::noContent);
    }
}
