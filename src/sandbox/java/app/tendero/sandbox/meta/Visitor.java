package app.tendero.sandbox.meta;

import java.util.Optional;

/**
 * Who writes to a store. A phone number, a BSUID or both; with a phone alone, the BSUID is derived,
 * because Meta sends one for everybody.
 *
 * @param phone digits with country code, without "+"
 * @param bsuid {@code CC.…}, scoped to the store's portfolio
 * @param username for people who hide their number
 * @param shape which of the two identities webhooks carry; empty keeps what was
 */
public record Visitor(
        Optional<String> phone,
        Optional<String> bsuid,
        Optional<String> name,
        Optional<String> username,
        Optional<Shape> shape) {

    /** Which identities of a shopper Meta's webhooks show. */
    public enum Shape {
        /** Number and BSUID, as for most people. */
        FULL,
        /** The number alone, as before April 2026. */
        PHONE,
        /** The BSUID alone: the number is hidden. */
        BSUID
    }

    public static Visitor phone(String phone, String name) {
        return new Visitor(
                Optional.of(MetaNumber.digits(phone)),
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty());
    }

    public static Visitor bsuid(String bsuid, String name) {
        return new Visitor(
                Optional.empty(),
                Optional.of(bsuid),
                Optional.of(name),
                Optional.empty(),
                Optional.empty());
    }
}
