package app.tendero.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetaHandshakeTest {

    private final Doors doors = new Doors(4, Duration.ofSeconds(20));

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void the_handshake_gives_the_challenge_back_to_who_knows_a_token() {
        var ours = doors.get(handshake("subscribe", Doors.VERIFY, "1158201444"));
        var stores = doors.get(handshake("subscribe", "verify-linen-house", "1158201444"));

        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(ours.body()).isEqualTo("1158201444");
        assertThat(ours.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(ours.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(stores.body()).isEqualTo("1158201444");
    }

    @Test
    void the_handshake_tells_nobody_else_anything() {
        for (var asked :
                List.of(
                        handshake("subscribe", "guess", "1"),
                        handshake("subscribe", "", "1"),
                        handshake("unsubscribe", Doors.VERIFY, "1"),
                        handshake("subscribe", Doors.VERIFY, ""),
                        handshake("subscribe", Doors.VERIFY, "%3Cscript%3E"),
                        handshake("subscribe", "t".repeat(600), "1"),
                        "/whatsapp/webhook")) {
            var answer = doors.get(asked);

            assertThat(answer.statusCode()).as(asked).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("the verify token does not fit");
        }
    }

    private static String handshake(String mode, String token, String challenge) {
        return "/whatsapp/webhook?hub.mode=%s&hub.verify_token=%s&hub.challenge=%s"
                .formatted(mode, token, challenge);
    }
}
