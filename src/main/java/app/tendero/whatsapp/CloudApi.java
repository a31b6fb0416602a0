package app.tendero.whatsapp;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.platform.Secret;
import app.tendero.platform.http.LoopClients;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Carries JSON to the Graph API and back: non-blocking, pooled, time-limited, no redirects. Builds
 * every path there is.
 *
 * <p>It uses the HTTP client of Vert.x itself, because that one opens a connection and sends on it
 * in two steps: what fails in the first was never said, what fails in the second may have been
 * heard. That difference decides whether a shopper gets a message twice.
 *
 * <p>Made at the start, outside any verticle: a client that is first needed while a webhook is
 * served would be closed together with the HTTP server, before the last answers have left.
 */
@Startup
@Singleton
class CloudApi {

    private final LoopClients clients;
    private final RequestOptions base;
    private final String root;

    CloudApi(Vertx vertx, WhatsAppConfig config) {
        var url = URI.create(config.apiBaseUrl());
        var ssl = "https".equals(url.getScheme());
        this.root = url.getRawPath() + "/" + config.apiVersion() + "/";
        this.base =
                new RequestOptions()
                        .setHost(url.getHost())
                        .setPort(url.getPort() > 0 ? url.getPort() : ssl ? 443 : 80)
                        .setSsl(ssl)
                        .setConnectTimeout(config.connectTimeout().toMillis())
                        // from the request to the end of its answer nothing may come for so long
                        .setIdleTimeout(config.timeout().toMillis())
                        .setFollowRedirects(false);
        this.clients =
                new LoopClients(
                        vertx,
                        new HttpClientOptions()
                                .setConnectTimeout((int) config.connectTimeout().toMillis())
                                .setMaxPoolSize(config.connections())
                                .setKeepAlive(true)
                                // below what servers use, so that they do not close first
                                .setKeepAliveTimeout(30)
                                .setDecompressionSupported(false));
    }

    @PreDestroy
    void close() {
        clients.close();
    }

    /** What came back. */
    sealed interface Reply {

        record Answered(HttpClientResponse head, Buffer body) implements Reply {}

        /** Nothing reached the other side. */
        record NotSent(String why) implements Reply {}

        /** Something may have reached it. */
        record Lost(String why) implements Reply {}
    }

    /** {@code POST /<version>/<phone number ID>/messages}: sends and read marks. */
    Uni<Reply> message(PhoneNumberId number, Secret token, Buffer json) {
        return call(HttpMethod.POST, number.value() + "/messages", token, json);
    }

    /** {@code GET /<version>/<node>}. */
    Uni<Reply> look(String node, Secret token) {
        return call(HttpMethod.GET, node, token, Buffer.buffer());
    }

    /** What came back of asking for a file. */
    sealed interface Opened {

        /**
         * The head is here, the content comes as fast as it is taken. Whoever takes none of it
         * resets the request.
         */
        record Coming(HttpClientResponse head, Multi<Buffer> content) implements Opened {}

        record NotOpened(String why) implements Opened {}
    }

    /**
     * {@code GET} of a file at the address that Meta told for it.
     *
     * @param url absolute; who calls has made sure that it is Meta's
     */
    Uni<Opened> open(URI url, Secret token) {
        var options =
                new RequestOptions(base)
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(url.toString())
                        .putHeader("Authorization", "Bearer " + token.reveal());
        return Uni.createFrom()
                .emitter(
                        asker ->
                                clients.own()
                                        .request(options)
                                        .compose(HttpClientRequest::send)
                                        // until somebody takes it: what came early would be lost
                                        .map(HttpClientResponse::pause)
                                        .onComplete(head -> asker.complete(opened(head))));
    }

    private static Opened opened(AsyncResult<HttpClientResponse> head) {
        return head.succeeded()
                ? new Opened.Coming(head.result(), MultiHelper.toMulti(head.result()))
                : new Opened.NotOpened(name(head.cause()));
    }

    /** Whether an address lies on the Graph API's own host. */
    boolean isOwn(URI url) {
        var port = url.getPort() > 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
        return base.getHost().equals(url.getHost())
                && base.getPort() == port
                && base.isSsl() == "https".equals(url.getScheme());
    }

    /** {@code POST /<version>/<node>} with a JSON body, which may be empty. */
    Uni<Reply> tell(String node, Secret token, Buffer json) {
        return call(HttpMethod.POST, node, token, json);
    }

    /**
     * {@code POST /<version>/<phone number ID>/media}.
     *
     * @param boundary of the multipart body
     */
    Uni<Reply> upload(PhoneNumberId number, Secret token, String boundary, Buffer body) {
        var type = "multipart/form-data; boundary=" + boundary;
        return call(HttpMethod.POST, number.value() + "/media", token, type, body);
    }

    /** {@code DELETE /<version>/<node>}. */
    Uni<Reply> undo(String node, Secret token) {
        return call(HttpMethod.DELETE, node, token, Buffer.buffer());
    }

    private Uni<Reply> call(HttpMethod method, String path, Secret token, Buffer json) {
        return call(method, path, token, "application/json", json);
    }

    private Uni<Reply> call(
            HttpMethod method, String path, Secret token, String type, Buffer json) {
        var options = new RequestOptions(base).setMethod(method).setURI(root + path);
        options.putHeader("Authorization", "Bearer " + token.reveal());
        options.putHeader("Content-Type", type);
        return Uni.createFrom()
                .emitter(
                        asker ->
                                clients.own()
                                        .request(options)
                                        .onComplete(opened -> spoken(opened, json, asker)));
    }

    private static void spoken(
            AsyncResult<HttpClientRequest> opened, Buffer json, UniEmitter<? super Reply> asker) {
        if (opened.failed()) {
            asker.complete(new Reply.NotSent(name(opened.cause())));
            return;
        }
        opened.result()
                .send(json)
                .compose(head -> head.body().map(body -> new Reply.Answered(head, body)))
                .onComplete(
                        reply ->
                                asker.complete(
                                        reply.succeeded()
                                                ? reply.result()
                                                : new Reply.Lost(name(reply.cause()))));
    }

    /** The kind of failure only: messages of HTTP failures may name addresses. */
    private static String name(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
