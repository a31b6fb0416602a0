package app.tendero.shopify;

import app.tendero.platform.Secret;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Carries questions over the REST client: non-blocking, pooled, time-limited, no redirects. */
@Singleton
class RestTransport implements Transport {

    /** Every call brings its own address; a call that forgot it must reach nobody. */
    private static final URI NOWHERE = URI.create("https://shop.invalid");

    private static final int LONGEST_ERROR = 10_000;

    private final ShopifyEndpoint endpoint;
    private final Duration timeout;

    RestTransport(ShopifyConfig config) {
        this.timeout = config.timeout();
        this.endpoint =
                QuarkusRestClientBuilder.newBuilder()
                        .baseUri(NOWHERE)
                        .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .followRedirects(false)
                        .property("io.quarkus.rest.client.connection-pool-size", config.poolSize())
                        // a status of 400 and more is an answer to be read, not an exception
                        .property("microprofile.rest.client.disable.default.mapper", true)
                        .build(ShopifyEndpoint.class);
    }

    @Override
    public Uni<Reply> admin(String url, Secret token, String json) {
        return reply(endpoint.post(url, token.reveal(), null, json));
    }

    @Override
    public Uni<Reply> storefront(String url, Secret token, String json) {
        return reply(endpoint.post(url, null, token.reveal(), json));
    }

    @Override
    public Uni<Reply> open(String url, String json) {
        return reply(endpoint.post(url, null, null, json));
    }

    private Uni<Reply> reply(Uni<RestResponse<String>> response) {
        return response.map(RestTransport::answered)
                .onFailure()
                .recoverWithItem(RestTransport::notAnswered)
                .ifNoItem()
                .after(timeout)
                .recoverWithItem(new Reply.Broken("timeout"));
    }

    private static Reply answered(RestResponse<String> response) {
        return new Reply.Answered(
                response.getStatus(),
                Optional.ofNullable(response.getHeaderString("X-Shopify-API-Version")),
                seconds(response.getHeaderString("Retry-After")),
                body(response));
    }

    /** An error page is read by nobody; OAuth says what is wrong with a status of 400. */
    private static String body(RestResponse<String> response) {
        return switch (response.getStatus()) {
            case 200 -> response.hasEntity() ? response.getEntity() : "";
            case 400, 401, 403 -> undecoded(response);
            default -> "";
        };
    }

    /** What comes with an error is in memory, and as bytes. */
    private static String undecoded(RestResponse<?> response) {
        try {
            return switch (response.getEntity()) {
                case InputStream bytes ->
                        new String(bytes.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8);
                case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
                case String text -> text;
                case null, default -> "";
            };
        } catch (IOException unread) {
            return "";
        }
    }

    private static Optional<Duration> seconds(@Nullable String header) {
        try {
            return Optional.ofNullable(header)
                    .map(text -> Duration.ofMillis((long) (Double.parseDouble(text) * 1000)));
        } catch (NumberFormatException notSeconds) {
            return Optional.empty();
        }
    }

    private static Reply notAnswered(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof SSLException) {
                return new Reply.Unreachable(cause.getClass().getSimpleName());
            }
        }
        return new Reply.Broken(failure.getClass().getSimpleName());
    }
}
