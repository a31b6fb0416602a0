package app.tendero.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a shopper buys.
 *
 * @param code ISO 3166-1 alpha-2, upper case
 */
public record Country(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    /** None that has prices of its own: a user-assigned code, which no country ever gets. */
    public static final Country ELSEWHERE = new Country("ZZ");

    public Country {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a country: " + code);
        }
    }

    /** The country of a code as people and APIs write it. Never throws. */
    public static Optional<Country> parse(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new Country(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
