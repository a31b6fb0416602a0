package app.tendero.sandbox.chat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Asks the service what it decided, with the operator's key, which never reaches the browser. */
final class Traces implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5_000;

    private final ChatConfig config;
    private final HttpClient client;

    /**
     * The service's answer as it came.
     *
     * @param status 0 when there was none
     */
    record Answer(int status, Buffer body) {}

    Traces(Vertx vertx, ChatConfig config) {
        this.config = config;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions().setConnectTimeout((int) PATIENCE_MILLIS));
    }

    /**
     * Asks for the conversation between a number and a shopper, {@code {phone_number_id}:{wa_id or
     * BSUID}}.
     */
    Future<Answer> of(ChatStore store, Persona persona) {
        var conversation = store.phoneNumberId() + ":" + persona.key(store);
        var request =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(
                                config.service()
                                        .resolve(
                                                "/api/v1/trace/"
                                                        + URLEncoder.encode(
                                                                conversation,
                                                                StandardCharsets.UTF_8))
                                        .toString())
                        .setTimeout(PATIENCE_MILLIS)
                        .putHeader("Accept", "application/json");
        config.operatorKey().ifPresent(key -> request.putHeader("Authorization", "Bearer " + key));
        return client.request(request)
                .compose(sent -> sent.send())
                .compose(answer -> answer.body().map(body -> new Answer(answer.statusCode(), body)))
                .otherwise(new Answer(0, Buffer.buffer()));
    }

    @Override
    public void close() {
        client.close();
    }
}
