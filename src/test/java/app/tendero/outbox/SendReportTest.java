package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.SendReport.Mend;
import app.tendero.outbox.SendReport.State;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reports of one message that come together tell of it, in whatever order they came. */
class SendReportTest {

    @Test
    void a_failure_is_not_hidden_by_the_sending_before_it() {
        assertThat(together(report(1, State.SENT), report(1, State.FAILED)).state())
                .isEqualTo(State.FAILED);
    }

    @Test
    void what_was_delivered_did_not_fail() {
        assertThat(together(report(1, State.FAILED), report(1, State.DELIVERED)).state())
                .isEqualTo(State.DELIVERED);
    }

    @Test
    void the_failure_of_an_earlier_try_says_nothing_of_a_later_one() {
        assertThat(together(report(1, State.FAILED), report(2, State.SENT)).state())
                .isEqualTo(State.SENT);
    }

    @Test
    void read_is_more_than_delivered() {
        assertThat(together(report(1, State.DELIVERED), report(1, State.READ)).state())
                .isEqualTo(State.READ);
    }

    @Test
    void what_one_tells_of_the_price_is_kept_when_the_other_tells_more_of_the_way() {
        var priced = report(1, State.SENT, Optional.of(true));

        var both = together(priced, report(1, State.READ));

        assertThat(both.state()).isEqualTo(State.READ);
        assertThat(both.billable()).contains(true);
    }

    private static SendReport together(SendReport one, SendReport other) {
        assertThat(one.with(other)).isEqualTo(other.with(one));
        return one.with(other);
    }

    private static SendReport report(int attempt, State state) {
        return report(attempt, state, Optional.empty());
    }

    private static SendReport report(int attempt, State state, Optional<Boolean> billable) {
        return new SendReport(
                new StoreId(1),
                new PhoneNumberId("106540352242922"),
                new Wamid("wamid.out"),
                7,
                attempt,
                state,
                Instant.parse("2026-11-20T10:00:00Z"),
                state == State.FAILED ? Optional.of(131026) : Optional.empty(),
                Mend.NEVER,
                billable);
    }
}
