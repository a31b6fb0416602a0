package app.tendero.parked;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database that went back in time repeats nothing by itself. */
@QuarkusTest
class RestoresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ANOTHER_PAST =
            "UPDATE deployment SET fingerprint = '\\x00' WHERE name = 'history' RETURNING 1";

    @Inject DatabaseHistory history;
    @Inject Holding holding;
    @Inject Vertx vertx;

    private final Town town = Town.open();
    private final Http operator = town.operator();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @AfterEach
    void calm() {
        town.meta().behave(LINEN_HOUSE);
    }

    @Test
    void a_send_of_another_past_waits_for_the_operator_and_leaves_when_it_is_released() {
        var effect = leaveASendOpen();
        var unused = AtRest.count(ANOTHER_PAST);

        done(process(true).settled());
        town.meta().behave(LINEN_HOUSE);
        var silence = kerry.hearsUntilQuiet();
        var shown = operator.get(parked(effect)).orFail(200).json();
        var later = kerry.asks("help");
        operator.post("/api/v1/parked/replay?reason=restored", body()).orFail(200);
        var released = kerry.hearsUntilQuiet();

        assertThat(silence).isEmpty();
        assertThat(shown.path("state").asText()).isEqualTo("held");
        assertThat(shown.path("reason").asText()).isEqualTo("restored");
        assertThat(later.effect()).isGreaterThan(effect);
        assertThat(released).hasSize(1);
        assertThat(released.getFirst().effect()).isEqualTo(effect);
        assertThat(AtRest.count("SELECT repeats FROM outbox WHERE id = " + effect)).isEqualTo(1);
    }

    @Test
    void the_same_past_holds_nothing() {
        done(process(true).settled());
        var effect = leaveASendOpen();

        done(process(true).settled());
        town.meta().behave(LINEN_HOUSE);

        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
        assertThat(kerry.last().effect()).isEqualTo(effect);
    }

    @Test
    void a_running_process_sees_that_what_it_wrote_is_gone() {
        var process = process(true);
        done(process.look());
        done(process.look());
        var effect = leaveASendOpen();
        done(process.look());

        var gone =
                AtRest.count(
                        "WITH back AS (UPDATE heartbeat SET beat = 1 RETURNING 1) SELECT count(*) FROM back");
        done(process.look());

        assertThat(gone).isPositive();
        assertThat(state(effect, "held")).isEqualTo(1);
        operator.delete(parked(effect)).orFail(204);
        assertThat(state(effect, "discarded")).isEqualTo(1);
    }

    @Test
    void a_failover_that_lost_nothing_is_taken_note_of_and_holds_nothing() {
        var process = process(true);
        done(process.look());
        var effect = leaveASendOpen();
        var unused = AtRest.count(ANOTHER_PAST);

        done(process.look());
        done(process.settled());

        assertThat(state(effect, "held")).isZero();
        town.meta().behave(LINEN_HOUSE);
        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    @Test
    void whoever_does_not_want_it_is_left_alone() {
        var effect = leaveASendOpen();
        var unused = AtRest.count(ANOTHER_PAST);

        done(process(false).settled());

        assertThat(state(effect, "held")).isZero();
        town.meta().behave(LINEN_HOUSE);
        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    @Test
    void the_operator_can_hold_by_hand_and_no_store_can() {
        var effect = leaveASendOpen();
        var key =
                operator.post("/api/v1/stores/linen-house/keys", body())
                        .orFail(201)
                        .json()
                        .path("key")
                        .asText();
        var tomorrow = body().put("before", "2126-11-21T00:00:00Z");

        var refused = town.service().with("X-Api-Key", key).post("/api/v1/outbox/hold", tomorrow);
        var held = operator.post("/api/v1/outbox/hold", tomorrow).orFail(200).json();

        assertThat(refused.status()).isEqualTo(403);
        assertThat(held.path("sends").asInt()).isEqualTo(1);
        assertThat(state(effect, "held")).isEqualTo(1);
        for (var wrong : new String[] {"", "yesterday", "2126-11-21", "1969-01-01T00:00:00Z"}) {
            var answer = operator.post("/api/v1/outbox/hold", body().put("before", wrong));
            assertThat(answer.status()).isEqualTo(422);
        }
        operator.delete("/api/v1/parked?reason=restored").orFail(200);
    }

    private static String parked(long effect) {
        var store = "SELECT id FROM store WHERE domain = '" + LINEN_HOUSE.domain() + "'";
        return "/api/v1/parked/" + AtRest.count(store) + "-send-" + effect;
    }

    /** A message of ours that Meta does not take for the moment. */
    private long leaveASendOpen() {
        kerry.asks("hi");
        town.meta()
                .trouble(
                        LINEN_HOUSE,
                        "{\"fail\": {\"times\": 500, \"code\": 131000, \"status\": 500}}");
        var wamid = kerry.says("menu");
        var open =
                "FROM outbox WHERE done_at IS NULL AND failures > 0 AND answers = '" + wamid + "'";
        Eventually.is("a send is open", () -> AtRest.count("SELECT count(*) " + open) == 1);
        return AtRest.count("SELECT id " + open);
    }

    private static long state(long effect, String state) {
        return AtRest.count(
                "SELECT count(*) FROM outbox WHERE id = "
                        + effect
                        + " AND state = '"
                        + state
                        + "'");
    }

    private Restores process(boolean holds) {
        return new Restores(history, holding, () -> holds, vertx);
    }

    private static void done(Uni<Void> step) {
        step.onItem().transform(Optional::ofNullable).await().atMost(PATIENCE);
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }
}
