package app.tendero.sandbox.model;

import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * {@code POST /sandbox/model/v1/chat/completions}. By itself it takes everything for a search.
 * {@code POST /sandbox/model/says} orders an answer to messages with some words in them: {@code
 * {"when": "…", "content": "…", "status": 200, "delay_ms": 0, "body": "…"}}; {@code GET
 * /sandbox/model/asked?with=…} tells what was asked about such messages.
 */
public final class PretendModel {

    /** Where the sandbox's service finds it. */
    public static final String ROOT = "/sandbox/model";

    public static final String KEY = "sandbox-model-key";
    public static final String MODEL = "pretend-1";

    private static final int BODY_LIMIT = 100_000;
    private static final int MOST_KEPT = 1_000;
    private static final int TOKENS = 321;
    private static final Set<String> FIELDS =
            Set.of("model", "temperature", "max_tokens", "messages", "response_format");

    private final Vertx vertx;
    private final List<JsonObject> orders = new CopyOnWriteArrayList<>();
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();

    public PretendModel(Vertx vertx) {
        this.vertx = vertx;
    }

    public void mount(Router router) {
        router.route(ROOT + "/*").handler(BodyHandler.create(false).setBodyLimit(BODY_LIMIT));
        router.post(ROOT + "/v1/chat/completions").handler(this::complete);
        router.post(ROOT + "/says").handler(this::says);
        router.get(ROOT + "/asked").handler(this::asked);
    }

    private void says(RoutingContext ctx) {
        var order = ctx.body().asJsonObject();
        if (order == null || order.getString("when", "").isBlank()) {
            refuse(ctx, 400, "when is missing");
            return;
        }
        orders.removeIf(one -> one.getString("when").equals(order.getString("when")));
        orders.add(order);
        json(ctx, 201, order);
    }

    private void asked(RoutingContext ctx) {
        var with = ctx.request().getParam("with", "");
        var found = new JsonArray();
        asked.stream().filter(body -> user(body).contains(with)).forEach(found::add);
        json(ctx, 200, new JsonObject().put("asked", found));
    }

    private void complete(RoutingContext ctx) {
        if (!("Bearer " + KEY).equals(ctx.request().getHeader("Authorization"))) {
            refuse(ctx, 401, "Incorrect API key provided");
            return;
        }
        var wrong = wrong(ctx);
        if (!wrong.isEmpty()) {
            refuse(ctx, 400, wrong);
            return;
        }
        var body = Optional.ofNullable(ctx.body().asJsonObject()).orElseGet(JsonObject::new);
        if (asked.size() >= MOST_KEPT) {
            asked.removeFirst();
        }
        asked.add(body);
        var order =
                orders.stream()
                        .filter(one -> user(body).contains(one.getString("when")))
                        .findFirst()
                        .orElseGet(JsonObject::new);
        var delay = order.getLong("delay_ms", 0L);
        if (delay > 0) {
            vertx.setTimer(delay, timer -> answer(ctx, order));
        } else {
            answer(ctx, order);
        }
    }

    /** What is not as the API wants it; empty where all is well. */
    private static String wrong(RoutingContext ctx) {
        JsonObject body;
        try {
            body = ctx.body().asJsonObject();
        } catch (DecodeException told) {
            return "We could not parse the JSON body of your request.";
        }
        var type = ctx.request().getHeader("Content-Type");
        if (body == null || type == null || !type.startsWith("application/json")) {
            return "a JSON object is expected";
        }
        for (var field : body.fieldNames()) {
            if (!FIELDS.contains(field)) {
                return "Unrecognized request argument supplied: " + field;
            }
        }
        if (!MODEL.equals(body.getValue("model"))) {
            return "The model does not exist or you do not have access to it.";
        }
        return wrongParts(body);
    }

    private static String wrongParts(JsonObject body) {
        var messages = body.getJsonArray("messages", new JsonArray());
        if (messages.isEmpty() || user(body).isEmpty()) {
            return "messages must end with what the user wrote";
        }
        var format = body.getJsonObject("response_format", new JsonObject());
        var named = format.getJsonObject("json_schema", new JsonObject());
        var schema = named.getJsonObject("schema", new JsonObject());
        var properties = schema.getJsonObject("properties", new JsonObject());
        var strict =
                "json_schema".equals(format.getString("type"))
                        && Boolean.TRUE.equals(named.getBoolean("strict"))
                        && Boolean.FALSE.equals(schema.getBoolean("additionalProperties"))
                        && Set.copyOf(schema.getJsonArray("required", new JsonArray()).getList())
                                .equals(properties.fieldNames());
        return strict ? "" : "Invalid schema for response_format";
    }

    private static String user(JsonObject body) {
        var messages = body.getJsonArray("messages", new JsonArray());
        var last =
                messages.isEmpty() ? new JsonObject() : messages.getJsonObject(messages.size() - 1);
        return "user".equals(last.getString("role")) ? last.getString("content", "") : "";
    }

    private static void answer(RoutingContext ctx, JsonObject order) {
        var status = order.getInteger("status", 200);
        if (status != 200) {
            refuse(ctx, status, "ordered to fail");
            return;
        }
        if (order.containsKey("body")) {
            ctx.response()
                    .putHeader("Content-Type", "application/json")
                    .end(order.getString("body"));
            return;
        }
        var content = order.getString("content", "{\"intent\":\"search\",\"slot\":null}");
        var message = new JsonObject().put("role", "assistant").put("content", content);
        var choice =
                new JsonObject()
                        .put("index", 0)
                        .put("message", message)
                        .put("finish_reason", "stop");
        json(
                ctx,
                200,
                new JsonObject()
                        .put("object", "chat.completion")
                        .put("model", MODEL)
                        .put("choices", new JsonArray().add(choice))
                        .put("usage", new JsonObject(Map.of("total_tokens", TOKENS))));
    }

    private static void refuse(RoutingContext ctx, int status, String message) {
        json(ctx, status, new JsonObject().put("error", new JsonObject().put("message", message)));
    }

    private static void json(RoutingContext ctx, int status, JsonObject body) {
        ctx.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.encode());
    }
}
