package app.tendero.admin.privacy;

import app.tendero.kernel.ShopperKey;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.ProblemException;
import app.tendero.privacy.Clues;
import app.tendero.privacy.PhoneForms;
import java.util.Locale;
import java.util.Optional;

/** Reads from a body whom somebody means: one clue is enough. */
final class CluesBody {

    static final String EXAMPLE = "{\"phone\": \"+353 87 123 4567\"}";

    private CluesBody() {}

    /**
     * {@code {"phone", "email", "customer_id", "bsuid"}}, at least one of them.
     *
     * @throws ProblemException 422 naming the fields that cannot be taken
     */
    static Clues read(JsonFields fields) {
        var phone =
                fields.parsed(
                        "phone", 40, PhoneForms::digits, "a phone number, like +353 87 123 4567");
        var email = fields.parsed("email", 320, CluesBody::email, "an e-mail address");
        var customer = fields.digits("customer_id", 18);
        var bsuid = fields.parsed("bsuid", 140, CluesBody::bsuid, "an id as Meta gives it, IE.…");
        var clues =
                phone.map(Clues::ofPhone)
                        .orElse(Clues.NONE)
                        .and(email.map(Clues::ofEmail).orElse(Clues.NONE))
                        .and(bsuid.map(Clues::ofBsuid).orElse(Clues.NONE))
                        .and(
                                customer.map(id -> Clues.ofCustomer(Long.parseLong(id)))
                                        .orElse(Clues.NONE));
        if (clues.areNone() && fields.errors().isEmpty()) {
            fields.wrong("phone", "give a phone, an e-mail or a customer id");
        }
        fields.mustBeGood();
        return clues;
    }

    private static Optional<String> email(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                ? Optional.of(text.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<String> bsuid(String text) {
        try {
            return Optional.of(new ShopperKey.Bsuid(text).value());
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
