package app.tendero.sandbox.shopify.shop;

import org.jspecify.annotations.Nullable;

/**
 * Who is buying, as far as a cart knows.
 *
 * @param phone E.164
 * @param country ISO 3166 code of the market the cart is priced for
 */
public record Buyer(
        @Nullable String email, @Nullable String phone, @Nullable String country, Address address) {

    public static final Buyer UNKNOWN = new Buyer(null, null, null, Address.UNKNOWN);

    public boolean reachable() {
        return email != null || phone != null;
    }
}
