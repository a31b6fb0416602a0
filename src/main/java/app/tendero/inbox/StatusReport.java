package app.tendero.inbox;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import java.time.Instant;
import java.util.Optional;

/**
 * What Meta told of one of our sends.
 *
 * @param callback {@code biz_opaque_callback_data} as it came back, may be empty
 * @param error code of a failed one
 * @param billable whether Meta charges for it; empty when this report does not say
 */
public record StatusReport(
        StoreId store,
        PhoneNumberId number,
        Wamid wamid,
        String callback,
        State state,
        Instant at,
        Optional<Integer> error,
        Optional<Boolean> billable) {

    public enum State {
        SENT,
        DELIVERED,
        READ,
        FAILED
    }
}
