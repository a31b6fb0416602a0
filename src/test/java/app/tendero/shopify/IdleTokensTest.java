package app.tendero.shopify;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.Database;
import app.tendero.testkit.SessionToken;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A store that nobody talked to for months: the pretend shops bench-997 and bench-998. */
@QuarkusTest
class IdleTokensTest {

    @Inject IdleTokens idle;
    @Inject Database database;

    @Test
    void a_refresh_token_that_ends_soon_is_changed_once_and_one_that_does_not_is_left_alone() {
        open("bench-997");
        open("bench-998");
        rest("bench-997", "13 days");
        rest("bench-998", "15 days");
        var before = row("bench-997");
        var other = row("bench-998").getLong("generation");

        var twice = Uni.join().all(idle.round(), idle.round()).andFailFast().await().indefinitely();

        assertThat(twice).hasSize(2);
        assertThat(row("bench-997").getLong("generation"))
                .isEqualTo(before.getLong("generation") + 1);
        assertThat(row("bench-997").getDouble("days_left")).isGreaterThan(80);
        assertThat(row("bench-998").getLong("generation")).isEqualTo(other);
    }

    private static void open(String shop) {
        given().header("Authorization", "Bearer " + SessionToken.of(shop, "1"))
                .post("/admin/api/session")
                .then()
                .statusCode(200);
    }

    /** As if its last question had been long ago. */
    private void rest(String shop, String left) {
        database.query(
                        "UPDATE shop_token SET access_until = now() - interval '70 days', renew_at ="
                                + " now() - interval '70 days', refresh_until = now() +"
                                + " $2::text::interval WHERE store_id = (SELECT id FROM store WHERE"
                                + " domain = $1)",
                        Tuple.of(shop + ".myshopify.com", left))
                .await()
                .indefinitely();
    }

    private Row row(String shop) {
        return database.query(
                        "SELECT generation, extract(epoch FROM refresh_until - now())::float8 /"
                                + " 86400 AS days_left FROM shop_token WHERE store_id = (SELECT id"
                                + " FROM store WHERE domain = $1)",
                        Tuple.of(shop + ".myshopify.com"))
                .await()
                .indefinitely()
                .iterator()
                .next();
    }
}
