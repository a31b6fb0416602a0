package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.embedded.EmbeddedServers;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.FarWire;
import app.tendero.testkit.Messages;
import app.tendero.testkit.MetaDoors;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL in all its troubles, seen from outside: webhooks are refused in time and never falsely
 * acknowledged, work goes on by itself, and nobody is answered twice.
 */
@QuarkusTest
@TestProfile(DatabaseTroubleTest.OverABadLine.class)
class DatabaseTroubleTest {

    private static final String LINE = "test.line.to.postgresql";
    private static final int MOST_MILLIS = 5_000;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration AFTER_SILENCE = Duration.ofSeconds(20);

    @Inject AgroalDataSource direct;

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    /** The service reaches PostgreSQL over a line that can be told to break; the test does not. */
    public static class OverABadLine implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            int server = EmbeddedServers.forTests().postgresPort();
            return Map.of(
                    "quarkus.datasource.reactive.url",
                    "postgresql://127.0.0.1:" + FarWire.portOf(LINE, server, "pass") + "/postgres");
        }
    }

    @BeforeEach
    void a_quiet_talk() {
        kerry.asks("hi");
        AtRest.await();
    }

    @AfterEach
    void mend() {
        line("pass");
    }

    @Test
    void a_database_that_hangs_refuses_webhooks_in_time_and_is_used_again() {
        line("hang");

        for (int i = 0; i < 3; i++) {
            assertRefusedInTime();
        }
        line("pass");

        assertAnsweredWithin(AFTER_SILENCE);
    }

    @Test
    void sockets_that_stay_silent_for_ever_are_left_behind() {
        line("hang");

        for (int i = 0; i < 3; i++) {
            assertRefusedInTime();
        }
        line("forget");

        assertAnsweredWithin(AFTER_SILENCE);
    }

    @Test
    void a_database_that_restarts_is_used_again_at_once() {
        line("refuse");

        assertRefusedInTime();
        assertRefusedInTime();
        line("pass");

        assertAnsweredWithin(SOON);
    }

    @Test
    void a_read_only_database_refuses_webhooks_and_is_used_again_at_once() throws SQLException {
        sql("ALTER SYSTEM SET default_transaction_read_only = on");
        try {
            sql("SELECT pg_reload_conf()");
            Eventually.is(
                    () -> "webhooks are refused",
                    Eventually.PATIENCE,
                    () -> delivered().status() == 503);
            assertRefusedInTime();
        } finally {
            sql("ALTER SYSTEM RESET default_transaction_read_only");
            sql("SELECT pg_reload_conf()");
        }

        assertAnsweredWithin(SOON);
    }

    @Test
    void when_the_answer_to_the_doors_commit_is_lost_the_message_is_worked_all_the_same() {
        AtRest.awaitReceipts(); // they come through the same doors
        line("lose tendero doors");

        var delivered = delivered();

        assertThat(delivered.status()).isEqualTo(503);
        assertAnsweredOnce();
    }

    @Test
    void when_the_answer_to_a_turns_commit_is_lost_the_turn_counts_once_and_does_not_rest() {
        var repeats = "SELECT count(*) FROM outbox WHERE repeats > 0";
        var before = AtRest.count(repeats);
        line("lose tendero work");

        var delivered = delivered();

        assertThat(delivered.status()).isEqualTo(200);
        assertAnsweredOnce();
        assertThat(AtRest.count(repeats)).isEqualTo(before);
    }

    private void assertRefusedInTime() {
        var refused = delivered();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.millis()).isLessThan(MOST_MILLIS);
    }

    /** Another shopper: what the pretend Meta delivers again is worked, too, but not waited for. */
    private void assertAnsweredWithin(Duration time) {
        var anna = town.shopperAt(LINEN_HOUSE);
        Eventually.is(
                () -> "webhooks are taken again",
                time,
                () ->
                        town.meta()
                                        .inbound(List.of(anna.inbound(Messages.text("hi"), null)))
                                        .status()
                                == 200);
        Eventually.is(() -> "answered", time, () -> !anna.unseen().isEmpty());
    }

    private void assertAnsweredOnce() {
        Eventually.is(() -> "answered", SOON, () -> !kerry.unseen().isEmpty());
        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    private MetaDoors.Delivered delivered() {
        return town.meta().inbound(List.of(kerry.inbound(Messages.text("cart"), null)));
    }

    private static void line(String what) {
        FarWire.tell(LINE, what);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = direct.getConnection();
                var sent = connection.createStatement()) {
            sent.execute("SET default_transaction_read_only = off");
            sent.execute(statement);
        }
    }
}
