package app.tendero.support.media;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.MediaFile;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.privacy.Clues;
import app.tendero.privacy.Person;
import app.tendero.store.Stores;
import app.tendero.support.media.KeptFile.State;
import app.tendero.support.media.MediaKeeper.Outcome;
import app.tendero.testkit.Messages;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Files are kept once, shown as what they are and to their store alone, and go with their people.
 */
@QuarkusTest
class MediaDoorTest {

    private static final int MB = 1024 * 1024;

    @Inject MediaKeeper keeper;
    @Inject MediaData data;
    @Inject Stores stores;

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1100);

    @Test
    void a_picture_is_shown_as_what_it_is_and_runs_nothing() {
        var id = onThePhone("\"mime_type\": \"text/html\", \"really\": \"image/png\"");

        var outcome = keep(id, MediaKind.IMAGE, conversation());

        assertThat(outcome).isEqualTo(new Outcome.Ended(State.KEPT));
        var shown = show(id);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"file-" + id + ".png\"");
        assertThat(shown.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
        assertThat(shown.asByteArray()).hasSize(1000);
    }

    @Test
    void a_large_video_comes_back_byte_by_byte_and_lies_sealed() {
        var id = onThePhone("\"mime_type\": \"video/mp4\", \"bytes\": " + 3 * MB);

        assertThat(keep(id, MediaKind.VIDEO, conversation()))
                .isEqualTo(new Outcome.Ended(State.KEPT));

        var shown = show(id).asByteArray();
        assertThat(shown).hasSize(3 * MB);
        assertThat(Arrays.copyOfRange(shown, 4, 8)).isEqualTo("ftyp".getBytes());
        assertThat(shown[2 * MB]).isEqualTo((byte) (2 * MB * 31 + 2 * MB / 256));
        assertThat(pieces(id)).isEqualTo(12);
        assertThat(
                        shop.count(
                                "SELECT count(*) FROM media_piece WHERE store_id = %d AND media_id = '"
                                        + id
                                        + "' AND position('ftypisom'::bytea IN content) > 0"))
                .isZero();
    }

    @Test
    void documents_are_saved_and_not_shown() {
        var id = onThePhone("\"mime_type\": \"application/pdf\"");

        keep(id, MediaKind.DOCUMENT, conversation());

        var shown = show(id);
        assertThat(shown.header("Content-Disposition")).startsWith("attachment; ");
        // told in both ways, the next answer on this connection would begin with this one's end
        assertThat(shown.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(shown.header("Content-Length")).isNull();
    }

    @Test
    void what_is_no_picture_or_too_large_or_gone_or_another_leaves_nothing() {
        var drawing = onThePhone("\"mime_type\": \"image/png\", \"really\": \"image/svg+xml\"");
        var large = onThePhone("\"mime_type\": \"image/jpeg\", \"bytes\": " + 6 * MB);
        var another = onThePhone("\"sha256\": \"" + "ab".repeat(32) + "\"");
        var who = conversation();

        assertThat(keep(drawing, MediaKind.IMAGE, who))
                .isEqualTo(new Outcome.Ended(State.WRONG_TYPE));
        assertThat(keep(large, MediaKind.IMAGE, who)).isEqualTo(new Outcome.Ended(State.TOO_LARGE));
        assertThat(keep("9999", MediaKind.IMAGE, who)).isEqualTo(new Outcome.Ended(State.GONE));
        assertThat(keep(another, MediaKind.IMAGE, who)).isInstanceOf(Outcome.Again.class);
        assertThat(keep(another, MediaKind.IMAGE, who)).isEqualTo(new Outcome.Ended(State.BROKEN));
        for (var id : new String[] {drawing, large, "9999", another}) {
            assertThat(show(id).statusCode()).as(id).isEqualTo(404);
            assertThat(pieces(id)).as(id).isZero();
        }
    }

    @Test
    void an_attempt_that_was_cut_off_is_begun_anew_and_a_kept_file_is_not_fetched_again() {
        var cut = onThePhone("\"bytes\": 600000, \"cut\": 400000");
        var refused = onThePhone("\"status\": 500");
        var ended = onThePhone("\"ended\": true");
        var whole = onThePhone("\"bytes\": 600000");
        var who = conversation();

        assertThat(keep(cut, MediaKind.IMAGE, who)).isInstanceOf(Outcome.Again.class);
        assertThat(keep(refused, MediaKind.IMAGE, who))
                .isEqualTo(new Outcome.Again(500, "not given"));
        assertThat(keep(ended, MediaKind.IMAGE, who))
                .isEqualTo(new Outcome.Again(404, "not given"));
        assertThat(show(cut).statusCode()).isEqualTo(404);
        assertThat(keep(whole, MediaKind.IMAGE, who)).isEqualTo(new Outcome.Ended(State.KEPT));
        town.service()
                .with("Authorization", "Bearer " + shop.store().whatsapp().token())
                .delete("/sandbox/meta/v25.0/" + whole)
                .orFail(200);
        assertThat(keep(whole, MediaKind.IMAGE, who)).isEqualTo(new Outcome.Ended(State.KEPT));
        assertThat(pieces(whole)).isEqualTo(3);
    }

    @Test
    void two_who_fetch_the_same_at_once_keep_it_once() {
        var id = onThePhone("\"bytes\": 900000");
        var who = conversation();

        Uni.join()
                .all(attempt(id, MediaKind.IMAGE, who), attempt(id, MediaKind.IMAGE, who))
                .andFailFast()
                .await()
                .atMost(Duration.ofSeconds(30));
        keep(id, MediaKind.IMAGE, who);

        assertThat(pieces(id)).isEqualTo(4);
        assertThat(show(id).asByteArray()).hasSize(900000);
    }

    @Test
    void another_stores_file_is_not_there_and_strangers_are_sent_away() {
        var id = onThePhone("\"bytes\": 1000");
        keep(id, MediaKind.IMAGE, conversation());
        var other = OwnStore.of(town, 1101);

        assertThat(other.own().get("/api/v1/media/" + id).status()).isEqualTo(404);
        assertThat(town.service().get("/api/v1/media/" + id).status()).isEqualTo(401);
        assertThat(other.own().get("/api/v1/media/" + id + "?store=" + shop.id()).status())
                .isEqualTo(404);
        assertThat(town.operator().get("/api/v1/media/" + id).status()).isEqualTo(422);
        assertThat(shop.as("711000001", "AGENT").get("/api/v1/media/" + id).status())
                .isEqualTo(200);
        assertThat(shop.own().get("/api/v1/media/..%2F1").status()).isIn(400, 404);
    }

    @Test
    void a_shoppers_files_are_told_of_and_erased_and_old_ones_are_forgotten() {
        var who = conversation();
        var id = onThePhone("\"bytes\": 700000");
        var old = onThePhone("\"bytes\": 1000");
        keep(id, MediaKind.IMAGE, who);
        keep(old, MediaKind.IMAGE, conversation());
        OwnStore.change(
                "UPDATE media SET received_at = now() - interval '91 days' WHERE id = '"
                        + old
                        + "'");
        var kerry = new Person(storeId(), Set.of(who), Clues.NONE);

        var told = wait(data.gather(kerry));
        var erased = wait(data.erase(kerry));
        wait(data.forget(storeId(), 90));

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().path("bytes").asInt()).isEqualTo(700000);
        assertThat(erased).isEqualTo(1);
        assertThat(pieces(id)).isZero();
        assertThat(pieces(old)).isZero();
    }

    private String onThePhone(String fields) {
        var file = Messages.of("{" + fields + "}");
        file.put("phone_number_id", shop.store().whatsapp().phoneNumberId());
        return town.service()
                .post("/sandbox/meta/media", file)
                .orFail(201)
                .json()
                .path("id")
                .asText();
    }

    private Outcome keep(String id, MediaKind kind, ConversationId who) {
        return wait(attempt(id, kind, who));
    }

    private Uni<Outcome> attempt(String id, MediaKind kind, ConversationId who) {
        return stores.byId(storeId())
                .map(store -> store.orElseThrow().numbers().getFirst())
                .chain(
                        number ->
                                keeper.keep(
                                        new MediaKeeper.Wanted(
                                                storeId(),
                                                who,
                                                number,
                                                new MediaFile(id, "image/png", ""),
                                                kind)));
    }

    private static <T> T wait(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }

    private StoreId storeId() {
        return new StoreId(shop.id());
    }

    private static ConversationId conversation() {
        return new ConversationId(UUID.randomUUID());
    }

    private Response show(String id) {
        return RestAssured.given().header("X-Api-Key", shop.key()).get("/api/v1/media/" + id);
    }

    private long pieces(String id) {
        return shop.count(
                "SELECT count(*) FROM media_piece WHERE store_id = %d AND media_id = '" + id + "'");
    }
}
