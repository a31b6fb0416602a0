package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Secret;
import java.util.Optional;

/**
 * A number a store sends from.
 *
 * @param waba the WhatsApp Business Account that owns it
 * @param token bearer token of its sends
 * @param appSecret the store's own Meta app's secret; when present no other secret may sign what
 *     arrives for this number
 * @param displayPhoneNumber as people write it, with plus and spaces; may be empty
 * @param messagesPerSecond what Meta lets this number send
 * @param paused the merchant wants silence: what arrives is kept, and nothing is said
 */
public record WhatsAppNumber(
        PhoneNumberId id,
        WabaId waba,
        Secret token,
        Optional<Secret> appSecret,
        String displayPhoneNumber,
        int messagesPerSecond,
        boolean paused) {

    /** A number that is not paused. */
    public WhatsAppNumber(
            PhoneNumberId id,
            WabaId waba,
            Secret token,
            Optional<Secret> appSecret,
            String displayPhoneNumber,
            int messagesPerSecond) {
        this(id, waba, token, appSecret, displayPhoneNumber, messagesPerSecond, false);
    }
}
