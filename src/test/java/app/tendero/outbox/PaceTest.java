package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final PhoneNumberId NUMBER = new PhoneNumberId("106540352242922");
    private static final ConversationId KERRY = new ConversationId(new UUID(0, 1));

    private long now;
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

    @Test
    void the_place_of_a_message_that_did_not_leave_is_free_again() {
        for (int i = 0; i < 45; i++) {
            assertThat(pace.take(NUMBER, KERRY)).isEmpty();
        }

        pace.giveBack(NUMBER, KERRY);

        assertThat(pace.take(NUMBER, KERRY)).isEmpty();
        assertThat(pace.take(NUMBER, KERRY)).isPresent();
    }

    @Test
    void replicas_together_send_no_more_than_the_number_may() {
        var replicas = List.of(sharing(3), sharing(3), sharing(3));

        long burst = replicas.stream().mapToLong(one -> sent(one, 1000)).sum();
        now += Duration.ofMillis(500).toNanos();
        long next = replicas.stream().mapToLong(one -> sent(one, 1000)).sum();

        assertThat(burst).isLessThanOrEqualTo(80);
        assertThat(next).isBetween(36L, 40L);
    }

    @Test
    void a_number_of_a_dead_replica_s_share_comes_back_to_the_others() {
        var pace = sharing(2);
        assertThat(sent(pace, 1000)).isEqualTo(40);
        now += Duration.ofSeconds(10).toNanos();

        pace.share(1);

        assertThat(sent(pace, 1000)).isEqualTo(80);
    }

    @Test
    void a_lively_talk_goes_beyond_a_replica_s_share_when_the_rows_show_room() {
        var pace = sharing(3);
        for (int i = 0; i < 15; i++) {
            assertThat(pace.take(NUMBER, KERRY)).isEmpty();
        }

        assertThat(pace.take(NUMBER, KERRY)).contains(Duration.ZERO);
        assertThat(pace.take(NUMBER, KERRY, times(30, Duration.ofSeconds(1)))).isEmpty();
    }

    @Test
    void what_other_replicas_sent_to_a_shopper_counts() {
        var pace = sharing(3);

        var wait = pace.take(NUMBER, KERRY, times(45, Duration.ZERO));
        var later = pace.take(NUMBER, KERRY, times(45, Duration.ofSeconds(6)));

        assertThat(wait).contains(Duration.ofSeconds(6));
        assertThat(later).isEmpty();
    }

    private Pace sharing(int replicas) {
        var pace = new Pace(() -> now);
        pace.share(replicas);
        return pace;
    }

    /** How many of so many messages to different shoppers may leave. */
    private static long sent(Pace pace, int tries) {
        return IntStream.range(0, tries)
                .filter(i -> pace.take(NUMBER, shopper(i)).isEmpty())
                .count();
    }

    private static List<Duration> times(int count, Duration ago) {
        return Collections.nCopies(count, ago);
    }

    private static ConversationId shopper(int i) {
        return new ConversationId(new UUID(1, i));
    }
}
