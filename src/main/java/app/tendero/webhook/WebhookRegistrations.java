package app.tendero.webhook;

import app.tendero.access.Caller;
import app.tendero.access.Caller.OfStore;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.platform.http.PublicAddress;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.shopify.WebhookSubscriptions;
import app.tendero.shopify.WebhookSubscriptions.Subscription;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.store.VisibleStores;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Multi;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Has a custom app's shop tell us what happens in it. Shops that installed the app from Shopify do
 * so by the app's own configuration.
 */
@Path("/api/v1/webhooks/register-all")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookRegistrations {

    private static final String DOOR = "/shopify/webhooks";
    private static final String BODY = "{\"store_id\": \"linen-house\"}";
    private static final int MOST_TOPICS = 60;

    /** What is of use to us; the compliance topics are told to no custom app. */
    static final List<String> TOPICS =
            List.of(
                    "app/scopes_update",
                    "app/uninstalled",
                    "bulk_operations/finish",
                    "collections/create",
                    "collections/delete",
                    "collections/update",
                    "customers/create",
                    "customers/delete",
                    "customers/update",
                    "customers_whats_app_marketing_consent/update",
                    "fulfillment_events/create",
                    "fulfillments/create",
                    "fulfillments/update",
                    "inventory_items/update",
                    "inventory_levels/update",
                    "orders/cancelled",
                    "orders/create",
                    "orders/delete",
                    "orders/edited",
                    "orders/fulfilled",
                    "orders/paid",
                    "orders/partially_fulfilled",
                    "orders/updated",
                    "products/create",
                    "products/delete",
                    "products/update",
                    "returns/approve",
                    "returns/cancel",
                    "returns/close",
                    "returns/decline",
                    "returns/process",
                    "returns/reopen",
                    "returns/request",
                    "shop/update");

    private final VisibleStores visible;
    private final Stores stores;
    private final WebhookSubscriptions subscriptions;
    private final JsonBodies bodies;

    WebhookRegistrations(
            VisibleStores visible,
            Stores stores,
            WebhookSubscriptions subscriptions,
            JsonBodies bodies) {
        this.visible = visible;
        this.stores = stores;
        this.subscriptions = subscriptions;
        this.bodies = bodies;
    }

    /** How many of the topics the shop tells us of now, and which it does not. */
    @RegisterForReflection
    record Registered(@JsonProperty("total_registered") int totalRegistered, List<Failed> failed) {}

    @RegisterForReflection
    record Failed(String topic, String reason) {}

    /** What the shop tells whom, as far as it was asked by API. */
    @RegisterForReflection
    record Listing(int total, List<Told> webhooks) {}

    @RegisterForReflection
    record Told(String topic, String uri, boolean ours) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have a custom app's shop send us webhooks: all we use, or the topics named",
            description =
                    "What is registered already stays. 409 for a shop whose app has a"
                            + " configuration of its own at Shopify.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "all", value = BODY)))
    public Uni<Registered> register(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Caller.of(request);
        var fields = JsonFields.of(bodies.object(body));
        var name =
                fields.isText("store_id")
                        ? fields.text("store_id", 100)
                        : fields.digits("store_id", 18);
        var topics = topics(fields);
        if (name.isEmpty() && !(caller instanceof OfStore)) {
            fields.wrong("store_id", "required");
        }
        fields.mustBeGood();
        return store(caller, name.orElse(null))
                .invoke(WebhookRegistrations::mustBeCustom)
                .chain(store -> register(store, topics));
    }

    @GET
    @Operation(summary = "List what a shop was asked by API to tell, and whom")
    public Uni<Listing> list(
            @Context ContainerRequestContext request, @RestQuery @Nullable String store) {
        return store(Caller.of(request), store)
                .chain(subscriptions::all)
                .map(WebhookRegistrations::orProblem)
                .map(WebhookRegistrations::listing);
    }

    private static List<String> topics(JsonFields fields) {
        var named = fields.texts("topics", MOST_TOPICS, 80).orElse(TOPICS);
        for (var topic : named) {
            if (!topic.matches("[a-z_]{1,40}/[a-z_]{1,40}")) {
                fields.wrong("topics", "topics such as products/update");
            }
        }
        return named.stream().distinct().toList();
    }

    private Uni<Store> store(Caller caller, @Nullable String name) {
        Uni<StoreId> id;
        if (name != null) {
            id = visible.require(caller, name);
        } else if (caller instanceof OfStore(var own)) {
            id = Uni.createFrom().item(own);
        } else {
            throw new ProblemException(
                    Problem.invalid(List.of(new FieldError("store", "name the store"))));
        }
        return id.chain(stores::byId).map(Optional::orElseThrow);
    }

    /** Such a store brought its own token or credentials. */
    private static void mustBeCustom(Store store) {
        var access = store.shopify();
        if (access.accessToken().isEmpty() && access.apiKey().isEmpty()) {
            throw new ProblemException(
                    Problem.conflict(
                            "This shop installed the app from Shopify: its webhooks come with the"
                                    + " app's configuration.",
                            List.of()));
        }
    }

    private Uni<Registered> register(Store store, List<String> topics) {
        return subscriptions
                .all(store)
                .map(WebhookRegistrations::orProblem)
                .map(WebhookRegistrations::ours)
                .chain(known -> addMissing(store, topics, known));
    }

    private static Set<String> ours(List<Subscription> all) {
        return all.stream()
                .filter(WebhookRegistrations::isOurs)
                .map(Subscription::topic)
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(Subscription one) {
        return one.uri().equals(door());
    }

    /** One after the other: a shop's limits are not there for this. */
    private Uni<Registered> addMissing(Store store, List<String> topics, Set<String> known) {
        return Multi.createFrom()
                .iterable(topics)
                .select()
                .where(topic -> !known.contains(topic))
                .onItem()
                .transformToUniAndConcatenate(topic -> add(store, topic))
                .collect()
                .in(ArrayList<Optional<Failed>>::new, List::add)
                .map(added -> added.stream().flatMap(Optional::stream).toList())
                .map(failed -> new Registered(topics.size() - failed.size(), failed));
    }

    private Uni<Optional<Failed>> add(Store store, String topic) {
        return subscriptions
                .add(store, topic, door())
                .map(
                        answer ->
                                answer instanceof ShopifyAnswer.None<Subscription>(var trouble)
                                        ? Optional.of(new Failed(topic, reason(trouble)))
                                        : Optional.empty());
    }

    private static String reason(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Busy busy -> "Shopify's limit is in use: try again in a minute";
            case Trouble.Refused refused ->
                    "Shopify refused it: it wants an https address that the internet can reach";
            case Trouble.Denied denied -> "the app may not hear of this: a scope is missing";
            case Trouble.Closed closed -> "the shop is closed or frozen";
            case Trouble.Down down -> "Shopify could not be asked: try again";
            case Trouble.Unknown unknown -> "Shopify's answer was lost: try again";
            case Trouble.Misasked misasked -> "Shopify knows no such topic";
        };
    }

    private static List<Subscription> orProblem(ShopifyAnswer<List<Subscription>> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var all) -> all;
            case ShopifyAnswer.Partial(var all, var codes) -> all;
            case ShopifyAnswer.None(var trouble) ->
                    throw new ProblemException(
                            Problem.unavailable("Shopify did not say: " + reason(trouble) + "."));
        };
    }

    private static Listing listing(List<Subscription> all) {
        return new Listing(
                all.size(),
                all.stream().map(one -> new Told(one.topic(), one.uri(), isOurs(one))).toList());
    }

    private static String door() {
        return PublicAddress.origin() + DOOR;
    }
}
