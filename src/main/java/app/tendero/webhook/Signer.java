package app.tendero.webhook;

import app.tendero.platform.Secret;
import java.util.List;

/**
 * Whose secret signed a POST. Meta and Shopify sign with the secret of an app, so a signature alone
 * says nothing about the tenant: it says only whose items may be in there.
 *
 * @param deployments whether it is one of the deployment's own
 */
record Signer(Secret secret, boolean deployments) {

    /**
     * Whether a store takes items signed so. One that brought a secret of its own takes no other.
     *
     * @param own what the store brought
     */
    boolean acceptedBy(List<Secret> own) {
        return own.isEmpty() ? deployments : own.contains(secret);
    }
}
