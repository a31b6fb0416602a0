package app.tendero.outbox;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What Meta told of a send, already matched to the row it speaks of.
 *
 * @param effect id of the outbox row, from the callback data; 0 when there was none
 * @param attempt of that row, from the callback data
 * @param error Meta's code of a failed one
 * @param mend whether and when a failed one is sent again
 * @param billable whether Meta charges for it; empty when this report does not say
 */
public record SendReport(
        StoreId store,
        PhoneNumberId number,
        Wamid wamid,
        long effect,
        int attempt,
        State state,
        Instant at,
        Optional<Integer> error,
        Mend mend,
        Optional<Boolean> billable) {

    private static final Comparator<SendReport> WEIGHT =
            Comparator.comparing(SendReport::arrival)
                    .thenComparing(SendReport::attempt)
                    .thenComparing(report -> report.state() == State.FAILED);

    /**
     * What two reports of one row tell together. A message that arrived did not fail; a later try
     * says more than an earlier one; of one try, the failure comes after the sending.
     */
    SendReport with(SendReport other) {
        var heavier = WEIGHT.compare(this, other) >= 0 ? this : other;
        var lighter = heavier == this ? other : this;
        return heavier.billable().isPresent() || lighter.billable().isEmpty()
                ? heavier
                : heavier.billed(lighter.billable());
    }

    /** 0 while nothing tells that it reached the phone. */
    private int arrival() {
        return state.compareTo(State.DELIVERED) < 0 ? 0 : state.ordinal();
    }

    private SendReport billed(Optional<Boolean> told) {
        return new SendReport(store, number, wamid, effect, attempt, state, at, error, mend, told);
    }

    /** What another try could do for a failed message. */
    public enum Mend {
        NEVER,
        SOON,
        /** Not before the number's token, permission or payment is good again; costs no try. */
        WHEN_UNBLOCKED
    }

    /** In the order they can only move up; failed stands beside. */
    public enum State {
        FAILED,
        SENT,
        DELIVERED,
        READ
    }
}
