package app.tendero.sandbox.chat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.Sandbox;
import app.tendero.sandbox.SandboxSettings;
import app.tendero.sandbox.meta.rules.Bodies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stands in for the service where only the page is tried: reads, shows that it types, and answers
 * each word with one kind of message. A sandbox lies on the same port, as in the demo.
 */
final class ParrotService implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TO =
            "{'messaging_product':'whatsapp','biz_opaque_callback_data':'%s',%s,'type':'%s','%s':%s}";
    private static final String BUTTONS =
            "{'type':'button','header':{'type':'image','image':{'link':'%s/sandbox/chat/sample.png'}},"
                    + "'body':{'text':'*Linen scarf*\\n_Soft_ and ~stiff~ light. 25.00 EUR'},"
                    + "'footer':{'text':'In stock'},'action':{'buttons':["
                    + "{'type':'reply','reply':{'id':'cart.add:4711:1','title':'Add to cart'}},"
                    + "{'type':'reply','reply':{'id':'browse','title':'Browse'}}]}}";
    private static final String LIST =
            "{'type':'list','body':{'text':'Our shelves'},'action':{'button':'Open','sections':["
                    + "{'title':'Home','rows':[{'id':'collection:1','title':'Towels','description':'From 12.00 EUR'}]},"
                    + "{'title':'Wear','rows':[{'id':'collection:2','title':'Scarves'}]}]}}";
    private static final String LINK =
            "{'type':'cta_url','body':{'text':'Your cart: 25.00 EUR'},'action':{'name':'cta_url',"
                    + "'parameters':{'display_text':'Pay','url':'%s/sandbox/chat/sample.png'}}}";

    final AtomicBoolean broken = new AtomicBoolean();
    final Sandbox sandbox;
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final URI origin;

    ParrotService(int port) {
        var router = Router.router(vertx);
        server =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(port)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        origin = URI.create("http://localhost:" + server.actualPort());
        sandbox = new Sandbox(vertx, SandboxSettings.of(origin, origin, Optional.of("key")));
        sandbox.mount(router);
        router.post("/whatsapp/webhook").handler(this::webhook);
        router.get("/api/v1/trace/:conversation").handler(this::trace);
    }

    URI origin() {
        return origin;
    }

    private void trace(RoutingContext ctx) {
        var allowed = "Bearer key".equals(ctx.request().getHeader("Authorization"));
        ctx.response()
                .setStatusCode(allowed ? 200 : 401)
                .end(
                        "[{\"conversation\":\""
                                + ctx.pathParam("conversation")
                                + "\",\"action\":\"welcome\"}]");
    }

    private void webhook(RoutingContext ctx) {
        ctx.request()
                .body()
                .onSuccess(
                        body -> {
                            ctx.response().setStatusCode(broken.get() ? 503 : 200).end();
                            var value =
                                    Bodies.plain(body.toString()).at("/entry/0/changes/0/value");
                            if (!broken.get() && value.has("messages")) {
                                vertx.executeBlocking(() -> answer(value));
                            }
                        });
    }

    private int answer(JsonNode value) throws IOException, InterruptedException {
        var message = value.at("/messages/0");
        var read = "{'messaging_product':'whatsapp','status':'read','message_id':'%s'";
        send(
                value,
                read.formatted(message.path("id").asText())
                        + ",'typing_indicator':{'type':'text'}}");
        var said =
                message.at("/text/body")
                        .asText(
                                message.at("/interactive/button_reply/id")
                                        .asText(message.path("type").asText()));
        return send(value, reply(message, said));
    }

    private String reply(JsonNode message, String said) {
        var types = Map.of("hi", BUTTONS, "list", LIST, "pay", LINK);
        var known = types.get(said);
        var object = known == null ? text(said) : known.formatted(origin);
        var type = known == null ? "text" : "interactive";
        var mark = said.equals("thanks") ? "t:1.1" : "t:1.1;in:" + message.path("id").asText();
        return TO.formatted(mark, recipient(message), type, type, object);
    }

    private static String text(String said) {
        var quoted =
                said.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("'", "`");
        return "{'body':'You said: " + quoted + "'}";
    }

    private static String recipient(JsonNode message) {
        return message.has("from")
                ? "'to':'+" + message.path("from").asText() + "'"
                : "'recipient':'" + message.path("from_user_id").asText() + "'";
    }

    private int send(JsonNode value, String body) throws IOException, InterruptedException {
        var id = value.at("/metadata/phone_number_id").asText();
        var token =
                DemoStores.all().stream()
                        .filter(store -> store.whatsapp().phoneNumberId().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .whatsapp()
                        .token();
        ObjectNode json = Bodies.json(body);
        var request =
                HttpRequest.newBuilder(origin.resolve("/sandbox/meta/v25.0/" + id + "/messages"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.toString()))
                        .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer.statusCode();
    }

    @Override
    public void close() {
        sandbox.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** For a look at the page by hand. */
    public static void main(String[] args) {
        System.out.println(new ParrotService(Integer.parseInt(args[0])).origin() + "/sandbox");
    }
}
