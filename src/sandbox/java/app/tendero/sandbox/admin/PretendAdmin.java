package app.tendero.sandbox.admin;

import app.tendero.sandbox.DemoStores;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Serves the pretend admin, the stand-ins for Shopify's scripts, and the doors behind them. */
public final class PretendAdmin {

    private static final String ROOT = "/sandbox/admin";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final int BODY_LIMIT = 4096;

    /** The stand-in of the components is one script, as the real one, and several files here. */
    private static final List<String> COMPONENTS =
            List.of("base", "layout", "actions", "fields", "table");

    private static final Map<String, String> TYPES =
            Map.of(
                    "frame.css",
                    "text/css; charset=utf-8",
                    "frame.js",
                    SCRIPT,
                    "cdn/app-bridge.js",
                    SCRIPT);

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src"
                    + " 'self'; frame-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private final String origin;
    private final Clock clock;
    private final String components;

    /**
     * @param service where the service's pages are
     */
    public PretendAdmin(String service, Clock clock) {
        this.origin = service;
        this.clock = clock;
        var parts = new StringBuilder("(() => {\n'use strict';\n");
        COMPONENTS.forEach(name -> parts.append(text("cdn/polaris/" + name + ".js")));
        this.components = parts.append("})();\n").toString();
    }

    public void mount(Router router) {
        router.get(ROOT)
                .handler(ctx -> answer(ctx, "text/html; charset=utf-8", text("index.html")));
        TYPES.forEach(
                (name, type) ->
                        router.get(ROOT + "/" + name)
                                .handler(ctx -> answer(ctx, type, text(name))));
        router.get(ROOT + "/cdn/polaris-1.js").handler(ctx -> answer(ctx, SCRIPT, components));
        router.route(ROOT + "/api/*").handler(BodyHandler.create(false).setBodyLimit(BODY_LIMIT));
        router.get(ROOT + "/api/world").handler(PretendAdmin::world);
        router.post(ROOT + "/api/open").handler(this::open);
        router.post(ROOT + "/api/token").handler(this::token);
    }

    private static void world(RoutingContext ctx) {
        var shops = new JsonArray();
        DemoStores.all().forEach(store -> shops.add(shop(store.domain(), store.name())));
        shops.add(shop(DemoStores.bench(1).domain(), "A new shop, not installed yet"));
        var staff = new JsonArray();
        for (var one : Staff.values()) {
            staff.add(new JsonObject().put("id", one.id()).put("name", one.shownAs()));
        }
        json(ctx, new JsonObject().put("shops", shops).put("staff", staff));
    }

    private static JsonObject shop(String domain, String name) {
        return new JsonObject().put("domain", domain).put("name", name);
    }

    /** Where the frame goes: the app's address with the signed query. */
    private void open(RoutingContext ctx) {
        var body = body(ctx);
        var path = body.getString("path", "/");
        if (known(body) && path.matches("/[a-z/]*")) {
            var query =
                    Signed.query(
                            body.getString("shop"),
                            body.getString("user"),
                            body.getString("locale", "en"),
                            clock.instant());
            json(ctx, new JsonObject().put("src", origin + path + "?" + query));
        } else {
            ctx.response().setStatusCode(400).end();
        }
    }

    private void token(RoutingContext ctx) {
        var body = body(ctx);
        if (known(body)) {
            var token =
                    Signed.sessionToken(
                            body.getString("shop"), body.getString("user"), clock.instant());
            json(ctx, new JsonObject().put("token", token));
        } else {
            ctx.response().setStatusCode(400).end();
        }
    }

    private static JsonObject body(RoutingContext ctx) {
        var body = ctx.body().asJsonObject();
        return body == null ? new JsonObject() : body;
    }

    private static boolean known(JsonObject body) {
        return DemoStores.find(body.getString("shop", ""))
                        .filter(store -> store.domain().equals(body.getString("shop")))
                        .isPresent()
                && Staff.find(body.getString("user", "")).isPresent();
    }

    private static String text(String name) {
        try (var file = PretendAdmin.class.getResourceAsStream(ROOT + "/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the sandbox has no " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(RoutingContext ctx, JsonObject body) {
        answer(ctx, "application/json", body.encode());
    }

    private static void answer(RoutingContext ctx, String type, String body) {
        ctx.response()
                .putHeader("Content-Type", type)
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-cache")
                .end(Buffer.buffer(body));
    }
}
