package app.tendero.kernel;

import java.util.regex.Pattern;

/**
 * Who a shopper is for Meta: a phone ({@code wa_id}, digits only) or a business-scoped user id. A
 * shopper may have either or both. Personal data: never logged, stored only hashed or sealed.
 */
public sealed interface ShopperKey {

    /** The value as Meta writes it. */
    String value();

    /** Phone number in international form without "+", as webhooks carry it. */
    record WaId(String value) implements ShopperKey {

        public WaId {
            if (value.length() < 3 || value.length() > 20 || !isDigits(value)) {
                throw new IllegalArgumentException("a wa_id is 3 to 20 digits");
            }
        }

        private static boolean isDigits(String value) {
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return "WaId[***]";
        }
    }

    /** Business-scoped user id: stable within one business portfolio, present without a phone. */
    record Bsuid(String value) implements ShopperKey {

        private static final Pattern FORM =
                Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

        public Bsuid {
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException("not a BSUID");
            }
        }

        @Override
        public String toString() {
            return "Bsuid[***]";
        }
    }
}
