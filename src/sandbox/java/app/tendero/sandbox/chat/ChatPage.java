package app.tendero.sandbox.chat;

import app.tendero.sandbox.meta.PretendMeta;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Serves the page at {@code /sandbox}, its files, and the doors it talks to. */
public final class ChatPage implements AutoCloseable {

    private static final String FILES = "/sandbox/chat/";
    private static final Map<String, String> TYPES =
            Map.of(
                    "chat.css", "text/css; charset=utf-8",
                    "main.js", "text/javascript; charset=utf-8",
                    "bubbles.js", "text/javascript; charset=utf-8",
                    "inspector.js", "text/javascript; charset=utf-8",
                    "dom.js", "text/javascript; charset=utf-8",
                    "orders.js", "text/javascript; charset=utf-8",
                    "people.js", "text/javascript; charset=utf-8",
                    "icon.svg", "image/svg+xml");

    private final String policy;
    private final Live live;
    private final Traces traces;
    private final ChatDoors doors;

    public ChatPage(Vertx vertx, PretendMeta meta, ChatConfig config) {
        this.policy = policy(config.origin());
        this.live = new Live(vertx);
        this.traces = new Traces(vertx, config);
        var talks = new Talks(config.stores(), Persona.usual(), live);
        meta.listen(talks);
        this.doors = new ChatDoors(meta, config, talks, traces);
    }

    /**
     * Nothing but our own files, and pictures of the pretend Shopify, which lie at the same place.
     */
    private static String policy(String origin) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' "
                + origin
                + "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    public ChatPage mount(Router router) {
        router.get("/sandbox").handler(ctx -> file(ctx, "index.html", "text/html; charset=utf-8"));
        router.get("/sandbox/").handler(ctx -> ctx.redirect("/sandbox"));
        router.get(FILES + "api/events").handler(live::open);
        doors.mount(router, FILES + "api");
        TYPES.forEach(
                (name, type) -> router.get(FILES + name).handler(ctx -> file(ctx, name, type)));
        router.get(FILES + "sample.png")
                .handler(ctx -> answer(ctx, "image/png", Buffer.buffer(SamplePicture.png())));
        return this;
    }

    private void file(RoutingContext ctx, String name, String type) {
        try (var content = ChatPage.class.getResourceAsStream(FILES + name)) {
            if (content == null) {
                ctx.response().setStatusCode(404).end();
            } else {
                answer(ctx, type, Buffer.buffer(content.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(RoutingContext ctx, String type, Buffer body) {
        ctx.response()
                .putHeader("Content-Type", type)
                .putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cache-Control", "no-cache")
                .end(body);
    }

    @Override
    public void close() {
        live.close();
        traces.close();
    }
}
