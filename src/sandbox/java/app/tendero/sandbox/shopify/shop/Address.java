package app.tendero.sandbox.shopify.shop;

import org.jspecify.annotations.Nullable;

/**
 * Where a shopper lives, as far as they have said.
 *
 * @param country ISO 3166 code
 */
public record Address(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String address1,
        @Nullable String address2,
        @Nullable String city,
        @Nullable String province,
        @Nullable String zip,
        @Nullable String country,
        @Nullable String phone) {

    public static final Address UNKNOWN =
            new Address(null, null, null, null, null, null, null, null, null);

    /** First and last name joined; empty when neither is known. */
    public String name() {
        return ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName))
                .strip();
    }
}
