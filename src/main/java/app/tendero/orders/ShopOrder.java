package app.tendero.orders;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order as Shopify tells of it, in whichever of its shapes. States are Shopify's words in lower
 * case, with underscores.
 *
 * @param name as the shop prints it, such as {@code #1001}
 * @param updatedAt by Shopify's clock: of two tellings the later one counts
 * @param returning empty where this telling says nothing of returns
 * @param total as the buyer pays it
 * @param shopTotal the same in the shop's own money
 * @param conversation the chat it came from, if it names one
 */
record ShopOrder(
        long id,
        String name,
        Instant placedAt,
        Instant updatedAt,
        Optional<Instant> cancelledAt,
        String financial,
        String fulfilment,
        String returning,
        Money total,
        Money shopTotal,
        Optional<Long> customer,
        Optional<ConversationId> conversation,
        Contact contact,
        List<Line> lines,
        List<Parcel> parcels) {

    ShopOrder {
        lines = List.copyOf(lines);
        parcels = List.copyOf(parcels);
    }

    /**
     * What the buyer left with the order. Personal data: only its hashes are kept.
     *
     * @param phones digits in international form
     * @param emails lower case
     * @param postcodes upper case, without blanks
     */
    record Contact(Set<String> phones, Set<String> emails, Set<String> postcodes) {

        Contact {
            phones = Set.copyOf(phones);
            emails = Set.copyOf(emails);
            postcodes = Set.copyOf(postcodes);
        }

        /** Whether Shopify let us see who bought: every buyer leaves a phone or an e-mail. */
        boolean isTold() {
            return !phones.isEmpty() || !emails.isEmpty();
        }

        @Override
        public String toString() {
            return "Contact[***]";
        }
    }

    /**
     * @param variant absent for what is no variant, such as a fee
     * @param variantTitle may be empty
     * @param quantity as it stands now
     */
    record Line(
            Optional<Long> variant,
            Optional<Long> product,
            String title,
            String variantTitle,
            int quantity,
            String price) {}

    /**
     * What was sent at once.
     *
     * @param order it belongs to
     * @param shipment where it is, may be empty
     * @param url where it can be followed, may be empty as carrier and number may
     */
    record Parcel(
            long id,
            long order,
            String status,
            String shipment,
            String carrier,
            String number,
            String url,
            Optional<Instant> estimatedAt,
            Optional<Instant> deliveredAt,
            Instant updatedAt,
            List<Moment> moments) {

        Parcel {
            moments = List.copyOf(moments);
        }
    }

    /** Something that happened to a parcel. */
    record Moment(Instant at, String status, Optional<Instant> estimatedAt) {}
}
