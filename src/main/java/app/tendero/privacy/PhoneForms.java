package app.tendero.privacy;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways one phone number is written. Shopify keeps E.164; WhatsApp's {@code wa_id} differs from
 * it in three countries, whose mobile numbers got or lost a digit over the years.
 */
public final class PhoneForms {

    /** So many last digits name a number within a store well enough to be compared. */
    private static final int TAIL = 8;

    private static final Pattern WRITTEN = Pattern.compile("[0-9+(). /\\u00a0-]{5,40}");
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{6,17}");

    private PhoneForms() {}

    /** The digits of a number as people write it; empty for what is none. */
    public static Optional<String> digits(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        var digits = written.replaceAll("[^0-9]", "").replaceFirst("^00", "");
        return DIGITS.matcher(digits.replaceFirst("^0", "")).matches()
                ? Optional.of(digits)
                : Optional.empty();
    }

    /** Whether the digits begin with a country, as far as one can tell: not with a zero. */
    public static boolean isInternational(String digits) {
        return !digits.startsWith("0");
    }

    /** The number itself and what else it may be as a {@code wa_id} or in E.164. */
    public static Set<String> of(String digits) {
        var forms = new LinkedHashSet<String>();
        forms.add(digits);
        other(digits, "521", "52", 13, forms); // Mexico: 1 after the country, until 2019
        other(digits, "549", "54", 13, forms); // Argentina: 9 after the country, mobiles
        brazil(digits, forms);
        return forms;
    }

    private static void other(
            String digits, String longer, String shorter, int length, Set<String> forms) {
        if (digits.startsWith(longer) && digits.length() == length) {
            forms.add(shorter + digits.substring(longer.length()));
        } else if (digits.startsWith(shorter) && digits.length() == length - 1) {
            forms.add(longer + digits.substring(shorter.length()));
        }
    }

    /** Brazil: a 9 after the area code, which old accounts do not have. */
    private static void brazil(String digits, Set<String> forms) {
        if (!digits.startsWith("55")) {
            return;
        }
        if (digits.length() == 13 && digits.charAt(4) == '9') {
            forms.add(digits.substring(0, 4) + digits.substring(5));
        } else if (digits.length() == 12) {
            forms.add(digits.substring(0, 4) + "9" + digits.substring(4));
        }
    }

    /** Whether two numbers can be the same one: their last digits are. */
    public static boolean agree(String one, String other) {
        return tail(one).length() >= 7 && tail(one).equals(tail(other));
    }

    private static String tail(String digits) {
        var national = digits.replaceFirst("^0+", "");
        return national.substring(Math.max(0, national.length() - TAIL));
    }
}
