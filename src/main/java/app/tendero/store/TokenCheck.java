package app.tendero.store;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.FieldError;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Tries a store's tokens against the one who gave them, before they are kept. The packages that
 * speak to Shopify and to Meta bring one each as a bean.
 */
public interface TokenCheck {

    /** What is wrong with the tokens, by field of the registration body; empty if all work. */
    Uni<List<FieldError>> check(Candidate candidate);

    /** Whether it tries the numbers' tokens, and no others. */
    default boolean isOfNumbers() {
        return false;
    }

    /** A store as it would be, before it has an id. */
    record Candidate(ShopDomain domain, ShopifyAccess shopify, List<WhatsAppNumber> numbers) {}
}
