package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.MediaShelf.Item;
import app.tendero.sandbox.meta.MediaShelf.Trouble;
import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Files as Meta hands them out: found by id with a token of their account, at an address that is
 * good for five minutes and wants the token once more, in the header and nowhere else.
 */
final class MediaDoors {

    private static final String MEDIA = "media";
    private static final Duration ADDRESS_LIVES = Duration.ofMinutes(5);
    private static final int MOST_MADE_UP = 32 * 1024 * 1024;

    /** How a file of each type begins. */
    private static final Map<String, String> BEGINNINGS =
            Map.of(
                    "image/jpeg", "ffd8ffe000104a464946",
                    "image/png", "89504e470d0a1a0a0000000d49484452",
                    "image/webp", "524946460000000057454250",
                    "video/mp4", "000000186674797069736f6d",
                    "audio/ogg", "4f67675300020000",
                    "application/pdf", "255044462d312e37",
                    "image/svg+xml", "3c73766720786d6c6e733d22",
                    "text/html", "3c21444f43545950452068746d6c3e");

    private final Lines lines;
    private final Guard guard;
    private final MediaShelf shelf;
    private final InstantSource clock;

    MediaDoors(Lines lines, Guard guard, MediaShelf shelf, InstantSource clock) {
        this.lines = lines;
        this.guard = guard;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Takes an upload, if it is one. */
    boolean upload(RoutingContext ctx) {
        if (ctx.request().method() != HttpMethod.POST) {
            return false;
        }
        var path =
                GraphPath.of(ctx.normalizedPath(), PretendMeta.ROOT.length())
                        .filter(found -> found.edge().equals(MEDIA));
        path.ifPresent(found -> upload(ctx, found.id()));
        return path.isPresent();
    }

    private void upload(RoutingContext ctx, String phoneNumberId) {
        var content = Buffer.buffer();
        var request = ctx.request();
        request.setExpectMultipart(true);
        request.uploadHandler(file -> file.handler(content::appendBuffer));
        request.endHandler(end -> uploaded(ctx, phoneNumberId, content));
    }

    private void uploaded(RoutingContext ctx, String phoneNumberId, Buffer content) {
        try {
            var line = guard.line(ctx.request(), phoneNumberId);
            var form = ctx.request().formAttributes();
            if (!"whatsapp".equals(form.get("messaging_product"))) {
                throw GraphError.required("messaging_product").refusal();
            }
            var type = Optional.ofNullable(form.get("type")).orElse("application/octet-stream");
            if (content.length() == 0) {
                throw GraphError.required("file").refusal();
            }
            var account = line.number().wabaId();
            var id = shelf.add(account, type, content.getBytes(), Trouble.NONE);
            Answers.json(ctx, 200, JsonNodeFactory.instance.objectNode().put("id", id));
        } catch (GraphRefusal refusal) {
            Answers.error(ctx, refusal.error());
        }
    }

    ObjectNode object(RoutingContext ctx, String id) {
        var item = seen(id, guard.anyToken(ctx.request()));
        var until = clock.instant().plus(ADDRESS_LIVES).toEpochMilli();
        var good = item.trouble().ended() ? clock.millis() - 1 : until;
        return JsonNodeFactory.instance
                .objectNode()
                .put("messaging_product", "whatsapp")
                .put("url", address(ctx, id, good))
                .put("mime_type", item.mimeType())
                .put("sha256", item.sha256())
                .put("file_size", String.valueOf(item.content().length))
                .put("id", id);
    }

    private String address(RoutingContext ctx, String id, long until) {
        var request = ctx.request();
        return request.scheme()
                + "://"
                + request.authority()
                + PretendMeta.ROOT
                + "/v25.0/"
                + id
                + "/content?oe="
                + until
                + "&oh="
                + shelf.signature(id, until);
    }

    /** A file of another account looks like one that is not there. */
    private Item seen(String id, String token) {
        return shelf.find(id)
                .filter(
                        item ->
                                item.account().isEmpty()
                                        || lines.ofToken(token).stream()
                                                .anyMatch(l -> owns(l, item)))
                .orElseThrow(() -> Guard.unknownObject(id));
    }

    private static boolean owns(Line line, Item item) {
        return line.number().wabaId().equals(item.account());
    }

    void download(RoutingContext ctx, String id) {
        var header = ctx.request().getHeader("Authorization");
        if (header == null || lines.ofToken(header.replaceFirst("^Bearer ", "")).isEmpty()) {
            throw Guard.badToken();
        }
        var item = seen(id, header.replaceFirst("^Bearer ", ""));
        if (!isGood(ctx, id)) {
            ctx.response().setStatusCode(404).end();
        } else if (item.trouble().status() > 0) {
            ctx.response().setStatusCode(item.trouble().status()).end();
        } else {
            serve(ctx, item);
        }
    }

    private boolean isGood(RoutingContext ctx, String id) {
        var until = Optional.ofNullable(ctx.request().getParam("oe")).orElse("");
        return until.matches("[0-9]{1,15}")
                && Long.parseLong(until) > clock.millis()
                && shelf.signature(id, Long.parseLong(until)).equals(ctx.request().getParam("oh"));
    }

    private static void serve(RoutingContext ctx, Item item) {
        var response = ctx.response().putHeader("Content-Type", item.mimeType());
        if (item.trouble().cut() == 0) {
            response.end(Buffer.buffer(item.content()));
            return;
        }
        response.putHeader("Content-Length", String.valueOf(item.content().length));
        response.write(Buffer.buffer(Arrays.copyOf(item.content(), item.trouble().cut())))
                .onComplete(written -> ctx.request().connection().close());
    }

    void remove(RoutingContext ctx, String id) {
        guard.anyToken(ctx.request());
        if (!shelf.remove(id)) {
            throw Guard.unknownObject(id);
        }
        Answers.success(ctx);
    }

    /**
     * Puts a file on the shelf as if a phone had uploaded it: {@code phone_number_id}, {@code
     * mime_type}, and {@code content} in Base64 or {@code bytes}, how many are made up. {@code
     * really} is the type its content has, where that is another. Troubles: {@code sha256} tells
     * another hash, {@code status} refuses the content, {@code cut} breaks off after so many bytes,
     * {@code ended} ends the address at once.
     */
    void put(RoutingContext ctx, JsonNode body) {
        var line =
                lines.find(body.path("phone_number_id").asText())
                        .orElseThrow(() -> new IllegalArgumentException("no such number here"));
        var type = body.path("mime_type").asText("image/png");
        var trouble =
                new Trouble(
                        body.path("sha256").asText(""),
                        body.path("status").asInt(),
                        body.path("cut").asInt(),
                        body.path("ended").asBoolean());
        var id = shelf.add(line.number().wabaId(), type, content(body, type), trouble);
        var answer = JsonNodeFactory.instance.objectNode().put("id", id);
        shelf.find(id).ifPresent(item -> answer.put("sha256", item.sha256()));
        Answers.json(ctx, 201, answer);
    }

    private static byte[] content(JsonNode body, String type) {
        if (body.hasNonNull("content")) {
            return Base64.getDecoder().decode(body.path("content").asText());
        }
        var size = body.path("bytes").asInt(1000);
        if (size < BEGINNINGS.size() || size > MOST_MADE_UP) {
            throw new IllegalArgumentException("bytes is out of range");
        }
        var content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = (byte) (i * 31 + i / 256);
        }
        var beginning =
                HexFormat.of()
                        .parseHex(BEGINNINGS.getOrDefault(body.path("really").asText(type), "00"));
        System.arraycopy(beginning, 0, content, 0, Math.min(size, beginning.length));
        return content;
    }
}
