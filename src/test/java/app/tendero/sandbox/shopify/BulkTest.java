package app.tendero.sandbox.shopify;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Eventually;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkTest {

    private static final String PRODUCTS =
            "{ products { edges { node { id title variants { edges { node { id price } } } } } } }";
    private static final String RUN =
            """
            mutation Run($query: String!, $grouped: Boolean!) {
              bulkOperationRunQuery(query: $query, groupObjects: $grouped) {
                bulkOperation { id status } userErrors { field message code }
              }
            }
            """;
    private static final String STATUS =
            """
            query Status($id: ID!) {
              bulkOperation(id: $id) { id status errorCode objectCount rootObjectCount fileSize url }
            }
            """;
    private static final String CANCEL =
            """
            mutation Cancel($id: ID!) {
              bulkOperationCancel(id: $id) {
                bulkOperation { id status } userErrors { field message }
              }
            }
            """;

    private final ShopifyWorld world = new ShopifyWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void every_object_has_a_line_and_those_inside_come_right_after_it() {
        var done = ended(begun(PRODUCTS));

        var lines = lines(done);
        var parents = new ArrayList<String>();
        String current = "";
        for (var line : lines) {
            if (line.getString("__parentId") == null) {
                current = line.getString("id");
                parents.add(current);
                assertThat(line.containsKey("variants")).isFalse();
            } else {
                assertThat(line.getString("__parentId")).isEqualTo(current);
            }
        }
        assertThat(parents).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(done.getString("objectCount")).isEqualTo("" + lines.size());
        assertThat(done.getString("rootObjectCount")).isEqualTo("" + parents.size());
    }

    @Test
    void the_app_is_told_by_a_webhook_when_it_is_over() {
        var id = begun(PRODUCTS);

        var webhook = world.nextWebhook();

        assertThat(webhook.headers().get("x-shopify-topic")).isEqualTo("bulk_operations/finish");
        assertThat(webhook.json().getString("admin_graphql_api_id")).isEqualTo(id);
        assertThat(webhook.json().getString("status")).isEqualTo("completed");
    }

    @Test
    void a_file_can_be_fetched_from_a_place_on() {
        var url = ended(begun(PRODUCTS)).getString("url");
        var whole = world.get(url).body();

        var rest = world.fetch(url, "Range", "bytes=1000-");

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body())
                .isEqualTo(
                        new String(
                                bytes(whole),
                                1000,
                                bytes(whole).length - 1000,
                                StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_the_schema_or_the_rules_do_not_allow_is_refused_at_once() {
        for (var query :
                List.of(
                        "{ products { edges { node { id nonsense } } } }",
                        "{ product(id: \"gid://shopify/Product/1\") { id } }",
                        "{ nodes(ids: []) { id } }",
                        "{ products { edges { node { title } } } }",
                        "{ shop { name } products { edges { node { id } } } }",
                        "mutation { tagsAdd(id: \"x\", tags: []) { userErrors { message } } }",
                        "{ products { ")) {
            var answer = run(query);

            var errors = answer.getJsonArray("userErrors");
            assertThat(errors).as(query).hasSize(1);
            assertThat(errors.getJsonObject(0).getString("code")).isEqualTo("INVALID");
            assertThat(answer.getJsonObject("bulkOperation")).isNull();
        }
    }

    @Test
    void five_are_under_way_at_most_and_one_can_be_given_up() {
        world.control(Map.of("shop", "linen-house", "bulk", Map.of("hold", true)));
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            ids.add(begun(PRODUCTS));
        }

        var sixth = run(PRODUCTS);
        var given =
                world.admin(LINEN_HOUSE, CANCEL, Map.of("id", ids.getFirst()))
                        .getJsonObject("data")
                        .getJsonObject("bulkOperationCancel");
        var seventh = begun(PRODUCTS);

        assertThat(sixth.getJsonArray("userErrors").getJsonObject(0).getString("code"))
                .isEqualTo("LIMIT_REACHED");
        assertThat(given.getJsonObject("bulkOperation").getString("status")).isEqualTo("CANCELED");
        assertThat(seventh).isNotEmpty();
    }

    @Test
    void one_that_is_to_fail_fails_and_a_file_that_is_too_old_is_gone() {
        var url = ended(begun(PRODUCTS)).getString("url");
        world.control(
                Map.of("shop", "linen-house", "bulk", Map.of("fail", "TIMEOUT", "expire", true)));

        var failed = ended(begun(PRODUCTS));

        assertThat(failed.getString("status")).isEqualTo("FAILED");
        assertThat(failed.getString("errorCode")).isEqualTo("TIMEOUT");
        assertThat(failed.getString("url")).isNull();
        assertThat(world.get(url).statusCode()).isEqualTo(403);
    }

    private String begun(String query) {
        return run(query).getJsonObject("bulkOperation").getString("id");
    }

    private JsonObject run(String query) {
        return world.admin(LINEN_HOUSE, RUN, Map.of("query", query, "grouped", true))
                .getJsonObject("data")
                .getJsonObject("bulkOperationRunQuery");
    }

    private JsonObject ended(String id) {
        Eventually.is(
                "the operation is over",
                () -> List.of("COMPLETED", "FAILED").contains(status(id).getString("status")));
        return status(id);
    }

    private JsonObject status(String id) {
        return world.admin(LINEN_HOUSE, STATUS, Map.of("id", id))
                .getJsonObject("data")
                .getJsonObject("bulkOperation");
    }

    private List<JsonObject> lines(JsonObject operation) {
        return world.get(operation.getString("url")).body().lines().map(JsonObject::new).toList();
    }
}
