package app.tendero.orders;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Money;
import app.tendero.privacy.PhoneForms;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Reads the small parts that all of Shopify's shapes have in common. */
final class Told {

    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_URL = 2000;

    private Told() {}

    /** Empty for what is missing, null or longer than anything of its kind. */
    static String text(JsonNode value) {
        var text = value.isValueNode() && !value.isNull() ? value.asText() : "";
        return text.length() <= LONGEST_TEXT ? clean(text) : "";
    }

    /** A title may be cut; it is only read. */
    static String title(JsonNode value) {
        var text = value.isTextual() ? value.asText() : "";
        return clean(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
    }

    /** PostgreSQL's text has no U+0000. */
    private static String clean(String text) {
        return text.replace("\0", "");
    }

    /** A state in our form: lower case with underscores. */
    static String word(JsonNode value) {
        return text(value).toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** An address of the web; anything else is no link for a shopper. */
    static String url(JsonNode value) {
        var text = value.isTextual() ? value.asText().strip() : "";
        return text.length() <= LONGEST_URL && text.matches("https?://[^\\s\\x00\"<>]+")
                ? text
                : "";
    }

    static Optional<Long> id(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong() && value.asLong() > 0
                ? Optional.of(value.asLong())
                : Optional.empty();
    }

    static Optional<Instant> instant(JsonNode value) {
        try {
            return value.isTextual()
                    ? Optional.of(OffsetDateTime.parse(value.asText()).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    static Optional<Money> money(JsonNode amount, JsonNode currency) {
        try {
            return amount.isValueNode() && currency.isTextual()
                    ? Optional.of(new Money(new BigDecimal(amount.asText()), currency.asText()))
                    : Optional.empty();
        } catch (NumberFormatException notMoney) {
            return Optional.empty();
        }
    }

    static Optional<String> phone(JsonNode value) {
        return value.isTextual()
                ? PhoneForms.digits(value.asText()).filter(PhoneForms::isInternational)
                : Optional.empty();
    }

    static Optional<String> email(JsonNode value) {
        return value.isTextual() ? email(value.asText()) : Optional.empty();
    }

    static Optional<String> email(String written) {
        var email = written.strip().toLowerCase(Locale.ROOT);
        return email.length() <= 320 && email.matches("[^\\s@\\x00]+@[^\\s@\\x00]+")
                ? Optional.of(email)
                : Optional.empty();
    }

    static Optional<String> postcode(JsonNode value) {
        return value.isTextual() ? postcode(value.asText()) : Optional.empty();
    }

    /** People write "sw1a 1aa", "SW1A1AA" and "75 011". */
    static Optional<String> postcode(String written) {
        var bare = written.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return bare.length() >= 3 && bare.length() <= 12 && bare.matches(".*\\p{Nd}.*")
                ? Optional.of(bare)
                : Optional.empty();
    }

    /** An order's name as people type it: without its sign, in lower case. */
    static String number(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("^#+", "").replace(" ", "");
    }

    static Optional<ConversationId> conversation(String value) {
        try {
            return Optional.of(ConversationId.parse(value));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
