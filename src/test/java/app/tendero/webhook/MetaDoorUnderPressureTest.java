package app.tendero.webhook;

import static app.tendero.webhook.Doors.payload;
import static app.tendero.webhook.Doors.sign;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Deliveries.NotKept;
import app.tendero.testkit.FakeStores;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What strangers, bombs and a tired database do to the door of Meta: nothing that lasts. */
class MetaDoorUnderPressureTest {

    private final Doors doors = new Doors(4, Duration.ofSeconds(20));

    @BeforeEach
    void linen_house_is_open() {
        doors.stores.all.add(
                FakeStores.store(
                        1,
                        "linen-house",
                        true,
                        FakeStores.number("106540352242922", "102290129340398", "EAAG-linen")));
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void signed_nonsense_is_put_aside_with_200_and_quickly() {
        var bodies =
                List.of(
                        "hello",
                        "",
                        "[]",
                        "{\"object\":\"page\",\"entry\":[{\"id\":\"1\"}]}",
                        "[".repeat(100_000) + "]".repeat(100_000),
                        "{\"entry\":" + "9".repeat(1_000_000) + "}",
                        "{\"entry\":[{\"id\":\"1\",\"id\":\"2\"}]}",
                        "{\"entry\":\"\\u0000\\ud800\"}",
                        "\u0000");
        for (var body : bodies) {
            var started = System.nanoTime();

            var answer = doors.meta(body.getBytes(UTF_8));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .isLessThan(Duration.ofSeconds(2));
        }
        assertThat(arrivals()).isEmpty();
        assertThat(doors.aside).hasSize(bodies.size() - 1);
        assertThat(doors.aside).noneMatch(aside -> aside.body().contains("\u0000"));
    }

    @Test
    void unsigned_nonsense_is_401_whatever_it_is() {
        for (var body :
                List.of("", "[".repeat(100_000), "{\"entry\":[{\"id\":\"1\"}]}", "\u0000")) {
            assertThat(doors.meta(body.getBytes(UTF_8), "nobody's").statusCode()).isEqualTo(401);
        }
        assertThat(doors.aside).isEmpty();
    }

    @Test
    void texts_that_postgresql_cannot_hold_are_kept_all_the_same() {
        var odd = replaced("text", "Do you have it in blue?", "\\u0000 \\ud83d \\ude00");

        var answer = doors.meta(odd);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(arrivals()).hasSize(1);
        assertThat(arrivals().getFirst().payload()).doesNotContain("\u0000");
    }

    @Test
    void four_megabytes_are_read_and_one_byte_more_is_413() {
        var most = new byte[4 * 1024 * 1024];
        Arrays.fill(most, (byte) ' ');
        var more = Arrays.copyOf(most, most.length + 1);

        assertThat(doors.meta(most).statusCode()).isEqualTo(200);
        assertThat(doors.meta(more).statusCode()).isEqualTo(413);
        assertThat(chunked(more).statusCode()).isEqualTo(413);
    }

    @Test
    void what_cannot_be_kept_now_is_503_and_asked_for_again() {
        doors.keeping = () -> Uni.createFrom().failure(new NotKept("the database is away"));

        var answer = doors.meta(payload("text"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("\"success\":false");
    }

    @Test
    void a_service_that_stops_takes_nothing_more_and_asks_for_it_again() {
        doors.routes.close(new ShutdownEvent());

        var answer = doors.meta(payload("text"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void stores_that_cannot_be_asked_or_a_place_aside_that_cannot_be_used_are_503_too() {
        doors.keepingAside = () -> Uni.createFrom().failure(new IllegalStateException("away"));
        assertThat(doors.meta("nonsense".getBytes(UTF_8)).statusCode()).isEqualTo(503);

        doors.stores.away = true;
        assertThat(doors.meta(payload("text")).statusCode()).isEqualTo(503);
    }

    @Test
    void a_database_that_hangs_is_503_in_time() {
        try (var impatient = new Doors(4, Duration.ofMillis(200))) {
            impatient.stores.all.addAll(doors.stores.all);
            impatient.keeping = () -> Uni.createFrom().nothing();

            var answer = impatient.meta(payload("text"));

            assertThat(answer.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void more_than_can_be_held_at_one_time_are_turned_away_unread() throws Exception {
        var held = new CountDownLatch(4);
        var committed = new CompletableFuture<Void>();
        doors.keeping =
                () -> {
                    held.countDown();
                    return Uni.createFrom().completionStage(committed);
                };
        var inside = new ArrayList<Thread>();
        for (var i = 0; i < 4; i++) {
            inside.add(Thread.ofVirtual().start(() -> doors.meta(payload("text"))));
        }
        held.await();

        var unread = halfARequest();
        committed.complete(null);
        for (var thread : inside) {
            thread.join();
        }
        var afterwards = doors.meta(payload("text"));

        assertThat(unread).startsWith("HTTP/1.1 503");
        assertThat(afterwards.statusCode()).isEqualTo(200);
    }

    private List<Arrival> arrivals() {
        return doors.kept.stream().flatMap(kept -> kept.arrivals().stream()).toList();
    }

    private static byte[] replaced(String name, String old, String by) {
        return new String(payload(name), UTF_8).replace(old, by).getBytes(UTF_8);
    }

    private HttpResponse<String> chunked(byte[] body) {
        return doors.send(
                doors.request("/whatsapp/webhook")
                        .header("X-Hub-Signature-256", sign(body, Doors.SECRET))
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body))));
    }

    /** The head of a POST whose body never comes. */
    private String halfARequest() throws IOException {
        try (var socket = new Socket("localhost", doors.port())) {
            socket.setSoTimeout(5000);
            var head = "POST /whatsapp/webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            var answer = new byte[12];
            var read = socket.getInputStream().readNBytes(answer, 0, answer.length);
            return new String(answer, 0, read, UTF_8);
        }
    }
}
