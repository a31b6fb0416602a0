package app.tendero.access;

import app.tendero.kernel.ShopDomain;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Knows who of a shop's people may do what; brought by the package that keeps the stores. */
public interface Merchants {

    /**
     * The person as a caller, if the shop's store is installed. Who comes first becomes its owner,
     * whoever follows a manager.
     *
     * @param user Shopify's number of the person
     */
    Uni<Optional<Caller.Merchant>> find(ShopDomain shop, String user);
}
