package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final PhoneNumberId NUMBER = new PhoneNumberId("106540352242922");
    private static final ConversationId KERRY = new ConversationId(new UUID(0, 1));

    private final Pace pace = new Pace();

    @Test
    void a_shopper_gets_45_messages_ahead_and_then_one_in_six_seconds() {
        pace.throughput(NUMBER, 1000);
        for (int i = 0; i < 45; i++) {
            assertThat(pace.take(NUMBER, KERRY)).isEmpty();
        }

        var wait = pace.take(NUMBER, KERRY);

        assertThat(wait.orElseThrow()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
    }

    @Test
    void a_number_sends_80_in_a_second_to_different_shoppers() {
        for (int i = 0; i < 80; i++) {
            assertThat(pace.take(NUMBER, shopper(i))).isEmpty();
        }

        var wait = pace.take(NUMBER, shopper(80));

        assertThat(wait).contains(Duration.ZERO);
        assertThat(pace.rooms().get(NUMBER)).isLessThan(3);
    }

    @Test
    void a_paused_number_stops_its_own_shoppers_and_nobody_else() {
        pace.pause(NUMBER, Duration.ofSeconds(30));

        var here = pace.take(NUMBER, KERRY);
        var elsewhere = pace.take(new PhoneNumberId("other"), KERRY);

        assertThat(here).isPresent();
        assertThat(elsewhere).isEmpty();
        assertThat(pace.rooms()).containsOnlyKeys(NUMBER).containsValue(0);
    }

    @Test
    void a_refused_place_is_not_taken() {
        pace.pause(KERRY, Duration.ofSeconds(30));
        for (int i = 0; i < 200; i++) {
            pace.take(NUMBER, KERRY);
        }

        var other = pace.take(NUMBER, shopper(2));

        assertThat(other).isEmpty();
    }

    private static ConversationId shopper(int i) {
        return new ConversationId(new UUID(1, i));
    }
}
