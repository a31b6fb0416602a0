package app.tendero.catalogue.goods;

import app.tendero.access.Caller;
import app.tendero.catalogue.goods.ProductBody.Wanted;
import app.tendero.catalogue.goods.ProductChanges.Outcome;
import app.tendero.catalogue.mirror.MirrorPages;
import app.tendero.catalogue.mirror.MirrorPages.Filter;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A store's products: read from the mirror, made and changed in the shop. */
@Path("/api/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products", description = "Read a store's products, make and change them in Shopify")
class ProductsResource {

    /** One call of Shopify each, one after the other, within the time of a request. */
    private static final int MOST_AT_ONCE = 25;

    private final VisibleStores visible;
    private final Stores stores;
    private final MirrorPages pages;
    private final ProductChanges changes;
    private final JsonBodies bodies;

    ProductsResource(
            VisibleStores visible,
            Stores stores,
            MirrorPages pages,
            ProductChanges changes,
            JsonBodies bodies) {
        this.visible = visible;
        this.stores = stores;
        this.pages = pages;
        this.changes = changes;
        this.bodies = bodies;
    }

    @GET
    @Operation(
            summary =
                    "List a store's products, the youngest first; store is needed, q, status and"
                            + " updated_since narrow it")
    public Uni<ProductView.Page> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String status,
            @RestQuery("updated_since") @Nullable String updatedSince,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var caller = Caller.of(request);
        var filter = filter(store, q, status, updatedSince);
        var paging = Paging.of(limit, cursor);
        return visible.require(caller, String.valueOf(store))
                .chain(id -> pages.page(id, filter, paging.limit(), paging.before()))
                .map(page -> view(page, paging.limit()));
    }

    private static Filter filter(
            @Nullable String store,
            @Nullable String q,
            @Nullable String status,
            @Nullable String updatedSince) {
        var errors = new ArrayList<FieldError>();
        var wanted = Optional.ofNullable(status).filter(text -> !text.isBlank());
        var since = Optional.ofNullable(updatedSince).filter(text -> !text.isBlank());
        if (store == null || store.isBlank()) {
            errors.add(new FieldError("store", "a store's domain, handle or id"));
        }
        if (wanted.isPresent() && wanted.flatMap(ProductBody::status).isEmpty()) {
            errors.add(new FieldError("status", "active, draft, archived or unlisted"));
        }
        if (since.isPresent() && since.flatMap(ProductsResource::moment).isEmpty()) {
            errors.add(new FieldError("updated_since", "a time such as 2026-11-21T12:00:00Z"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
        return new Filter(
                Optional.ofNullable(q).map(String::strip).filter(text -> !text.isEmpty()),
                wanted.flatMap(ProductBody::status),
                since.flatMap(ProductsResource::moment));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static ProductView.Page view(MirrorPages.Page page, int limit) {
        var products = page.products();
        return new ProductView.Page(
                page.total(),
                page.whole(),
                products.stream().map(ProductView::of).toList(),
                products.size() < limit
                        ? Optional.empty()
                        : Optional.of(Paging.cursorAfter(products.getLast().id().value())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Make a product in Shopify, or change the one with this id; 403 without the"
                            + " scope write_products")
    public Uni<RestResponse<Map<String, Object>>> one(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Caller.of(request);
        var fields = JsonFields.of(bodies.object(body));
        var named = store(fields);
        var wanted = ProductBody.read(fields);
        fields.mustBeGood();
        return found(caller, named)
                .chain(store -> changes.set(store, wanted))
                .map(ProductsResource::answer);
    }

    @POST
    @Path("/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Make and change up to 25 products, one result each; 403 without the scope"
                            + " write_products")
    public Uni<Map<String, Object>> bulk(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Caller.of(request);
        var fields = JsonFields.of(bodies.object(body));
        var named = store(fields);
        var products = fields.objects("products", MOST_AT_ONCE).orElse(List.of());
        if (products.isEmpty() && fields.errors().isEmpty()) {
            fields.wrong("products", "at least one");
        }
        var wanted = products.stream().map(ProductBody::read).toList();
        fields.mustBeGood();
        return found(caller, named)
                .chain(store -> set(store, wanted, List.of()))
                .map(ProductsResource::answers);
    }

    private Uni<List<Outcome>> set(Store store, List<Wanted> wanted, List<Outcome> before) {
        if (before.size() == wanted.size()) {
            return Uni.createFrom().item(before);
        }
        return changes.set(store, wanted.get(before.size()))
                .chain(
                        outcome -> {
                            var outcomes = new ArrayList<>(before);
                            outcomes.add(outcome);
                            return outcome instanceof Outcome.NotGranted
                                    ? Uni.createFrom().failure(notGranted())
                                    : set(store, wanted, outcomes);
                        });
    }

    private static String store(JsonFields fields) {
        var named = fields.isText("store_id") ? fields.text("store_id", 255) : id(fields);
        if (named.isEmpty()) {
            fields.wrong("store_id", "a store's domain, handle or id");
        }
        return named.orElse("");
    }

    private static Optional<String> id(JsonFields fields) {
        return fields.digits("store_id", 18);
    }

    private Uni<Store> found(Caller caller, String named) {
        return visible.require(caller, named)
                .chain(stores::byId)
                .map(
                        store ->
                                store.orElseThrow(
                                        () ->
                                                new ProblemException(
                                                        Problem.notFound(
                                                                "There is no such store."))));
    }

    private static RestResponse<Map<String, Object>> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var id, var made) ->
                    RestResponse.status(
                            made ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                            Map.of("id", id, "outcome", made ? "created" : "changed"));
            case Outcome.Wrong(var errors) -> throw new ProblemException(Problem.invalid(errors));
            case Outcome.NotGranted() -> throw notGranted();
            case Outcome.Away(var why, var perhaps) -> throw away(why, perhaps);
        };
    }

    private static Map<String, Object> answers(List<Outcome> outcomes) {
        var results = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < outcomes.size(); i++) {
            results.add(ProductChanges.told(i, outcomes.get(i)));
        }
        long done = outcomes.stream().filter(Outcome.Done.class::isInstance).count();
        return Map.of(
                "total",
                outcomes.size(),
                "succeeded",
                done,
                "failed",
                outcomes.size() - done,
                "results",
                results);
    }

    private static ProblemException notGranted() {
        return new ProblemException(
                Problem.forbidden(
                        "Shopify does not let the app change products of this store: it takes the"
                                + " scope write_products, which its merchant grants."));
    }

    private static ProblemException away(String why, boolean perhaps) {
        return new ProblemException(
                Problem.unavailable(
                        perhaps
                                ? "Shopify's answer was lost (" + why + "): look before you repeat."
                                : "Shopify did not take it (" + why + "): send it again later."),
                Map.of(HttpHeaders.RETRY_AFTER, "10"));
    }
}
