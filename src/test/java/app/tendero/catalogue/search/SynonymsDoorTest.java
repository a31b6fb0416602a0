package app.tendero.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.Http;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SynonymsDoorTest {

    private static final String OPERATORS = "/api/v1/stores/linen-house/synonyms";
    private static final String MERCHANTS = "/admin/api/synonyms";

    private final Town town = Town.open();

    @Test
    void groups_are_kept_and_both_doors_show_them() {
        var before = town.operator().get(OPERATORS).orFail(200).json();

        var saved =
                town.operator()
                        .put(
                                OPERATORS,
                                groups(before.path("version").asInt(), "mooi, pretty dress"))
                        .orFail(200)
                        .json();

        assertThat(saved.path("version").asInt()).isEqualTo(before.path("version").asInt() + 1);
        assertThat(saved.path("groups")).hasSize(1);
        assertThat(merchant().get(MERCHANTS).orFail(200).json()).isEqualTo(saved);
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        var version = town.operator().get(OPERATORS).orFail(200).json().path("version").asInt();
        merchant().put(MERCHANTS, groups(version, "first, quick")).orFail(200);

        var late = merchant().put(MERCHANTS, groups(version, "second, slow"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(town.operator().get(OPERATORS).body()).contains("first, quick");
    }

    @Test
    void what_is_no_group_of_names_is_told_line_by_line() {
        var wrong = groups(0, "alone", "good, better", "big red sun hat, cap", "same, same");

        var refused = merchant().put(MERCHANTS, wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly("groups[0]", "groups[2]", "groups[3]");
        assertThat(merchant().put(MERCHANTS, JsonNodeFactory.instance.objectNode()).status())
                .isEqualTo(422);
    }

    @Test
    void strangers_are_shown_nothing() {
        assertThat(town.service().get(MERCHANTS).status()).isEqualTo(401);
        assertThat(town.service().get(OPERATORS).status()).isEqualTo(401);
        assertThat(town.operator().get(MERCHANTS).status()).isEqualTo(401);
    }

    private Http merchant() {
        var token = SessionToken.of(DemoStores.LINEN_HOUSE.handle(), "1");
        return town.service().with("Authorization", "Bearer " + token);
    }

    private static ObjectNode groups(int version, String... groups) {
        var body = JsonNodeFactory.instance.objectNode().put("version", version);
        var all = body.putArray("groups");
        for (var group : groups) {
            all.add(group);
        }
        return body;
    }
}
