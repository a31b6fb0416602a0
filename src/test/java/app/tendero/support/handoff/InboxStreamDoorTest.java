package app.tendero.support.handoff;

import static app.tendero.support.handoff.TeamInbox.DOOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.OwnStore;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** An open page of the inbox hears what changes, when it changes. */
@QuarkusTest
class InboxStreamDoorTest {

    private final Town town = Town.open();
    private final TeamInbox inbox = TeamInbox.open(town);
    private final OwnStore shop = inbox.shop();

    @Test
    void an_open_page_hears_where_something_changed_and_misses_nothing_while_it_was_away()
            throws Exception {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("human");
        var talk = TeamInbox.talk(kerry);
        inbox.found(kerry, "waiting");

        String last;
        try (var page = Stream.open("0")) {
            last = page.until("hello", "");
            kerry.says("hello?");
            page.until("change", talk);
        }
        kerry.says("still there?");
        inbox.awaits(kerry, card -> card.path("unread").asInt() == 2);

        try (var page = Stream.open(last)) {
            assertThat(Long.parseLong(page.until("change", talk)))
                    .isGreaterThan(Long.parseLong(last));
            page.until("hello", "");
        }
        var foreign = town.service().get(DOOR + "/events");
        assertThat(foreign.status()).isEqualTo(401);
    }

    /** An open page of Ana's. */
    private static final class Stream implements AutoCloseable {

        private final BufferedReader lines;

        private Stream(BufferedReader lines) {
            this.lines = lines;
        }

        static Stream open(String last) throws IOException, InterruptedException {
            var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
            var token =
                    SessionToken.of(
                            TeamInbox.open(Town.open()).shop().store().handle(), "700100003");
            var answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            "http://localhost:"
                                                                    + port
                                                                    + DOOR
                                                                    + "/events"))
                                            .header("Authorization", "Bearer " + token)
                                            .header("Last-Event-ID", last)
                                            .build(),
                                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Stream(
                    new BufferedReader(
                            new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
        }

        /** Reads on until such an event comes; answers its number. */
        String until(String name, String words) throws IOException {
            var id = "";
            var event = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:") && event.equals(name) && line.contains(words)) {
                    return id;
                }
            }
            throw new AssertionError("the stream ended before " + name);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
