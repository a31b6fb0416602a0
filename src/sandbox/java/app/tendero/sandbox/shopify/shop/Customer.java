package app.tendero.sandbox.shopify.shop;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody the shop knows. */
public record Customer(
        long id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        List<String> tags,
        String locale,
        Address address,
        Instant createdAt,
        Consent whatsApp) {

    /**
     * Whether they agreed to marketing on WhatsApp.
     *
     * @param state a name of {@code CustomerMarketingConsentState}
     */
    public record Consent(String state, @Nullable String optInLevel, @Nullable Instant updatedAt) {

        public static final Consent NEVER = new Consent("NEVER_SUBSCRIBED", null, null);
    }

    public String gid() {
        return Gid.of("Customer", id);
    }

    /** The name, else the e-mail address, else the phone, as the admin shows it. */
    public String displayName() {
        var name =
                ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName))
                        .strip();
        if (!name.isEmpty()) {
            return name;
        }
        if (email != null) {
            return email;
        }
        return phone == null ? "" : phone;
    }

    public Customer with(Consent consent) {
        return new Customer(
                id, firstName, lastName, email, phone, tags, locale, address, createdAt, consent);
    }

    public Customer tagged(List<String> all) {
        return new Customer(
                id, firstName, lastName, email, phone, all, locale, address, createdAt, whatsApp);
    }
}
