package app.tendero.shopify;

import app.tendero.store.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks a shop for things as our copy of its catalogue keeps them, by their ids: what webhooks named
 * and what a run could not read. In the background: the chat's questions go first.
 *
 * <p>The objects come as Shopify wrote them, connections as {@code {nodes: […]}}; the same things
 * in a bulk file have arrays there.
 */
@Singleton
public class MirrorQueries {

    /** Products of one question, with thirty variants each some 650 points. */
    public static final int PRODUCTS = 5;

    /** Variants and collections of one question. */
    public static final int IDS = 100;

    /** Products of a collection that are asked for at once. */
    public static final int MEMBERS = 250;

    private static final int VARIANTS = 200;

    private static final Operation<JsonNode> PRODUCTS_QUERY =
            query("mirror-products", 650, "mirror-product", "mirror-variant");
    private static final Operation<JsonNode> VARIANTS_QUERY =
            query("mirror-variants", 620, "mirror-variant");
    private static final Operation<JsonNode> STOCK = query("mirror-stock", 300);
    private static final Operation<JsonNode> COLLECTIONS = query("mirror-collections", 200);
    private static final Operation<JsonNode> MEMBERS_QUERY = query("mirror-members", 260);

    private final ShopifyClient client;

    MirrorQueries(ShopifyClient client) {
        this.client = client;
    }

    /**
     * What stands in a collection, as far as it was asked for.
     *
     * @param products Shopify's numbers in the collection's order
     * @param next where the next page starts; empty on the last
     */
    public record Members(List<Long> products, Optional<String> next) {}

    /**
     * Products with all their variants; those that are gone are left out.
     *
     * @param ids at most {@link #PRODUCTS}
     */
    public Uni<ShopifyAnswer<List<JsonNode>>> products(Store store, List<Long> ids) {
        return client.askInBackground(store, PRODUCTS_QUERY, Map.of("ids", gids("Product", ids)))
                .map(answer -> whole(answer).map(data -> present(data.path("nodes"))))
                .chain(answer -> withAllVariants(store, answer, 0));
    }

    /**
     * The stock of variants; those that are gone are left out.
     *
     * @param ids at most {@link #IDS}
     */
    public Uni<ShopifyAnswer<List<JsonNode>>> stock(Store store, List<Long> ids) {
        return client.askInBackground(store, STOCK, Map.of("ids", gids("ProductVariant", ids)))
                .map(answer -> whole(answer).map(data -> present(data.path("nodes"))));
    }

    /**
     * Those of these collections that the online store shows.
     *
     * @param ids at most {@link #IDS}
     */
    public Uni<ShopifyAnswer<List<JsonNode>>> collections(Store store, List<Long> ids) {
        var any = ids.stream().map(id -> "id:" + id).collect(Collectors.joining(" OR "));
        var query = "published_status:published AND (" + any + ")";
        return client.askInBackground(
                        store, COLLECTIONS, Map.of("query", query, "first", ids.size()))
                .map(
                        answer ->
                                whole(answer)
                                        .map(
                                                data ->
                                                        present(
                                                                data.path("collections")
                                                                        .path("nodes"))));
    }

    /** A page of what stands in a collection; empty where it is gone. */
    public Uni<ShopifyAnswer<Members>> members(
            Store store, long collection, Optional<String> after) {
        var variables = page(GlobalId.of("Collection", collection), MEMBERS, after);
        return client.askInBackground(store, MEMBERS_QUERY, variables)
                .map(
                        answer ->
                                whole(answer)
                                        .map(data -> data.path("collection").path("products"))
                                        .map(MirrorQueries::members));
    }

    private static Members members(JsonNode connection) {
        var ids = new ArrayList<Long>();
        connection
                .path("nodes")
                .forEach(node -> ids.add(GlobalId.number(node.path("id").asText())));
        return new Members(List.copyOf(ids), next(connection));
    }

    private Uni<ShopifyAnswer<List<JsonNode>>> withAllVariants(
            Store store, ShopifyAnswer<List<JsonNode>> answer, int from) {
        if (!(answer instanceof ShopifyAnswer.Data<List<JsonNode>>(var products))
                || from == products.size()) {
            return Uni.createFrom().item(answer);
        }
        var product = products.get(from);
        return filled(store, product, next(product.path("variants")))
                .chain(
                        trouble ->
                                trouble.isPresent()
                                        ? none(trouble.get())
                                        : withAllVariants(store, answer, from + 1));
    }

    /** Adds page after page to the product's own; answers why one could not be had. */
    private Uni<Optional<Trouble>> filled(Store store, JsonNode product, Optional<String> after) {
        if (after.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var variables = page(product.path("id").asText(), VARIANTS, after);
        return client.askInBackground(store, VARIANTS_QUERY, variables)
                .map(answer -> whole(answer).map(data -> data.path("product").path("variants")))
                .chain(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.None<JsonNode>(var trouble) ->
                                            Uni.createFrom().item(Optional.of(trouble));
                                    case ShopifyAnswer.Data<JsonNode>(var more) ->
                                            filled(store, product, added(product, more));
                                    case ShopifyAnswer.Partial<JsonNode>(var more, var codes) ->
                                            filled(store, product, added(product, more));
                                });
    }

    private static Optional<String> added(JsonNode product, JsonNode more) {
        if (product.path("variants") instanceof ObjectNode variants
                && variants.path("nodes") instanceof ArrayNode all) {
            more.path("nodes").forEach(all::add);
        }
        return next(more);
    }

    /** Half an answer would be taken for the whole: what is withheld is a trouble here. */
    private static ShopifyAnswer<JsonNode> whole(ShopifyAnswer<JsonNode> answer) {
        return answer instanceof ShopifyAnswer.Partial<JsonNode>(var value, var codes)
                ? new ShopifyAnswer.None<>(AnswerReader.withoutData(codes, AnswerReader.NO_COST))
                : answer;
    }

    private static Optional<String> next(JsonNode connection) {
        var page = connection.path("pageInfo");
        return page.path("hasNextPage").asBoolean(false)
                ? Optional.of(page.path("endCursor").asText())
                : Optional.empty();
    }

    private static List<JsonNode> present(JsonNode nodes) {
        var there = new ArrayList<JsonNode>();
        for (var node : nodes) {
            if (node.path("id").isTextual()) {
                there.add(node);
            }
        }
        return there;
    }

    private static List<String> gids(String type, List<Long> ids) {
        return ids.stream().map(id -> GlobalId.of(type, id)).toList();
    }

    private static Map<String, @Nullable Object> page(
            String id, int first, Optional<String> after) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("id", id);
        variables.put("first", first);
        variables.put("after", after.orElse(null));
        return variables;
    }

    private static Uni<ShopifyAnswer<List<JsonNode>>> none(Trouble trouble) {
        return Uni.createFrom().item(new ShopifyAnswer.None<>(trouble));
    }

    private static Operation<JsonNode> query(String name, int guess, String... fragments) {
        return Operation.query(JsonNode.class, guess, name, fragments);
    }
}
