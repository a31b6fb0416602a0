package app.tendero.shopify;

import io.smallrye.mutiny.Multi;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;

/**
 * Fetches the files of bulk operations as a stream that comes only as fast as it is read. Goes to
 * hosts where Shopify keeps such files and to nobody else, follows nobody, and brings no token.
 */
@Singleton
public class BulkFiles {

    /** Between two pieces; a batch is written in between. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private static final int CONNECTIONS = 16;

    private final HttpClient client;
    private final ShopifyConfig config;

    BulkFiles(io.vertx.core.Vertx vertx, ShopifyConfig config) {
        this.config = config;
        this.client =
                Vertx.newInstance(vertx)
                        .createHttpClient(
                                new HttpClientOptions()
                                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                                        .setMaxPoolSize(CONNECTIONS)
                                        .setKeepAlive(false)
                                        .setDecompressionSupported(false));
    }

    /** Why a file did not come. Nothing is wrong with what was read until then. */
    public static final class NotRead extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean gone;

        NotRead(String why, boolean gone) {
            super(why, null, false, false);
            this.gone = gone;
        }

        /** The stream ended before the file did. */
        public static NotRead cut() {
            return new NotRead("cut", false);
        }

        /** Whether asking for it again is of no use: it has expired. */
        public boolean isGone() {
            return gone;
        }
    }

    /**
     * The bytes of a file from a place on.
     *
     * @param url as Shopify gave it
     * @param from 0 for its beginning; what an answer sends before it is left out
     * @return fails with {@link NotRead} where Shopify or the line is the reason
     */
    public Multi<Buffer> read(String url, long from) {
        var address = allowed(url);
        if (address.isEmpty()) {
            return Multi.createFrom().failure(new NotRead("not a file of Shopify's", true));
        }
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(url)
                        .setFollowRedirects(false)
                        .setConnectTimeout(config.connectTimeout().toMillis())
                        .setIdleTimeout(SILENCE.toMillis());
        if (from > 0) {
            options.putHeader("Range", "bytes=" + from + "-");
        }
        return client.request(options)
                .onItem()
                .transformToMulti(request -> answer(request, from))
                .onFailure(IOException.class)
                .transform(line -> new NotRead(line.getClass().getSimpleName(), false))
                .onFailure(VertxException.class)
                .transform(line -> new NotRead(line.getClass().getSimpleName(), false));
    }

    /** Who stops reading hangs up: else all the rest would come, for nobody. */
    private static Multi<Buffer> answer(HttpClientRequest request, long from) {
        return request.send()
                .onItem()
                .transformToMulti(response -> body(response, from))
                .onTermination()
                .invoke(
                        (failure, cancelled) -> {
                            if (failure != null || cancelled) {
                                var unused = request.reset();
                            }
                        });
    }

    private static Multi<Buffer> body(HttpClientResponse response, long from) {
        return switch (response.statusCode()) {
            case 206 -> response.toMulti();
            case 200 -> without(response.toMulti(), from);
            case 416 -> Multi.createFrom().empty();
            case 403, 404, 410 -> Multi.createFrom().failure(new NotRead("expired", true));
            default ->
                    Multi.createFrom()
                            .failure(new NotRead("status " + response.statusCode(), false));
        };
    }

    /** A server that knows no ranges sends everything anew. */
    private static Multi<Buffer> without(Multi<Buffer> all, long bytes) {
        var skip = new Skip(bytes);
        return bytes == 0 ? all : all.map(skip::of).select().where(rest -> rest.length() > 0);
    }

    private static final class Skip {

        private long left;

        Skip(long left) {
            this.left = left;
        }

        Buffer of(Buffer piece) {
            int cut = (int) Math.min(left, piece.length());
            left -= cut;
            return cut == 0 ? piece : piece.getBuffer(cut, piece.length());
        }
    }

    /** Only https, only named hosts; or the place that the deployment itself calls Shopify. */
    private Optional<URI> allowed(String url) {
        try {
            var uri = new URI(url);
            var host = uri.getHost();
            return host != null && uri.getUserInfo() == null && (isShopifys(uri) || isOurs(uri))
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private boolean isShopifys(URI uri) {
        var port = uri.getPort();
        return "https".equals(uri.getScheme())
                && (port == -1 || port == 443)
                && config.bulkHosts().stream().anyMatch(host -> fits(uri.getHost(), host));
    }

    private static boolean fits(String host, String pattern) {
        return pattern.startsWith("*.")
                ? host.endsWith(pattern.substring(1))
                : host.equals(pattern);
    }

    /** In the sandbox, Shopify is one address for all shops. */
    private boolean isOurs(URI uri) {
        return config.apiBaseUrl()
                .filter(base -> !base.contains("//{shop}") && !base.isBlank())
                .map(base -> URI.create(base.replace("{shop}", "shop")))
                .filter(base -> base.getScheme() != null && base.getAuthority() != null)
                .filter(base -> base.getScheme().equals(uri.getScheme()))
                .filter(base -> base.getAuthority().equals(uri.getAuthority()))
                .isPresent();
    }
}
