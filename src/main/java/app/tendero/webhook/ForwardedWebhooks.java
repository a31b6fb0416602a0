package app.tendero.webhook;

import app.tendero.access.Caller;
import app.tendero.inbox.Deliveries;
import app.tendero.inbox.Deliveries.NotKept;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.VisibleStores;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Takes a webhook of Shopify that somebody else received and passes on. The key stands for the
 * signature, which is good for one address only: what a key may not see it may not speak for.
 */
@Path("/api/v1/webhooks/process")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class ForwardedWebhooks {

    private final VisibleStores visible;
    private final Deliveries deliveries;

    ForwardedWebhooks(VisibleStores visible, Deliveries deliveries) {
        this.visible = visible;
        this.deliveries = deliveries;
    }

    /** What Shopify's own doors answer, too. */
    @RegisterForReflection
    record Taken(boolean success, String message) {}

    @POST
    @Operation(
            summary =
                    "Take a forwarded Shopify webhook: X-Shopify-Topic, X-Shopify-Shop-Domain and,"
                            + " if known, X-Shopify-Event-Id as headers; 202 once it is kept")
    public Uni<RestResponse<Taken>> process(
            @Context ContainerRequestContext request,
            @Context HttpServerRequest connection,
            byte @Nullable [] body) {
        var caller = Caller.of(request);
        var said = ShopifyRequest.of(connection.headers(), "");
        mustBeComplete(said);
        var item =
                ShopifyItem.read(body == null ? new byte[0] : body)
                        .orElseThrow(ForwardedWebhooks::malformed);
        return visible.require(caller, said.shop().orElseThrow().value())
                .chain(store -> keep(store, item, said))
                .replaceWith(RestResponse.status(RestResponse.Status.ACCEPTED, taken()));
    }

    private Uni<Void> keep(StoreId store, ShopifyItem item, ShopifyRequest said) {
        var arrivals = item.arrivals(store, said.topic().orElseThrow(), said.event());
        return deliveries
                .keep(arrivals, List.of())
                .onFailure(NotKept.class)
                .transform(failure -> notNow());
    }

    private static Taken taken() {
        return new Taken(true, "kept");
    }

    private static void mustBeComplete(ShopifyRequest said) {
        var errors = new ArrayList<FieldError>();
        if (said.topic().isEmpty()) {
            errors.add(new FieldError("X-Shopify-Topic", "a topic, such as orders/create"));
        }
        if (said.shop().isEmpty()) {
            errors.add(new FieldError("X-Shopify-Shop-Domain", "a shop, x.myshopify.com"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
    }

    private static ProblemException malformed() {
        return new ProblemException(Problem.malformed("Send the JSON object as Shopify sent it."));
    }

    private static ProblemException notNow() {
        return new ProblemException(
                Problem.unavailable("It cannot be kept now; send it again."),
                Map.of(HttpHeaders.RETRY_AFTER, "5"));
    }
}
