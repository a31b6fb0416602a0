package app.tendero.privacy;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever was silent for long is forgotten, and nobody else. */
@QuarkusTest
class RetentionTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SETTINGS = "/api/v1/stores/casa-pepe/privacy/settings";

    /** What is left of a request after the look that follows a minute later is not awaited. */
    private static final String OPEN =
            "SELECT 1 FROM privacy_request WHERE origin_key = '%s' AND state = 'open'";

    @Inject RetentionJob job;
    @Inject RequestWork work;

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(CASA_PEPE);
    private final Shopper pablo = town.shopperAt(CASA_PEPE);

    @Test
    void a_conversation_that_rested_for_longer_than_the_store_wants_is_erased() {
        var silent = writes(kerry);
        var lively = writes(pablo);
        silentFor(silent, 91);
        silentFor(lively, 89);

        walk();

        Eventually.is("the silent one is gone", () -> EveryRow.with(silent).isEmpty());
        assertThat(EveryRow.with(lively)).contains("shopper", "conversation");
    }

    /**
     * Between the look and the erasure somebody may write: what was silent then is silent no more.
     */
    @Test
    void who_came_back_before_the_erasure_was_begun_is_kept() {
        var back = writes(kerry);
        var silent = writes(pablo);
        silentFor(silent, 91);

        var unused =
                work.take(silence(List.of(back, silent), "silence:" + back)).await().atMost(SOON);

        Eventually.is("the silent one is gone", () -> EveryRow.with(silent).isEmpty());
        Eventually.is(
                "nothing is left to do",
                () -> EveryRow.column(OPEN.formatted("silence:" + back)).isEmpty());
        assertThat(EveryRow.with(back)).contains("shopper", "conversation");
        assertThat(kerry.asks("cart").text()).isNotEmpty();
    }

    @Test
    void the_store_chooses_between_a_week_and_a_year_and_no_edit_is_lost_unseen() {
        var version = settings().path("version").asInt();
        var change = "{\"retention_days\": %d, \"version\": %d}";

        var tooFew = put(change.formatted(6, version));
        var tooMany = put(change.formatted(366, version));
        var taken = put(change.formatted(90, version));
        var late = put(change.formatted(60, version));

        assertThat(tooFew).isEqualTo(422);
        assertThat(tooMany).isEqualTo(422);
        assertThat(taken).isEqualTo(200);
        assertThat(late).isEqualTo(409);
        assertThat(settings().path("retention_days").asInt()).isEqualTo(90);
    }

    private String writes(Shopper shopper) {
        shopper.asks("hi");
        AtRest.awaitReceipts();
        return EveryRow.column("SELECT id FROM shopper ORDER BY created_at DESC LIMIT 1")
                .getFirst();
    }

    private static NewRequest silence(List<String> conversations, String key) {
        var store =
                EveryRow.column(
                        "SELECT store_id FROM shopper WHERE id = '%s'"
                                .formatted(conversations.getFirst()));
        return new NewRequest(
                new StoreId(Long.parseLong(store.getFirst())),
                RequestKind.SILENCE,
                "retention",
                key,
                Clues.NONE,
                Optional.of(
                        conversations.stream()
                                .map(id -> new ConversationId(UUID.fromString(id)))
                                .toList()),
                Optional.empty());
    }

    private static void silentFor(String conversation, int days) {
        EveryRow.change(
                "UPDATE conversation SET updated_at = now() - %d * interval '1 day' WHERE id = '%s'"
                        .formatted(days, conversation));
    }

    /** As the pollers do, without their pauses. */
    private void walk() {
        job.open().await().atMost(SOON);
        EveryRow.change("UPDATE retention_walk SET next_at = now() - interval '1 hour'");
        boolean more = true;
        while (more) {
            more = job.some().await().atMost(SOON);
        }
    }

    private com.fasterxml.jackson.databind.JsonNode settings() {
        return town.operator().get(SETTINGS).orFail(200).json();
    }

    private int put(String body) {
        return town.operator().put(SETTINGS, Messages.of(body)).status();
    }
}
