package app.tendero.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A shop's permanent Shopify domain, {@code x.myshopify.com}. Checked on the raw text before any
 * URL is built from it, because it decides where our tokens are sent.
 */
public record ShopDomain(String value) {

    private static final String SUFFIX = ".myshopify.com";
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9][a-z0-9-]{0,59}\\.myshopify\\.com");

    /** In capitals too, but ASCII: some other letters become ASCII when they are made small. */
    private static final Pattern RAW =
            Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]{0,59}\\.(?i:myshopify)\\.(?i:com)");

    public ShopDomain {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a myshopify.com domain");
        }
    }

    /** The domain in lower case if {@code text} is one, else empty. Never throws. */
    public static Optional<ShopDomain> parse(String text) {
        return RAW.matcher(text).matches()
                ? Optional.of(new ShopDomain(text.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The part before {@code .myshopify.com}. */
    public String handle() {
        return value.substring(0, value.length() - SUFFIX.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
