package app.tendero.webhook;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Secret;
import app.tendero.store.StoreSecret;
import java.util.List;

/**
 * Whose secret signed a POST. Meta signs with the secret of an app, so a signature alone says
 * nothing about the tenant: it says only whose items may be in there.
 *
 * @param deployments whether it is one of the deployment's own
 */
record Signer(Secret secret, boolean deployments) {

    /**
     * Whether a store takes items signed so. One that brought a secret of its own takes no other.
     *
     * @param ofAccount the secrets that stores of the item's account brought
     */
    boolean acceptedBy(StoreId store, List<StoreSecret> ofAccount) {
        var own = ofAccount.stream().filter(theirs -> theirs.store().equals(store)).toList();
        return own.isEmpty()
                ? deployments
                : own.stream().anyMatch(theirs -> theirs.secret().equals(secret));
    }
}
