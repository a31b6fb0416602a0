package app.tendero.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stores become known to the service, however long it takes to come up. */
class RegistrationTest {

    private final Vertx vertx = Vertx.vertx();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> always = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer service =
            vertx.createHttpServer()
                    .requestHandler(
                            request -> request.body().onSuccess(body -> answer(request, body)))
                    .listen(0)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();

    private record Call(String door, String key, JsonObject body) {}

    private void answer(HttpServerRequest request, Buffer body) {
        var door = request.method().name() + " " + request.path();
        calls.add(new Call(door, request.getHeader("Authorization"), body.toJsonObject()));
        var answer = always.getOrDefault(door, answers.poll());
        request.response().setStatusCode(answer == null ? 201 : answer).end();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void register() throws Exception {
        var origin = URI.create("http://localhost:" + service.actualPort());
        try (var registration =
                new Registration(vertx, SandboxSettings.of(origin, origin, Optional.of("key")))) {
            registration
                    .of(List.of(DemoStores.LINEN_HOUSE))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static final String SCHEDULE = "PUT /api/v1/schedule/bulk";

    @Test
    void a_store_is_registered_with_everything_a_custom_app_needs() throws Exception {
        register();

        assertThat(calls).extracting(Call::door).first().isEqualTo("POST /api/v1/stores");
        assertThat(calls).extracting(Call::door).last().isEqualTo(SCHEDULE);
        var call = calls.getFirst();
        assertThat(call.key()).isEqualTo("Bearer key");
        assertThat(call.body().getString("store_domain")).isEqualTo("linen-house.myshopify.com");
        assertThat(call.body().getBoolean("private_app")).isTrue();
        assertThat(call.body().getJsonObject("whatsapp").getString("phone_number_id"))
                .isEqualTo("106540352242922");
        assertThat(call.body().getJsonObject("settings").getJsonArray("languages").getList())
                .containsExactly("en", "fr", "de", "es", "ar", "hi");
    }

    @Test
    void a_service_that_is_not_up_yet_is_asked_again() throws Exception {
        answers.addAll(List.of(404, 503, 500));

        register();

        assertThat(calls)
                .extracting(Call::door)
                .startsWith(Collections.nCopies(4, "POST /api/v1/stores").toArray(String[]::new))
                .hasSize(6);
    }

    @Test
    void a_store_from_an_earlier_start_is_brought_up_to_date() throws Exception {
        always.put("POST /api/v1/stores", 409);
        always.put("PUT /api/v1/stores/linen-house.myshopify.com", 200);

        register();

        assertThat(calls)
                .extracting(Call::door)
                .containsSubsequence(
                        "POST /api/v1/stores",
                        "PUT /api/v1/stores/linen-house.myshopify.com",
                        "PUT /api/v1/stores/linen-house.myshopify.com/answers",
                        SCHEDULE);
    }
}
