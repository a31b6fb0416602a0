package app.tendero.whatsapp;

import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.inbox.StatusReport;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.WabaId;
import app.tendero.kernel.Wamid;
import java.time.Instant;
import java.util.Optional;

/**
 * One item of a webhook, before anybody knows whose it is: a POST may carry many, of several
 * accounts and numbers.
 */
public sealed interface Piece {

    /**
     * What the envelope says about an item's owner. Only a claim until the pair was compared with a
     * store's registration.
     *
     * @param number absent for news of a whole account
     */
    record Origin(WabaId waba, Optional<PhoneNumberId> number) {}

    /**
     * A message of a shopper.
     *
     * @param kind {@code wa.<type>}, see {@link WhatsAppEvents}
     * @param at when it was written
     * @param payload the message as Meta sent it, valid JSON without U+0000 and lone surrogates
     */
    record Inbound(
            WabaId waba,
            PhoneNumberId number,
            Wamid wamid,
            String kind,
            ShopperIdentity shopper,
            Instant at,
            String payload)
            implements Piece {

        public Origin origin() {
            return new Origin(waba, Optional.of(number));
        }
    }

    /** What became of one of our sends; the parts are those of {@link StatusReport}. */
    record Status(
            WabaId waba,
            PhoneNumberId number,
            Wamid wamid,
            String callback,
            StatusReport.State state,
            Instant at,
            Optional<Integer> error,
            Optional<Boolean> billable)
            implements Piece {

        public Origin origin() {
            return new Origin(waba, Optional.of(number));
        }
    }

    /**
     * News of an account, a number or a template: every field but {@code messages}, and errors that
     * belong to no message.
     *
     * @param kind {@code meta.<field>}
     * @param dedupKey a hash, because such news has no id
     * @param payload the change's {@code value}
     */
    record Notice(Origin origin, String kind, String dedupKey, String payload) implements Piece {}

    /**
     * Something of no use to us, kept aside for a person to see.
     *
     * @param reason fixed words, never a part of the body
     * @param body trimmed to {@link WebhookSplitter#KEPT_ASIDE} characters, safe to store as text
     */
    record Strange(String reason, String body) implements Piece {}
}
