package app.tendero.inbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that arrived and must be kept once.
 *
 * @param store the tenant, from the verified number or signature, never from the payload alone
 * @param lane what it must stay in order with
 * @param dedupKey unique per store for ever, such as {@code wa:<wamid>} or {@code fx:<effect>}
 * @param kind chooses the {@link EventDecoder}: {@code wa.text}, {@code shopify.orders/create}, …
 * @param payload JSON as the decoder wants it; kept sealed
 * @param number the number that was written to: answers leave from it
 * @param answers the message that answers to this item name in {@code in:}
 */
public record Arrival(
        StoreId store,
        LaneHint lane,
        String dedupKey,
        String kind,
        String payload,
        Optional<PhoneNumberId> number,
        Optional<Wamid> answers) {

    public Arrival {
        dedupKey = storable(dedupKey);
        kind = storable(kind);
    }

    /** PostgreSQL's text has no U+0000. */
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    /** Which lane an item belongs to, as far as its sender can know. */
    public sealed interface LaneHint {

        /**
         * The conversation of a shopper, made when it does not exist yet.
         *
         * @param writtenAt by Meta's clock: what a shopper wrote before they were erased is dropped
         */
        record OfShopper(ShopperIdentity shopper, Instant writtenAt) implements LaneHint {

            /** Of somebody who writes at this moment. */
            public OfShopper(ShopperIdentity shopper) {
                this(shopper, Instant.MAX);
            }
        }

        /** A conversation named by somebody; kept aside if this store has no such one. */
        record OfConversation(ConversationId conversation) implements LaneHint {}

        /**
         * A lane of the store itself: {@code orders}, {@code products}, {@code app}, {@code
         * account}.
         */
        record OfStore(String resource) implements LaneHint {}
    }

    /**
     * What Meta told of who writes; at least one of the two keys is there.
     *
     * @param phone digits, absent when the shopper hides it
     * @param bsuid absent only in old payloads
     * @param previous the key before a change that Meta announces
     * @param name profile name, may be empty
     */
    public record ShopperIdentity(
            Optional<ShopperKey.WaId> phone,
            Optional<ShopperKey.Bsuid> bsuid,
            Optional<ShopperKey> previous,
            String name) {

        public ShopperIdentity {
            if (phone.isEmpty() && bsuid.isEmpty()) {
                throw new IllegalArgumentException("a shopper has a phone or a BSUID");
            }
        }
    }
}
