package app.tendero.support.intent;

import app.tendero.conversation.ShopperIntent;
import app.tendero.platform.Secret;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Any API that speaks OpenAI's Chat Completions, by the REST client: not blocking, with a time
 * limit, without redirects.
 */
@Singleton
class OpenAiModel implements LanguageModel {

    /** A choice is a few hundred bytes; more is read by nobody. */
    private static final int LONGEST = 20_000;

    private static final URI NOWHERE = URI.create("https://model.invalid");
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Optional<String> url;
    private final String model;
    private final Optional<Secret> key;
    private final Duration timeout;
    private final ModelEndpoint endpoint;

    OpenAiModel(IntentConfig config) {
        this.url = config.url().filter(address -> !address.isBlank());
        this.model = config.model().orElse("");
        this.key = config.key().filter(secret -> !secret.isBlank()).map(Secret::new);
        this.timeout = config.timeout();
        this.endpoint =
                QuarkusRestClientBuilder.newBuilder()
                        .baseUri(NOWHERE)
                        .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .followRedirects(false)
                        .property(
                                "io.quarkus.rest.client.connection-pool-size", config.connections())
                        .property("microprofile.rest.client.disable.default.mapper", true)
                        .build(ModelEndpoint.class);
    }

    @Override
    public boolean exists() {
        return url.isPresent();
    }

    @Override
    public Uni<Answer> choose(String text, List<ShopperIntent> candidates) {
        if (url.isEmpty()) {
            return Uni.createFrom().item(Answer.without(Outcome.AWAY));
        }
        var bearer = key.map(secret -> "Bearer " + secret.reveal()).orElse(null);
        return endpoint.complete(
                        url.get().replaceAll("/+$", "") + "/chat/completions",
                        bearer,
                        ModelQuestion.json(model, text, candidates))
                .map(OpenAiModel::answered)
                .onFailure()
                .recoverWithItem(failure -> Answer.without(Outcome.AWAY))
                .ifNoItem()
                .after(timeout)
                .recoverWithItem(() -> Answer.without(Outcome.AWAY));
    }

    private static Answer answered(RestResponse<String> response) {
        return switch (response.getStatus()) {
            case 200 -> read(response.hasEntity() ? response.getEntity() : "");
            case 408, 429 -> Answer.without(Outcome.BUSY);
            case 400, 401, 403, 404, 422 -> Answer.without(Outcome.REFUSED);
            default -> Answer.without(Outcome.AWAY);
        };
    }

    static Answer read(String body) {
        if (body.length() > LONGEST) {
            return Answer.without(Outcome.GARBLED);
        }
        try {
            var json = JSON.readTree(body);
            var content = json.path("choices").path(0).path("message").path("content");
            var tokens = Math.max(0, json.path("usage").path("total_tokens").asInt(0));
            return content.isTextual()
                    ? new Answer(Outcome.ANSWERED, content.asText(), tokens)
                    : new Answer(Outcome.GARBLED, "", tokens);
        } catch (JsonProcessingException garbled) {
            return Answer.without(Outcome.GARBLED);
        }
    }
}
