package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Address;

/** Checks and reads what clients say about a buyer. */
final class Contacts {

    private Contacts() {}

    static boolean isEmail(String text) {
        return text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    }

    /** E.164, as Shopify wants it. */
    static boolean isPhone(String text) {
        return text.matches("\\+[1-9][0-9]{6,14}");
    }

    static Address address(Input input) {
        return new Address(
                input.text("firstName"),
                input.text("lastName"),
                input.text("address1"),
                input.text("address2"),
                input.text("city"),
                input.text("provinceCode"),
                input.text("zip"),
                input.text("countryCode"),
                input.text("phone"));
    }
}
