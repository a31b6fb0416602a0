package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Secret;
import java.util.Optional;

/**
 * What somebody gives us to send from a number. What is empty stays as it is.
 *
 * @param pin of its two-step verification, when we registered it
 */
public record NumberGift(
        PhoneNumberId id,
        WabaId waba,
        Secret token,
        Optional<Secret> appSecret,
        Optional<Secret> verifyToken,
        Optional<String> displayPhoneNumber,
        Optional<Secret> pin) {}
