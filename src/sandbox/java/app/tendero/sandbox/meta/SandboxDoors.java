package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.Visitor.Shape;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The doors Meta does not have: {@code control} orders troubles, {@code inbound} lets a shopper
 * write, {@code webhook} delivers anything, {@code sends} and {@code counters} are the witness,
 * {@code numbers} says who is here, {@code media} puts a file on a phone.
 */
final class SandboxDoors {

    private static final int SENDS_USUAL = 1_000;
    private static final int SENDS_MOST = 100_000;

    private final Lines lines;
    private final Witness witness;
    private final Webhooks webhooks;
    private final Injector injector;
    private final Control control;
    private final Newcomers newcomers;
    private final MediaDoors files;

    SandboxDoors(
            Lines lines,
            Witness witness,
            Webhooks webhooks,
            Injector injector,
            Control control,
            Newcomers newcomers,
            MediaDoors files) {
        this.files = files;
        this.newcomers = newcomers;
        this.lines = lines;
        this.witness = witness;
        this.webhooks = webhooks;
        this.injector = injector;
        this.control = control;
    }

    void handle(RoutingContext ctx, String path) {
        var post = ctx.request().method() == HttpMethod.POST;
        switch ((post ? "POST " : "GET ") + path) {
            case "POST /control" -> order(ctx);
            case "GET /counters" -> Answers.json(ctx, 200, counters());
            case "GET /sends" -> sends(ctx);
            case "GET /numbers" -> numbers(ctx);
            case "POST /inbound" -> inbound(ctx);
            case "POST /webhook" -> webhook(ctx);
            case "GET /sdk.js" -> Answers.file(ctx, "sdk.js", "text/javascript");
            case "GET /signup" -> Answers.file(ctx, "signup.html", "text/html");
            case "GET /signup.js" -> Answers.file(ctx, "signup.js", "text/javascript");
            case "POST /newcomers" -> Answers.json(ctx, 201, newcomers.come(body(ctx)));
            case "POST /media" -> files.put(ctx, body(ctx));
            case "POST /codes" -> Answers.json(ctx, 201, newcomers.code(body(ctx)));
            default -> Answers.misuse(ctx, 404, "the pretend Meta has no such door");
        }
    }

    private void order(RoutingContext ctx) {
        var order = body(ctx);
        control.order(order);
        if (order.path("reset").asBoolean() && !order.has("phone_number_id")) {
            witness.clear();
        }
        Answers.json(ctx, 200, counters());
    }

    private ObjectNode counters() {
        var counters = witness.counters();
        counters.putObject("webhooks")
                .put("taken", webhooks.taken())
                .put("refused", webhooks.refused())
                .put("given_up", webhooks.givenUp())
                .put("underway", webhooks.underway());
        return counters;
    }

    private void numbers(RoutingContext ctx) {
        var answer = JsonNodeFactory.instance.objectNode();
        var data = answer.putArray("numbers");
        lines.all()
                .forEach(
                        line ->
                                data.addObject()
                                        .put("phone_number_id", line.id())
                                        .put("waba_id", line.number().wabaId())
                                        .put(
                                                "display_phone_number",
                                                line.number().displayPhoneNumber())
                                        .put("verified_name", line.number().verifiedName()));
        Answers.json(ctx, 200, answer);
    }

    private void sends(RoutingContext ctx) {
        var request = ctx.request();
        var limit = Math.min(SENDS_MOST, number(request, "limit", SENDS_USUAL));
        var found =
                witness.sends(
                        Optional.ofNullable(request.getParam("phone_number_id")),
                        Optional.ofNullable(request.getParam("shopper")),
                        number(request, "since", 0),
                        limit);
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("total", witness.count())
                .put("billable", found.stream().filter(Sent::billable).count())
                .put("not_billable", found.stream().filter(sent -> !sent.billable()).count())
                .put("next", found.size() == limit ? found.getLast().seq() : witness.count());
        var sends = answer.putArray("sends");
        found.forEach(sent -> sends.add(json(sent)));
        Answers.json(ctx, 200, answer);
    }

    /** A send as the witness shows it. */
    static ObjectNode json(Sent sent) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("seq", sent.seq())
                .put("at", sent.at())
                .put("phone_number_id", sent.phoneNumberId())
                .put("shopper", sent.shopper())
                .put("wamid", sent.wamid())
                .put("kind", sent.kind())
                .put("category", sent.category())
                .put("billable", sent.billable())
                .put("dropped", sent.dropped());
        sent.callbackData().ifPresent(data -> node.put("biz_opaque_callback_data", data));
        sent.answers().ifPresent(wamid -> node.put("answers", wamid));
        sent.payload().ifPresent(payload -> node.set("payload", payload));
        return node;
    }

    private static int number(HttpServerRequest request, String name, int usual) {
        var given = request.getParam(name);
        return given == null ? usual : Integer.parseInt(given);
    }

    private void inbound(RoutingContext ctx) {
        var body = body(ctx);
        var batch = new ArrayList<Inbound>();
        if (body.path("batch") instanceof ArrayNode several) {
            several.forEach(one -> batch.add(inbound(one)));
        } else {
            batch.add(inbound(body));
        }
        var injected = injector.inject(List.copyOf(batch));
        var answer = JsonNodeFactory.instance.objectNode();
        var messages = answer.putArray("messages");
        for (var i = 0; i < injected.wamids().size(); i++) {
            messages.addObject()
                    .put("id", injected.wamids().get(i))
                    .put("shopper", injected.shoppers().get(i));
        }
        answer(ctx, answer, injected.first());
    }

    private static Inbound inbound(JsonNode one) {
        if (!(one.get("message") instanceof ObjectNode message)) {
            throw new IllegalArgumentException("message is missing");
        }
        return new Inbound(
                one.path("phone_number_id").asText(),
                visitor(one.path("shopper")),
                message,
                text(one, "id"));
    }

    /**
     * A shopper as JSON: {@code phone}, {@code bsuid}, {@code name}, {@code username}, {@code
     * shape}.
     */
    static Visitor visitor(JsonNode shopper) {
        return new Visitor(
                text(shopper, "phone").map(MetaNumber::digits),
                text(shopper, "bsuid"),
                text(shopper, "name"),
                text(shopper, "username"),
                text(shopper, "shape").map(name -> Shape.valueOf(name.toUpperCase(Locale.ROOT))));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank());
    }

    /**
     * {@code {phone_number_id, field, value}} for any field, or {@code {phone_number_id, body}} as
     * it stands.
     */
    private void webhook(RoutingContext ctx) {
        var body = body(ctx);
        var id = body.path("phone_number_id").asText();
        var told =
                body.path("value") instanceof ObjectNode value
                        ? injector.other(id, body.path("field").asText(), value)
                        : injector.raw(id, body.path("body"));
        answer(ctx, JsonNodeFactory.instance.objectNode(), told);
    }

    /** With {@code ?wait=true} the answer tells how the service took the webhook. */
    private static void answer(RoutingContext ctx, ObjectNode answer, Future<Told> first) {
        if (!"true".equals(ctx.request().getParam("wait"))) {
            Answers.json(ctx, 202, answer);
            return;
        }
        first.onSuccess(
                told -> {
                    answer.putObject("webhook")
                            .put("status", told.status())
                            .put("millis", told.millis());
                    Answers.json(ctx, 200, answer);
                });
    }

    private static JsonNode body(RoutingContext ctx) {
        var buffer = ctx.body().buffer();
        return MetaJson.object(buffer == null ? Buffer.buffer() : buffer)
                .orElseThrow(() -> new IllegalArgumentException("a JSON object is wanted"));
    }
}
