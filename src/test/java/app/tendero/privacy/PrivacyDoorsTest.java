package app.tendero.privacy;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Http;
import app.tendero.testkit.Messages;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may come through the doors to people's data, and with what. */
@QuarkusTest
class PrivacyDoorsTest {

    private static final String DOORS = "/admin/api/privacy/";
    private static final String ASKED = "{\"phone\": \"+353 87 000 0000\"}";

    private final Town town = Town.open();

    @Test
    void an_agent_finds_no_open_door_and_a_manager_does() {
        var agent = as("linen-house", "700200003", "AGENT");
        var manager = as("linen-house", "700200002", "MANAGER");

        assertThat(agent.get(DOORS + "requests").status()).isEqualTo(403);
        assertThat(agent.get(DOORS + "settings").status()).isEqualTo(403);
        assertThat(agent.post(DOORS + "find", Messages.of(ASKED)).status()).isEqualTo(403);
        assertThat(agent.post(DOORS + "exports", Messages.of(ASKED)).status()).isEqualTo(403);
        assertThat(agent.post(DOORS + "erasures", Messages.of(ASKED)).status()).isEqualTo(403);
        assertThat(manager.get(DOORS + "requests").status()).isEqualTo(200);
        assertThat(manager.post(DOORS + "find", Messages.of(ASKED)).status()).isEqualTo(200);
    }

    @Test
    void a_file_of_one_store_is_not_there_for_another() {
        var made = new Requested(town, LINEN_HOUSE).byOperator("exports", ASKED).path("id");
        var pepe = new Requested(town, CASA_PEPE);
        var merchant = as("casa-pepe", "700200001", "OWNER");

        assertThat(pepe.get("requests/" + made).status()).isEqualTo(404);
        assertThat(pepe.get("requests/" + made + "/file").status()).isEqualTo(404);
        assertThat(merchant.get(DOORS + "requests/" + made).status()).isEqualTo(404);
        assertThat(merchant.get(DOORS + "requests/" + made + "/file").status()).isEqualTo(404);
    }

    @Test
    void what_names_nobody_is_told_field_by_field_and_asks_for_nothing() {
        var linen = new Requested(town, LINEN_HOUSE);
        var before = linen.list().path("total").asLong();

        for (var body :
                List.of(
                        "{}",
                        "{\"phone\": \"\"}",
                        "{\"phone\": \"kerry\"}",
                        "{\"phone\": 353870000000}",
                        "{\"email\": \"kerry\"}",
                        "{\"email\": \"@\\u0000\"}",
                        "{\"customer_id\": \"-1\"}",
                        "{\"customer_id\": \"99999999999999999999\"}",
                        "{\"bsuid\": \"IE.'; DROP TABLE shopper\"}")) {
            var said = linen.post("erasures", body);

            assertThat(said.status()).as(body).isEqualTo(422);
            assertThat(said.json().path("errors")).as(body).isNotEmpty();
        }
        assertThat(linen.list().path("total").asLong()).isEqualTo(before);
    }

    @Test
    void strange_numbers_of_requests_are_not_there() {
        var linen = new Requested(town, LINEN_HOUSE);

        for (var id : List.of("0", "-1", "x", "1e3", "9999999999999999999", "%00", "1%27")) {
            assertThat(linen.get("requests/" + id).status()).as(id).isIn(400, 404);
            assertThat(linen.get("requests/" + id + "/file").status()).as(id).isIn(400, 404);
        }
    }

    @Test
    void who_asked_for_what_is_in_the_audit_trail_and_about_whom_is_not() {
        var manager = as("linen-house", "700200002", "MANAGER");

        manager.post(DOORS + "exports", Messages.of("{\"phone\": \"+353870009991\"}")).orFail(202);

        var noted =
                EveryRow.column(
                        "SELECT what || details FROM audit WHERE who = '700200002'"
                                + " ORDER BY id DESC LIMIT 1");
        assertThat(noted.getFirst()).startsWith("privacy.export").contains("request");
        assertThat(EveryRow.with("353870009991")).isEmpty();
    }

    private Http as(String handle, String user, String role) {
        EveryRow.change(
                """
                INSERT INTO store_user (store_id, user_id, role)
                SELECT id, '%s', '%s' FROM store WHERE domain = '%s.myshopify.com'
                ON CONFLICT (store_id, user_id) DO UPDATE SET role = excluded.role
                """
                        .formatted(user, role, handle));
        return town.service().with("Authorization", "Bearer " + SessionToken.of(handle, user));
    }
}
