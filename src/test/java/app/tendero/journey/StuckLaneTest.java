package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Hurry;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be neither read nor committed is put aside like anything else, and its lane goes on. */
@QuarkusTest
class StuckLaneTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject PoisonPost post;
    @Inject Poison poison;
    @Inject AgroalDataSource database;

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @AfterEach
    void mend() throws SQLException {
        poison.mend(false);
        sql("DROP TRIGGER IF EXISTS planted ON inbox");
    }

    @Test
    void a_message_whose_turn_postgresql_refuses_is_put_aside() throws SQLException {
        kerry.asks("hi");
        poison.mend(true);
        trigger("UPDATE", "IF NEW.done_at IS NOT NULL AND NOT NEW.parked THEN RAISE 'no'; END IF;");

        post.keep(kerry, "wamid.refused");
        kerry.says("cart");

        assertParked("wamid.refused");
        Eventually.is(() -> "she goes on", PATIENCE, () -> said("Your cart is empty"));
    }

    @Test
    void a_message_that_cannot_be_opened_any_more_is_put_aside() throws SQLException {
        kerry.asks("hi");
        trigger("INSERT", "NEW.payload := 'x';");

        post.keep(kerry, "wamid.unreadable");
        kerry.says("cart");

        assertParked("wamid.unreadable");
        Eventually.is(() -> "she goes on", PATIENCE, () -> said("Your cart is empty"));
    }

    @Test
    void a_conversation_that_cannot_be_read_puts_its_messages_aside() throws SQLException {
        kerry.asks("hi");
        AtRest.await();
        poison.mend(true);
        sql(
                "UPDATE conversation SET state = 'x' WHERE updated_at ="
                        + " (SELECT max(updated_at) FROM conversation)");

        post.keep(kerry, "wamid.nowhere");

        assertParked("wamid.nowhere");
    }

    private boolean said(String text) {
        return kerry.unseen().stream().anyMatch(answer -> answer.text().contains(text));
    }

    private static void assertParked(String wamid) {
        var parked = "FROM inbox WHERE parked AND dedup_key = 'poison:" + wamid + "'";
        Eventually.is(
                () -> wamid + " is put aside",
                PATIENCE,
                () -> {
                    Hurry.lanesOf("dedup_key = 'poison:" + wamid + "'");
                    return AtRest.count("SELECT count(*) " + parked) == 1;
                });
        assertThat(AtRest.count("SELECT max(attempts) " + parked)).isEqualTo(5);
    }

    /** Does something to the rows of these messages before they are written. */
    private void trigger(String when, String what) throws SQLException {
        sql(
                "CREATE OR REPLACE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                        + what
                        + " RETURN NEW; END $$");
        sql(
                "CREATE TRIGGER planted BEFORE "
                        + when
                        + " ON inbox FOR EACH ROW WHEN (NEW.dedup_key LIKE 'poison:%')"
                        + " EXECUTE FUNCTION planted()");
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }
}
