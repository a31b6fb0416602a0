package app.tendero.sync;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.InstalledShop;
import app.tendero.testkit.Messages;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may begin, see and cancel runs, and with what. */
@QuarkusTest
class SyncDoorsTest {

    private static final String ADMIN = "/admin/api/sync";

    private final Town town = Town.open();

    @Test
    void what_cannot_be_done_is_told_field_by_field() {
        var synced = new Synced(town, 1003);

        for (var more :
                List.of(
                        ", \"full_sync\": \"yes\"",
                        ", \"since_date\": \"yesterday\"",
                        ", \"since_date\": \"2026-11-01\", \"full_sync\": true",
                        ", \"retry_failed\": true, \"full_sync\": true",
                        ", \"batch_size\": 0",
                        ", \"batch_size\": 1001")) {
            var said = synced.ask(more);

            assertThat(said.status()).as(more).isEqualTo(422);
            assertThat(said.json().path("errors")).as(more).isNotEmpty();
        }
        assertThat(synced.ask("nonsense", "").status()).isEqualTo(404);
        assertThat(
                        town.operator()
                                .post("/api/v1/sync/shelf", Messages.of("{\"full_sync\": true}"))
                                .status())
                .isEqualTo(422);
    }

    @Test
    void a_second_wish_joins_the_run_under_way_and_another_sort_is_a_conflict() {
        var synced = new Synced(town, 1002);
        synced.control("{\"bulk\": {\"hold\": true}}");
        var id = synced.begun(", \"full_sync\": true");
        synced.when(id, "status", "asking");

        var joined = synced.ask(", \"since_date\": \"2026-11-01\"").orFail(202);
        var other = synced.ask(", \"retry_failed\": true");

        assertThat(joined.json().path("id").asLong()).isEqualTo(id);
        assertThat(other.status()).isEqualTo(409);
        synced.cancelled(id);
        synced.over(id);
    }

    @Test
    void runs_are_listed_newest_first_by_page_and_filter() {
        var synced = new Synced(town, 1001);
        var first = synced.begun(", \"full_sync\": true");
        synced.over(first);
        var second = synced.begun("");
        synced.over(second);

        var logs = "/api/v1/sync/logs?store=" + synced.store.handle();
        var page = town.operator().get(logs + "&limit=1").orFail(200).json();
        var next =
                town.operator()
                        .get(logs + "&limit=1&cursor=" + page.path("next_cursor").asText())
                        .orFail(200)
                        .json();
        var done = town.operator().get(logs + "&type=shelf&status=done").orFail(200).json();

        assertThat(page.path("runs").get(0).path("id").asLong()).isEqualTo(second);
        assertThat(page.path("total").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(next.path("runs").get(0).path("id").asLong()).isEqualTo(first);
        assertThat(done.path("runs")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(town.operator().get(logs + "&status=odd").status()).isEqualTo(422);
        var board = town.operator().get("/api/v1/sync?store=" + synced.store.handle()).json();
        assertThat(board.path("sync").findValuesAsText("type")).contains("shelf");
    }

    @Test
    void a_merchant_sees_and_begins_runs_of_their_own_store_alone() {
        var synced = new Synced(town, 1004);
        var foreign = synced.begun(", \"full_sync\": true");
        synced.over(foreign);
        var agent = as("700300003", "AGENT");
        var manager = as("700300002", "MANAGER");

        assertThat(agent.get(ADMIN).status()).isEqualTo(403);
        assertThat(agent.post(ADMIN + "/shelf", Messages.of("{}")).status()).isEqualTo(403);
        assertThat(manager.post(ADMIN + "/shelf", Messages.of("{}")).status()).isEqualTo(202);
        assertThat(manager.post(ADMIN + "/runs/" + foreign + "/cancel", Messages.of("{}")).status())
                .isEqualTo(404);
        assertThat(manager.get(ADMIN + "/logs").orFail(200).json().path("runs"))
                .allSatisfy(
                        run ->
                                assertThat(run.path("store_id").asLong())
                                        .isNotEqualTo(synced.id.value()));
    }

    @Test
    void a_merchant_chooses_how_often_and_goes_back_to_the_usual() {
        var manager = as("700300002", "MANAGER");

        var hourly =
                manager.put(ADMIN + "/shelf/interval", Messages.of("{\"minutes\": 60}"))
                        .orFail(200)
                        .json();
        var usual =
                manager.put(ADMIN + "/shelf/interval", Messages.of("{\"minutes\": 0}"))
                        .orFail(200)
                        .json();

        assertThat(hourly.findPath("every_minutes").isMissingNode()).isFalse();
        assertThat(hourly.findValuesAsText("every_minutes")).contains("60");
        assertThat(usual.findValuesAsText("every_minutes")).doesNotContain("60");
        for (var wrong : List.of("{}", "{\"minutes\": 1}", "{\"minutes\": 1441}")) {
            assertThat(manager.put(ADMIN + "/shelf/interval", Messages.of(wrong)).status())
                    .isEqualTo(422);
        }
    }

    @Test
    void a_run_that_failed_for_want_of_a_permission_begins_again_when_it_is_given() {
        var store = DemoStores.bench(1083);
        var shop = town.shop(store);
        shop.control("{\"reset\": true, \"installGrants\": [\"read_products\"]}");
        InstalledShop.of(town, store).opens();
        var logs = "/api/v1/sync/logs?type=orders&store=" + store.handle();
        var body = "{\"store_id\": \"" + store.handle() + "\", \"full_sync\": true}";
        town.operator().post("/api/v1/sync/orders", Messages.of(body)).orFail(202);
        newest(logs, "failed");

        shop.control("{\"grant\": [\"read_inventory\"]}");
        shop.control("{\"grant\": [\"read_orders\", \"read_customers\"]}");
        newest(logs, "done");

        var runs = town.operator().get(logs).orFail(200).json().path("runs");
        assertThat(runs.findValuesAsText("status")).containsExactly("done", "failed");
        assertThat(runs.findValuesAsText("error")).contains("scope missing: read_orders");
    }

    private void newest(String logs, String status) {
        Eventually.is(
                () -> "the newest is " + status + ": " + town.operator().get(logs).json(),
                Eventually.PATIENCE,
                () ->
                        town.operator()
                                .get(logs)
                                .json()
                                .at("/runs/0/status")
                                .asText()
                                .equals(status));
    }

    private Http as(String user, String role) {
        AtRest.count(
                """
                INSERT INTO store_user (store_id, user_id, role)
                SELECT id, '%s', '%s' FROM store WHERE domain = '%s'
                ON CONFLICT (store_id, user_id) DO UPDATE SET role = excluded.role RETURNING 1
                """
                        .formatted(user, role, LINEN_HOUSE.domain()));
        return town.service()
                .with("Authorization", "Bearer " + SessionToken.of(LINEN_HOUSE.handle(), user));
    }
}
