package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.Knowledge.Template;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The rest of the Graph API that set-up and checks use: numbers, accounts, tokens, subscriptions
 * and media.
 */
final class GraphDoors {

    private final Lines lines;
    private final Guard guard;
    private final MediaDoors media;
    private final SetupDoors setup;

    GraphDoors(Lines lines, Guard guard, MediaDoors media, SetupDoors setup) {
        this.setup = setup;
        this.lines = lines;
        this.guard = guard;
        this.media = media;
    }

    /** Answers, or says that there is no such door. */
    boolean handle(RoutingContext ctx, GraphPath path) {
        var method = ctx.request().method().name();
        switch (method + " " + path.edge()) {
            case "GET " -> object(ctx, path);
            case "DELETE " -> media.remove(ctx, path.id());
            case "GET phone_numbers" -> phoneNumbers(ctx, path.id());
            case "GET content" -> media.download(ctx, path.id());
            case "POST message_templates" -> addTemplate(ctx, path.id());
            case "GET message_templates" -> templates(ctx, path.id());
            default -> {
                return setup.handle(ctx, path);
            }
        }
        return true;
    }

    private void object(RoutingContext ctx, GraphPath path) {
        if (path.id().equals("debug_token")) {
            setup.debugToken(ctx);
        } else if (lines.find(path.id()).isPresent()) {
            var line = guard.line(ctx.request(), path.id());
            Answers.json(ctx, 200, fields(ctx, GraphObjects.number(line), GraphObjects.NUMBER));
        } else if (!lines.ofAccount(path.id()).isEmpty()) {
            var line = guard.account(ctx.request(), path.id()).getFirst();
            Answers.json(ctx, 200, fields(ctx, GraphObjects.account(line), GraphObjects.ACCOUNT));
        } else {
            Answers.json(ctx, 200, media.object(ctx, path.id()));
        }
    }

    private static ObjectNode fields(RoutingContext ctx, ObjectNode all, List<String> usual) {
        var asked = ctx.request().getParam("fields");
        var wanted = asked == null ? usual : List.of(asked.split(","));
        var answer = JsonNodeFactory.instance.objectNode();
        for (var name : wanted) {
            var value = all.get(name.trim());
            if (value == null) {
                throw GraphError.plain(
                                400, 100, "(#100) Tried accessing nonexisting field (" + name + ")")
                        .refusal();
            }
            answer.set(name.trim(), value);
        }
        answer.set("id", all.get("id"));
        return answer;
    }

    private void phoneNumbers(RoutingContext ctx, String wabaId) {
        var answer = JsonNodeFactory.instance.objectNode();
        var data = answer.putArray("data");
        var owned = guard.managed(ctx.request(), wabaId);
        SetupDoors.checkProof(ctx.request(), owned);
        owned.forEach(
                line -> data.add(fields(ctx, GraphObjects.number(line), GraphObjects.NUMBER)));
        answer.putObject("paging").putObject("cursors").put("before", "A").put("after", "Z");
        Answers.json(ctx, 200, answer);
    }

    private void templates(RoutingContext ctx, String wabaId) {
        var answer = JsonNodeFactory.instance.objectNode();
        var data = answer.putArray("data");
        guard.account(ctx.request(), wabaId).getFirst().templates().stream()
                .sorted(Comparator.comparing(Template::name).thenComparing(Template::language))
                .forEach(template -> data.add(template(template)));
        Answers.json(ctx, 200, answer);
    }

    /** Its words are not kept here: the gaps of its body are. */
    private static ObjectNode template(Template template) {
        var one = JsonNodeFactory.instance.objectNode();
        one.put("name", template.name())
                .put("language", template.language())
                .put("status", "APPROVED")
                .put("category", template.category());
        var body = new StringBuilder("The approved words of ").append(template.name());
        for (var gap = 1; gap <= template.bodyParameters(); gap++) {
            body.append(" {{").append(gap).append("}}");
        }
        one.putArray("components").addObject().put("type", "BODY").put("text", body.toString());
        return one;
    }

    /** Templates are approved at once here; the body's variables are counted. */
    private void addTemplate(RoutingContext ctx, String wabaId) {
        var owned = guard.account(ctx.request(), wabaId);
        var body = body(ctx);
        var name = body.path("name").asText();
        var category = body.path("category").asText("UTILITY").toUpperCase(Locale.ROOT);
        if (name.isEmpty() || !body.path("language").isTextual()) {
            throw GraphError.required("name").refusal();
        }
        var template =
                new Template(name, body.path("language").asText(), category, variables(body));
        owned.forEach(line -> line.add(template));
        var answer = JsonNodeFactory.instance.objectNode();
        Answers.json(
                ctx,
                200,
                answer.put("id", String.valueOf(Math.abs((long) template.hashCode())))
                        .put("status", "APPROVED")
                        .put("category", category));
    }

    private static int variables(JsonNode template) {
        var count = 0;
        for (var component : template.path("components")) {
            if (component.path("type").asText().equalsIgnoreCase("body")) {
                var text = component.path("text").asText();
                for (var at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at + 2)) {
                    count++;
                }
            }
        }
        return count;
    }

    static JsonNode body(RoutingContext ctx) {
        var buffer = ctx.body().buffer();
        return MetaJson.object(buffer == null ? Buffer.buffer() : buffer)
                .orElseThrow(
                        () -> GraphError.plain(400, 100, "(#100) Invalid parameter").refusal());
    }
}
