package app.tendero.sandbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.meta.rules.Bodies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page's doors, seen from a browser without a screen. */
class ChatPageTest {

    private static final String STORE = "106540352242922";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ParrotService parrot = new ParrotService(0);
    private Iterator<String> live = List.<String>of().iterator();

    @BeforeEach
    void watch() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(parrot.origin().resolve("/sandbox/chat/api/events")).build();
        live = HTTP.send(request, HttpResponse.BodyHandlers.ofLines()).body().iterator();
    }

    @AfterEach
    void close() {
        parrot.close();
    }

    /** All live events up to the first of the given type. */
    private List<JsonNode> until(String type) {
        var events = new ArrayList<JsonNode>();
        while (live.hasNext()) {
            var line = live.next();
            if (line.startsWith("data: ")) {
                var event = Bodies.plain(line.substring(6));
                events.add(event);
                if (event.get("type").asText().equals(type)) {
                    return events;
                }
            }
        }
        throw new AssertionError("the stream ended without " + type);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(parrot.origin().resolve(path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode post(String door, String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(parrot.origin().resolve("/sandbox/chat/api/" + door))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        Bodies.json(body).toString(), StandardCharsets.UTF_8))
                        .build();
        return Bodies.plain(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private void say(String shopper, String words) throws IOException, InterruptedException {
        post(
                "say",
                "{'store':'"
                        + STORE
                        + "','shopper':'"
                        + shopper
                        + "','message':{'type':'text','text':{'body':'"
                        + words
                        + "'}}}");
    }

    @Test
    void the_page_loads_nothing_that_is_not_ours() throws Exception {
        var page = get("/sandbox");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("https://").doesNotContain("style=");
        for (var file :
                new String[] {
                    "chat.css", "main.js", "bubbles.js", "inspector.js", "dom.js", "people.js"
                }) {
            var answer = get("/sandbox/chat/" + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.body())
                    .as(file)
                    .doesNotContain("innerHTML")
                    .doesNotContain("outerHTML");
        }
    }

    @Test
    void a_message_is_delivered_read_and_answered_before_the_eyes_of_the_page() throws Exception {
        say("kerry", "hello");

        var events = until("out");
        var types = events.stream().map(event -> event.get("type").asText()).toList();

        assertThat(types).containsSubsequence("in", "read", "typing", "out").contains("webhook");
        assertThat(events.getLast().at("/payload/text/body").asText()).isEqualTo("You said: hello");
        assertThat(events.getLast().get("billable").asBoolean()).isTrue();
    }

    @Test
    void someone_who_hides_the_number_is_answered_by_bsuid() throws Exception {
        say("sheena", "hello");

        var out = until("out").getLast();

        assertThat(out.at("/payload/recipient").asText()).startsWith("US.");
        assertThat(out.get("shopper").asText()).isEqualTo("sheena");
    }

    @Test
    void the_log_tells_what_was_said_before_the_page_was_opened() throws Exception {
        say("kerry", "hello");
        until("out");

        var log =
                Bodies.plain(get("/sandbox/chat/api/log?store=" + STORE + "&shopper=kerry").body());
        var other =
                Bodies.plain(get("/sandbox/chat/api/log?store=" + STORE + "&shopper=pablo").body());

        assertThat(log.findValuesAsText("type")).contains("in", "out");
        assertThat(log.at("/cost/purchase").asInt()).isEqualTo(1);
        assertThat(other.get("events")).isEmpty();
    }

    @Test
    void a_purchase_costs_what_was_sent_up_to_the_thank_you() throws Exception {
        say("kerry", "hello");
        until("out");
        post("opened", "{'store':'" + STORE + "','shopper':'kerry'}");
        say("kerry", "thanks");

        assertThat(until("purchase").getLast().get("purchase").asInt()).isEqualTo(2);
        until("cost");
        say("kerry", "again");
        assertThat(until("cost").getLast().get("purchase").asInt())
                .as("a new purchase is counted anew")
                .isZero();
    }

    @Test
    void the_trace_is_asked_with_a_key_that_stays_on_the_server() throws Exception {
        var trace = get("/sandbox/chat/api/trace?store=" + STORE + "&shopper=kerry");

        assertThat(trace.statusCode()).isEqualTo(200);
        assertThat(trace.body()).contains(STORE + ":447700900123").doesNotContain("Bearer");
    }

    @Test
    void a_service_that_refuses_is_shown() throws Exception {
        parrot.broken.set(true);

        say("kerry", "hello");

        assertThat(until("webhook").getLast().get("status").asInt()).isEqualTo(503);
    }

    @Test
    void a_new_shopper_needs_a_name_and_a_phone_or_username() throws Exception {
        assertThat(post("shoppers", "{'phone':'+49 151 00000000'}").get("detail").asText())
                .isEqualTo("Give a name.");
        assertThat(post("shoppers", "{'name':'Bo'}").has("detail")).isTrue();
        assertThat(post("shoppers", "{'name':'Bo','phone':'12'}").has("detail")).isTrue();
        assertThat(
                        post("shoppers", "{'name':'Bo','phone':'+44 7700 900123'}")
                                .get("detail")
                                .asText())
                .isEqualTo("Another shopper has this number.");
    }

    @Test
    void a_new_shopper_can_write_at_once() throws Exception {
        var bo = post("shoppers", "{'name':'Bo','username':'bo','language':'de'}");

        say(bo.get("id").asText(), "hallo");

        assertThat(until("out").getLast().get("shopper").asText()).isEqualTo(bo.get("id").asText());
        assertThat(bo.get("username").asText()).isEqualTo("@bo");
    }

    @Test
    void a_picture_lies_on_metas_shelf() throws Exception {
        post("picture", "{'store':'" + STORE + "','shopper':'kerry'}");

        var in = until("in").getLast();
        var id = in.at("/message/image/id").asText();
        var known = fetched(parrot.origin().resolve("/sandbox/meta/v25.0/" + id));
        var address = new ObjectMapper().readTree(known.body()).path("url").asText();
        var picture = fetched(URI.create(address));

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G');
    }

    private static HttpResponse<byte[]> fetched(URI from) throws Exception {
        var request =
                HttpRequest.newBuilder(from)
                        .header("Authorization", "Bearer EAAG-sandbox-linen-house")
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
