package app.tendero.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.testkit.Http;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a custom app's shop is asked to tell us, at the pretend shops bench-1005 and bench-1006. */
@QuarkusTest
class RegistrationsTest {

    private static final String DOOR = "/api/v1/webhooks/register-all";

    private final Town town = Town.open();
    private final DemoStore shop = DemoStores.bench(1005);
    private final DemoStore other = DemoStores.bench(1006);
    private final Http operator = town.operator();

    @BeforeEach
    void registered() {
        for (var store : List.of(shop, other)) {
            operator.post("/api/v1/stores", Town.body(store));
            town.shop(store).control("{\"reset\": true}");
        }
    }

    @Test
    void everything_of_use_is_registered_once_and_again_changes_nothing() {
        var first = operator.post(DOOR, Messages.of(body(""))).orFail(200).json();
        var again = operator.post(DOOR, Messages.of(body(""))).orFail(200).json();
        var listed = operator.get(DOOR + "?store=bench-1005").orFail(200).json();

        assertThat(first.path("total_registered").asInt()).isGreaterThan(15);
        assertThat(first.path("failed")).isEmpty();
        assertThat(again).isEqualTo(first);
        assertThat(listed.path("total").asInt()).isEqualTo(first.path("total_registered").asInt());
        assertThat(listed.path("webhooks").findValuesAsText("topic"))
                .contains("products/update", "app/uninstalled", "bulk_operations/finish");
        assertThat(listed.path("webhooks"))
                .allSatisfy(one -> assertThat(one.path("ours").asBoolean()).isTrue());
    }

    @Test
    void a_topic_that_shopify_does_not_know_fails_alone() {
        var said =
                operator.post(
                                DOOR,
                                Messages.of(
                                        body(
                                                ", \"topics\": [\"products/update\", \"dreams/come\"]")))
                        .orFail(200)
                        .json();

        assertThat(said.path("total_registered").asInt()).isEqualTo(1);
        assertThat(said.path("failed").findValuesAsText("topic")).containsExactly("dreams/come");
    }

    @Test
    void what_is_no_topic_and_whose_store_it_is_not_are_refused() {
        var key =
                operator.post("/api/v1/stores/bench-1006/keys", Messages.of("{}"))
                        .orFail(201)
                        .json()
                        .path("key")
                        .asText();
        var foreign = town.service().with("Authorization", "Bearer " + key);

        assertThat(operator.post(DOOR, Messages.of("{}")).status()).isEqualTo(422);
        assertThat(operator.post(DOOR, Messages.of(body(", \"topics\": [\"x\"]"))).status())
                .isEqualTo(422);
        assertThat(foreign.post(DOOR, Messages.of(body(""))).status()).isEqualTo(404);
        assertThat(foreign.get(DOOR + "?store=bench-1005").status()).isEqualTo(404);
        assertThat(foreign.get(DOOR).orFail(200).json().path("total").asInt()).isZero();
        operator.delete("/api/v1/stores/bench-1006/keys").orFail(204);
    }

    private static String body(String more) {
        return "{\"store_id\": \"bench-1005\"" + more + "}";
    }
}
