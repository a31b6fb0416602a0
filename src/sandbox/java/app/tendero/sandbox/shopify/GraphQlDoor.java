package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.graphql.Api;
import app.tendero.sandbox.shopify.graphql.GraphQlEngine;
import app.tendero.sandbox.shopify.shop.Right;
import app.tendero.sandbox.shopify.shop.Shop;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two GraphQL endpoints of a shop, with everything about them that is HTTP: tokens, versions,
 * statuses.
 */
final class GraphQlDoor {

    /**
     * Oldest first; an older version in the path is answered by the oldest one, a younger one is
     * unknown.
     */
    private static final List<String> VERSIONS =
            List.of("2026-01", "2026-04", "2026-07", "2026-10", "2027-01");

    private final BulkRunner bulk;

    GraphQlDoor(BulkRunner bulk) {
        this.bulk = bulk;
    }

    Reply admin(ShopDoors.Visit visit, Shop shop) {
        var reply = reply(visit, shop, Api.ADMIN).after(shop.faults().slowMillis());
        bulk.look(shop, visit.links());
        return reply;
    }

    Reply storefront(ShopDoors.Visit visit, Shop shop) {
        return reply(visit, shop, Api.STOREFRONT).after(shop.faults().slowMillis());
    }

    private Reply reply(ShopDoors.Visit visit, Shop shop, Api api) {
        int failure = shop.faults().nextFailure();
        if (failure > 0) {
            shop.witness().called("failed " + failure);
            return Failures.of(failure);
        }
        var right = right(visit.context(), shop, api);
        if (right.isEmpty()) {
            return unauthorized(api);
        }
        var version = version(visit.path("version"));
        if (version.isEmpty()) {
            return Reply.json(404, Map.of("errors", "Not Found"));
        }
        var request = request(visit.context().body().asString());
        if (request.isEmpty()) {
            return Reply.json(
                    400,
                    Map.of("errors", Map.of("query", "Required parameter missing or invalid")));
        }
        return execute(visit, shop, api, new Question(request.get(), right.get()))
                .with("X-Shopify-API-Version", version.get());
    }

    private record Question(GraphQlEngine.Request request, Right right) {}

    private Reply execute(ShopDoors.Visit visit, Shop shop, Api api, Question question) {
        var answer =
                GraphQlEngine.of(api)
                        .execute(shop, visit.links(), question.request(), question.right());
        var side = api.name().toLowerCase(Locale.ROOT);
        answer.rootFields().forEach(field -> shop.witness().called(side + " " + field));
        if (answer.rootFields().isEmpty()) {
            shop.witness().called(side + " refused");
        }
        if (answer.rootFields().stream().anyMatch(shop.faults()::losesAnswerOf)) {
            return Reply.lost();
        }
        return Reply.json(200, answer.body());
    }

    private static Optional<Right> right(RoutingContext context, Shop shop, Api api) {
        var headers = context.request().headers();
        if (api == Api.ADMIN) {
            return Optional.ofNullable(headers.get("X-Shopify-Access-Token"))
                    .flatMap(shop.tokens()::opens);
        }
        return Stream.of("X-Shopify-Storefront-Access-Token", "Shopify-Storefront-Private-Token")
                .flatMap(name -> Optional.ofNullable(headers.get(name)).stream())
                .flatMap(token -> shop.tokens().opensStorefront(token).stream())
                .findFirst();
    }

    private static Reply unauthorized(Api api) {
        return api == Api.ADMIN
                ? Failures.of(401)
                : Reply.json(
                        401,
                        Map.of(
                                "errors",
                                List.of(
                                        Map.of(
                                                "message",
                                                "",
                                                "extensions",
                                                Map.of("code", "UNAUTHORIZED")))));
    }

    /** Which version answers a path that names this one; empty if none ever will. */
    private static Optional<String> version(String asked) {
        if (asked.equals("unstable") || VERSIONS.contains(asked)) {
            return Optional.of(asked);
        }
        boolean old =
                asked.matches("20[0-9]{2}-(01|04|07|10)")
                        && asked.compareTo(VERSIONS.getFirst()) < 0;
        return old ? Optional.of(VERSIONS.getFirst()) : Optional.empty();
    }

    private static Optional<GraphQlEngine.Request> request(@Nullable String body) {
        try {
            var json = new JsonObject(body == null ? "" : body);
            var query = json.getString("query");
            var variables = json.getJsonObject("variables");
            return query == null || query.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new GraphQlEngine.Request(
                                    query,
                                    variables == null ? Map.of() : plain(variables),
                                    json.getString("operationName")));
        } catch (DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> plain(JsonObject variables) {
        return variables.getMap();
    }
}
