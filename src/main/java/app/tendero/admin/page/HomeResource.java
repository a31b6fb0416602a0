package app.tendero.admin.page;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.kernel.ShopperKey.WaId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The home page's doors: how the store does, and the last steps before shoppers come. */
@Path("/admin/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page")
class HomeResource {

    private static final BigDecimal DEAREST = new BigDecimal("1000");

    private final HomeBoard board;
    private final TestMessage test;
    private final LaunchRows launch;
    private final AuditTrail trail;
    private final JsonBodies bodies;

    HomeResource(
            HomeBoard board,
            TestMessage test,
            LaunchRows launch,
            AuditTrail trail,
            JsonBodies bodies) {
        this.board = board;
        this.test = test;
        this.launch = launch;
        this.trail = trail;
        this.bodies = bodies;
    }

    @GET
    @Path("/home")
    @Operation(summary = "The way to the first shopper, today's numbers, what needs the merchant")
    public Uni<Home> home(@Context ContainerRequestContext request) {
        return board.home(Merchant.of(request, Role.MANAGER).store());
    }

    @GET
    @Path("/today")
    @Operation(summary = "Today's numbers alone; agents see them, too")
    public Uni<Today> today(@Context ContainerRequestContext request) {
        return board.today(Merchant.of(request, Role.AGENT).store());
    }

    @POST
    @Path("/test-message")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Send a test message: {\"phone\": \"+33…\"}; 409 if that phone did not write to"
                            + " the store's number within 24 hours")
    public Uni<RestResponse<Launch>> testMessage(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Merchant.of(request, Role.MANAGER);
        var phone = phone(JsonFields.of(bodies.object(body)));
        return board.store(caller.store())
                .chain(store -> test.send(store, phone))
                .invoke(HomeResource::mustHaveWritten)
                .chain(() -> trail.note(caller.store(), caller, "home.test_message", Map.of()))
                .chain(() -> board.launch(caller.store()))
                .map(now -> RestResponse.status(RestResponse.Status.ACCEPTED, now));
    }

    private static WaId phone(JsonFields fields) {
        var phone =
                fields.parsed(
                        "phone",
                        40,
                        HomeResource::digits,
                        "a phone number with its country code, such as +33 6 12 34 56 78");
        if (phone.isEmpty() && fields.errors().isEmpty()) {
            fields.wrong("phone", "required");
        }
        fields.mustBeGood();
        return phone.orElseThrow();
    }

    private static Optional<WaId> digits(String text) {
        var digits = text.replaceAll("[\\s().+-]", "");
        return digits.matches("[1-9][0-9]{7,14}")
                ? Optional.of(new WaId(digits))
                : Optional.empty();
    }

    private static void mustHaveWritten(boolean sent) {
        if (!sent) {
            var message = "write “hi” to the store's number from this phone first";
            throw new ProblemException(
                    Problem.conflict(
                            "WhatsApp lets a business write only to people who wrote to it within"
                                    + " 24 hours. Write “hi” to the store's number from this"
                                    + " phone, then send the test message again.",
                            List.of(new FieldError("phone", message))));
        }
    }

    @POST
    @Path("/live")
    @Operation(summary = "Go live; 409 while a step before it is missing")
    public Uni<Launch> live(@Context ContainerRequestContext request) {
        var caller = Merchant.of(request, Role.MANAGER);
        return board.launch(caller.store())
                .invoke(HomeResource::mustBeReady)
                .chain(() -> launch.live(caller.store()))
                .chain(() -> trail.note(caller.store(), caller, "home.live", Map.of()))
                .chain(() -> board.launch(caller.store()));
    }

    private static void mustBeReady(Launch launch) {
        var errors =
                launch.missing().stream()
                        .map(step -> new FieldError(step, "is still to be done"))
                        .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    Problem.conflict("Do the steps named in errors first.", errors));
        }
    }

    @PUT
    @Path("/message-price")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Say what Meta charges for one message, in the store's currency:"
                            + " {\"message_price\": \"0.03\"}; null forgets it",
            description =
                    "With was, the price that was read (empty for none), 409 when somebody else"
                            + " changed it meanwhile: nothing is done then.")
    public Uni<Home> messagePrice(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Merchant.of(request, Role.MANAGER);
        var fields = JsonFields.of(bodies.object(body));
        var price =
                fields.parsed(
                        "message_price",
                        12,
                        HomeResource::price,
                        "an amount from 0 to 1000 with a point, such as 0.03");
        var known = fields.isText("was");
        var was = fields.parsed("was", 12, HomeResource::price, "a price that was read, or empty");
        fields.mustBeGood();
        return launch.price(caller.store(), price, known ? Optional.of(was) : Optional.empty())
                .invoke(HomeResource::mustBeWritten)
                .chain(() -> trail.note(caller.store(), caller, "home.message_price", Map.of()))
                .chain(() -> board.home(caller.store()));
    }

    private static Optional<BigDecimal> price(String text) {
        return text.matches("[0-9]{1,4}(\\.[0-9]{1,6})?")
                ? Optional.of(new BigDecimal(text)).filter(one -> one.compareTo(DEAREST) <= 0)
                : Optional.empty();
    }

    private static void mustBeWritten(boolean written) {
        if (!written) {
            throw new ProblemException(
                    Problem.conflict("Somebody else changed the price meanwhile.", List.of()));
        }
    }
}
