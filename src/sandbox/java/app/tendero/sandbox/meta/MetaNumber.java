package app.tendero.sandbox.meta;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import java.util.Optional;

/**
 * A sending number as Meta knows it.
 *
 * @param phoneNumberId Meta's id of the number
 * @param wabaId the WhatsApp Business Account it belongs to; also stands for the portfolio that
 *     scopes BSUIDs
 * @param token the bearer token that may send from it
 * @param appSecret signs the webhooks about it
 * @param displayPhoneNumber with country code and spaces, {@code +33 1 23 45 67 89}
 * @param verifiedName what shoppers see
 * @param catalogueId the Meta catalogue attached to the account, if any
 * @param messagesPerSecond throughput limit, 80 unless Meta raised it
 */
public record MetaNumber(
        String phoneNumberId,
        String wabaId,
        String token,
        String appSecret,
        String displayPhoneNumber,
        String verifiedName,
        Optional<String> catalogueId,
        int messagesPerSecond) {

    /** What Meta gives every new number. */
    public static final int DEFAULT_MESSAGES_PER_SECOND = 80;

    /** The number of a store of the pretend world, as Meta gives it to anybody. */
    static MetaNumber of(DemoStore store) {
        var number = store.whatsapp();
        return new MetaNumber(
                number.phoneNumberId(),
                number.wabaId(),
                number.token(),
                DemoStores.META_APP_SECRET,
                number.displayPhoneNumber(),
                store.name(),
                Optional.empty(),
                DEFAULT_MESSAGES_PER_SECOND);
    }

    /** The country calling code, {@code 33} of {@code +33 1 23…}. */
    public String callingCode() {
        var space = displayPhoneNumber.indexOf(' ');
        return digits(space < 0 ? displayPhoneNumber : displayPhoneNumber.substring(0, space));
    }

    /** The whole number without anything but digits, as it stands in webhooks. */
    public String displayDigits() {
        return digits(displayPhoneNumber);
    }

    static String digits(String text) {
        var digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    @Override
    public String toString() {
        return "MetaNumber[" + phoneNumberId + "]";
    }
}
