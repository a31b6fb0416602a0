package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.MediaFile;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.testkit.FakeStores;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files against a Meta that behaves as told: each is what it says, or is not taken. */
class MediaFetchTest {

    private static final int PIECE = 1000;
    private static final int MB = 1024 * 1024;

    private final FakeMeta meta = new FakeMeta();
    private final MediaFetch fetch = new MediaFetch(new CloudApi(meta.vertx, meta.config()));
    private final List<byte[]> taken = new ArrayList<>();

    @AfterEach
    void stop() {
        meta.close();
    }

    @Test
    void a_file_comes_piece_by_piece_and_is_what_was_announced() throws InterruptedException {
        var picture = file("89504e470d0a1a0a", 2500);
        meta.behaviour = serving(picture, hex(picture), picture.length);

        var fetched = fetch(MediaKind.IMAGE);

        assertThat(fetched).isEqualTo(new Fetched.Whole("image/png", 2500, hex(picture)));
        assertThat(taken).extracting(piece -> piece.length).containsExactly(1000, 1000, 500);
        assertThat(joined()).isEqualTo(picture);
        assertThat(meta.next().path()).isEqualTo("/graph/v25.0/77");
        var download = meta.next();
        assertThat(download.path()).isEqualTo("/file?oe=1");
        assertThat(download.authorization()).isEqualTo("Bearer EAAG-linen");
    }

    @Test
    void a_hash_may_be_written_in_hex_or_in_base64_and_another_one_is_seen() {
        var voice = file("4f676753", PIECE);
        meta.behaviour = serving(voice, base64(voice), voice.length);
        assertThat(fetch(MediaKind.AUDIO)).isInstanceOf(Fetched.Whole.class);

        meta.behaviour = serving(voice, hex(file("4f676754", PIECE)), voice.length);
        assertThat(fetch(MediaKind.AUDIO)).isEqualTo(new Fetched.Broken());
    }

    @Test
    void what_is_too_large_is_not_fetched_and_not_read_to_its_end_where_its_size_was_a_lie() {
        var large = file("ffd8ffe0", 6 * MB);
        meta.behaviour = serving(large, hex(large), large.length);
        assertThat(fetch(MediaKind.IMAGE)).isEqualTo(new Fetched.TooLarge(5 * MB));
        assertThat(taken).isEmpty();
        assertThat(meta.asked).hasSize(1);

        meta.behaviour = serving(large, hex(large), 10);
        assertThat(fetch(MediaKind.IMAGE)).isEqualTo(new Fetched.TooLarge(5 * MB));
        assertThat(taken).hasSizeLessThanOrEqualTo(5 * MB / PIECE);
    }

    @Test
    void a_page_or_a_drawing_with_scripts_is_no_picture_whatever_it_is_called() {
        for (var beginning : List.of("3c21444f4354595045", "3c737667", "4d5a9000", "")) {
            var page = file(beginning, beginning.isEmpty() ? 0 : 200);
            meta.behaviour = serving(page, hex(page), page.length);

            assertThat(fetch(MediaKind.IMAGE)).as(beginning).isEqualTo(new Fetched.WrongType());
            assertThat(fetch(MediaKind.DOCUMENT)).as(beginning).isEqualTo(new Fetched.WrongType());
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void a_video_is_no_picture_and_a_sound_in_a_films_box_is_a_sound() {
        var film = file("000000186674797069736f6d", 300);
        meta.behaviour = serving(film, hex(film), film.length);

        assertThat(fetch(MediaKind.IMAGE)).isEqualTo(new Fetched.WrongType());
        assertThat(type(fetch(MediaKind.VIDEO))).isEqualTo("video/mp4");
        assertThat(type(fetch(MediaKind.AUDIO))).isEqualTo("audio/mp4");
    }

    @Test
    void what_meta_has_no_longer_is_gone_and_what_it_does_not_give_now_may_come_later() {
        meta.behaviour =
                FakeMeta.answer(
                        400, "{\"error\":{\"code\":100,\"error_subcode\":33,\"message\":\"no\"}}");
        assertThat(fetch(MediaKind.IMAGE)).isEqualTo(new Fetched.Gone());

        meta.behaviour = FakeMeta.answer(500, FakeMeta.error(131000));
        assertThat(fetch(MediaKind.IMAGE)).isInstanceOf(Fetched.NotNow.class);

        meta.behaviour = FakeMeta.answer(401, FakeMeta.error(190));
        assertThat(fetch(MediaKind.IMAGE)).isEqualTo(new Fetched.NotNow(190, "look-up refused"));

        meta.behaviour = request -> told(request, "aa", 10, 404, Buffer.buffer());
        assertThat(fetch(MediaKind.IMAGE)).isEqualTo(new Fetched.NotNow(404, "not given"));
    }

    @Test
    void no_address_but_metas_own_is_shown_a_token() {
        for (var url :
                List.of(
                        "http://127.0.0.1:1/x",
                        "https://evil.example/?lookaside.fbsbx.com",
                        "https://fbsbx.com.evil.example/x",
                        "http://lookaside.fbsbx.com/x",
                        "file:///etc/passwd",
                        "not an address")) {
            meta.behaviour = FakeMeta.answer(200, "{\"url\":\"" + url + "\",\"file_size\":10}");

            assertThat(fetch(MediaKind.IMAGE))
                    .as(url)
                    .isEqualTo(new Fetched.NotNow(0, "no address"));
        }
    }

    @Test
    void a_line_that_breaks_in_the_middle_is_another_attempts_matter() {
        var picture = file("89504e470d0a1a0a", 5000);
        meta.behaviour =
                request -> {
                    if (request.path().equals("/file")) {
                        request.response()
                                .putHeader("Content-Length", "5000")
                                .write(Buffer.buffer(Arrays.copyOf(picture, 2000)))
                                .onComplete(sent -> request.connection().close());
                    } else {
                        told(request, hex(picture), 5000, 200, Buffer.buffer());
                    }
                };

        assertThat(fetch(MediaKind.IMAGE)).isInstanceOf(Fetched.NotNow.class);
    }

    private Fetched fetch(MediaKind kind) {
        taken.clear();
        return fetch.fetch(
                        FakeStores.number("106540352242922", "102290129340398", "EAAG-linen"),
                        new MediaFile("77", "image/png", ""),
                        kind,
                        PIECE,
                        piece -> Uni.createFrom().voidItem().invoke(() -> taken.add(piece)))
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static String type(Fetched fetched) {
        return ((Fetched.Whole) fetched).type();
    }

    private byte[] joined() {
        var all = Buffer.buffer();
        taken.forEach(all::appendBytes);
        return all.getBytes();
    }

    private java.util.function.Consumer<HttpServerRequest> serving(
            byte[] file, String hash, int size) {
        return request -> told(request, hash, size, 200, Buffer.buffer(file));
    }

    private void told(HttpServerRequest request, String hash, int size, int status, Buffer file) {
        if (request.path().equals("/file")) {
            request.response().setStatusCode(status).end(file);
        } else {
            request.response()
                    .end(
                            """
                            {"url":"http://localhost:%d/file?oe=1","mime_type":"image/png",
                             "sha256":"%s","file_size":"%d","id":"77"}"""
                                    .formatted(meta.port(), hash, size));
        }
    }

    private static byte[] file(String beginning, int size) {
        return Arrays.copyOf(HexFormat.of().parseHex(beginning), size);
    }

    private static String hex(byte[] file) {
        return HexFormat.of().formatHex(sha256(file));
    }

    private static String base64(byte[] file) {
        return Base64.getEncoder().encodeToString(sha256(file));
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
