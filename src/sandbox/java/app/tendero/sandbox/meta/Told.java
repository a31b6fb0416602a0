package app.tendero.sandbox.meta;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/**
 * One attempt to deliver a webhook.
 *
 * @param kind {@code message}, {@code status} or {@code other}
 * @param shopper whom it is about, empty when about nobody
 * @param wamid the message it is about, empty when about none
 * @param what the message's type or the status
 * @param attempt counts from 1
 * @param status the HTTP status, 0 when no answer came
 * @param millis how long the answer took
 * @param at when it was sent, milliseconds since 1970
 * @param body the raw bytes that were signed
 * @param retryAfter what the answer said of when to come again
 */
public record Told(
        String kind,
        String phoneNumberId,
        String shopper,
        String wamid,
        String what,
        int attempt,
        int status,
        long millis,
        long at,
        Buffer body,
        Optional<String> retryAfter) {

    public boolean taken() {
        return status == 200;
    }
}
