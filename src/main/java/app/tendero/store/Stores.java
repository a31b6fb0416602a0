package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * Answers which store somebody means. Every look-up is kept in memory and dropped on every replica
 * within two seconds of a change, so all of them may be asked on the event loop for every message.
 *
 * <p>A look-up fails only when PostgreSQL cannot be asked.
 */
public interface Stores {

    /** The store behind a sending number; disabled stores are found too, and say so. */
    Uni<Optional<StoreNumber>> byPhoneNumberId(PhoneNumberId number);

    /**
     * All numbers of an account, disabled stores included: whom news concerns that names no number.
     * Empty for an account nobody has.
     */
    Uni<List<StoreNumber>> byWaba(WabaId waba);

    /** Everything about a store, with its secrets opened. */
    Uni<Optional<Store>> byId(StoreId id);

    /** The store of a shop. */
    Uni<Optional<StoreId>> byDomain(ShopDomain domain);

    /**
     * The Meta app secrets that stores with this WhatsApp Business Account brought themselves;
     * empty when they all live under the deployment's own app.
     */
    Uni<List<StoreSecret>> appSecretsOf(WabaId waba);

    /** Whether some store has this verify token as its own. Compares keyed hashes only. */
    Uni<Boolean> verifyTokenKnown(String token);
}
