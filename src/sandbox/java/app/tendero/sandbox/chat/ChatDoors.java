package app.tendero.sandbox.chat;

import app.tendero.sandbox.meta.Inbound;
import app.tendero.sandbox.meta.PretendMeta;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the page's scripts ask for: who is there, what was said, and to say something. */
final class ChatDoors {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long BODY_LIMIT = 64L * 1024;
    private static final int NAME_MAX = 60;

    private final PretendMeta meta;
    private final ChatConfig config;
    private final Talks talks;
    private final Traces traces;

    ChatDoors(PretendMeta meta, ChatConfig config, Talks talks, Traces traces) {
        this.meta = meta;
        this.config = config;
        this.talks = talks;
        this.traces = traces;
    }

    void mount(Router router, String root) {
        router.get(root + "/world").handler(guarded(this::world));
        router.get(root + "/log").handler(guarded(this::log));
        router.get(root + "/trace").handler(guarded(this::trace));
        post(router, root + "/say", this::say);
        post(router, root + "/picture", this::picture);
        post(router, root + "/shoppers", this::addShopper);
        post(router, root + "/opened", this::opened);
        post(router, root + "/count", this::count);
    }

    private static void post(Router router, String path, Consumer<RoutingContext> door) {
        router.post(path)
                .consumes("application/json")
                .handler(BodyHandler.create(false).setBodyLimit(BODY_LIMIT))
                .handler(guarded(door));
    }

    private static Handler<RoutingContext> guarded(Consumer<RoutingContext> door) {
        return ctx -> {
            try {
                door.accept(ctx);
            } catch (IllegalArgumentException e) {
                json(ctx, 400, object().put("detail", e.getMessage()));
            }
        };
    }

    private void world(RoutingContext ctx) {
        var world = object();
        var stores = world.putArray("stores");
        config.stores()
                .forEach(
                        store ->
                                stores.addObject()
                                        .put("id", store.phoneNumberId())
                                        .put("name", store.name())
                                        .put("number", store.number())
                                        .put("shop", store.shop()));
        var shoppers = world.putArray("shoppers");
        talks.personas().forEach(persona -> shoppers.add(persona.json()));
        json(ctx, 200, world);
    }

    private void log(RoutingContext ctx) {
        var talk = talk(ctx.request().getParam("store", ""), ctx.request().getParam("shopper", ""));
        var answer = object();
        answer.set("events", talk.kept());
        answer.set("cost", talk.cost());
        json(ctx, 200, answer);
    }

    private void trace(RoutingContext ctx) {
        var store = talks.store(ctx.request().getParam("store", ""));
        var persona = talks.persona(ctx.request().getParam("shopper", ""));
        traces.of(store, persona)
                .onSuccess(
                        answer ->
                                ctx.response()
                                        .setStatusCode(answer.status() == 0 ? 502 : answer.status())
                                        .putHeader("Content-Type", "application/json")
                                        .putHeader("Cache-Control", "no-store")
                                        .end(answer.body()));
    }

    private void say(RoutingContext ctx) {
        var body = body(ctx);
        if (!(body.get("message") instanceof ObjectNode message)) {
            throw new IllegalArgumentException("message is missing");
        }
        say(ctx, body, message);
    }

    private void say(RoutingContext ctx, JsonNode body, ObjectNode message) {
        var store = talks.store(body.path("store").asText());
        var persona = talks.persona(body.path("shopper").asText());
        var talk = talks.talk(store, persona);
        var injected = meta.inbound(Inbound.of(store.phoneNumberId(), persona.at(store), message));
        talks.wrote(talk, injected, message);
        json(ctx, 202, object().put("id", injected.wamids().getFirst()));
    }

    /** The picture is put on Meta's shelf first, as a phone would. */
    private void picture(RoutingContext ctx) {
        var id = meta.addMedia("image/png", SamplePicture.png());
        var message = object().put("type", "image");
        message.putObject("image")
                .put("id", id)
                .put("mime_type", "image/png")
                .put("caption", body(ctx).path("caption").asText("Do you have this?"));
        say(ctx, body(ctx), message);
    }

    private void addShopper(RoutingContext ctx) {
        var body = body(ctx);
        var name =
                text(body, "name").orElseThrow(() -> new IllegalArgumentException("Give a name."));
        if (name.length() > NAME_MAX) {
            throw new IllegalArgumentException("A name has at most " + NAME_MAX + " characters.");
        }
        var phone = text(body, "phone").map(ChatDoors::phone);
        var username = text(body, "username");
        if (phone.isEmpty() && username.isEmpty()) {
            throw new IllegalArgumentException("Give a phone number or a username.");
        }
        var persona =
                new Persona(
                        "s" + UUID.randomUUID().toString().substring(0, 8),
                        name,
                        text(body, "language").orElse("en"),
                        phone,
                        username.map(value -> value.startsWith("@") ? value : "@" + value));
        var taken =
                phone.isPresent()
                        && talks.personas().stream().anyMatch(p -> p.phone().equals(phone));
        if (taken) {
            throw new IllegalArgumentException("Another shopper has this number.");
        }
        talks.add(persona);
        json(ctx, 201, persona.json());
    }

    private static String phone(String given) {
        var digits = new StringBuilder();
        given.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        if (digits.length() < 8 || digits.length() > 15 || digits.charAt(0) == '0') {
            throw new IllegalArgumentException(
                    "Give the phone number with its country code, 8 to 15 digits.");
        }
        return digits.toString();
    }

    /** The shopper followed a link of the store, most likely to the checkout. */
    private void opened(RoutingContext ctx) {
        talk(body(ctx)).openedCheckout();
        json(ctx, 202, object());
    }

    private void count(RoutingContext ctx) {
        var talk = talk(body(ctx));
        talk.startCounting();
        talks.cost(talk);
        json(ctx, 200, talk.cost());
    }

    private Talk talk(JsonNode body) {
        return talk(body.path("store").asText(), body.path("shopper").asText());
    }

    private Talk talk(String store, String shopper) {
        return talks.talk(talks.store(store), talks.persona(shopper));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("").strip()).filter(value -> !value.isEmpty());
    }

    private static JsonNode body(RoutingContext ctx) {
        var text = ctx.body().asString();
        try {
            return JSON.readTree(text == null ? "{}" : text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a JSON object is wanted", e);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void json(RoutingContext ctx, int status, JsonNode body) {
        ctx.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(body.toString()));
    }
}
