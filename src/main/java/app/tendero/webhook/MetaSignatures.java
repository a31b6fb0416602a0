package app.tendero.webhook;

import app.tendero.kernel.WabaId;
import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.store.StoreSecret;
import app.tendero.store.Stores;
import app.tendero.whatsapp.WebhookSplitter;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who signed a webhook of Meta. The deployment's secrets are tried first; if none fits,
 * the accounts that the body names are read, nothing else, and the secrets of their stores are
 * tried.
 */
@ApplicationScoped
class MetaSignatures {

    private static final String PREFIX = "sha256=";

    /** A POST is signed by one app, so already its first known account decides. */
    private static final int MOST_ACCOUNTS = 8;

    private static final int MOST_SECRETS = 16;

    private final Stores stores;
    private final List<Secret> deployments;

    MetaSignatures(Stores stores, WebhookConfig config) {
        this.stores = stores;
        this.deployments =
                config.metaAppSecret().orElse(List.of()).stream()
                        .map(String::strip)
                        .filter(secret -> !secret.isEmpty())
                        .map(Secret::new)
                        .toList();
    }

    /** Empty when nobody we know made this signature, or when there is none. */
    Uni<Optional<Signer>> signer(byte[] body, Optional<String> header) {
        var tag =
                header.filter(text -> text.startsWith(PREFIX))
                        .map(text -> text.substring(PREFIX.length()))
                        .filter(text -> text.length() == 2 * HmacSha256.LENGTH);
        if (tag.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var ours = HmacSha256.signerHex(body, deployments, tag.get());
        return ours.isPresent()
                ? Uni.createFrom().item(ours.map(secret -> new Signer(secret, true)))
                : ofStores(body, tag.get());
    }

    private Uni<Optional<Signer>> ofStores(byte[] body, String tag) {
        var accounts = WebhookSplitter.accountsClaimed(body, MOST_ACCOUNTS);
        return Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(id -> stores.appSecretsOf(new WabaId(id)))
                .collect()
                .asList()
                .map(
                        found ->
                                HmacSha256.signerHex(body, secrets(found), tag)
                                        .map(secret -> new Signer(secret, false)));
    }

    private static List<Secret> secrets(List<List<StoreSecret>> found) {
        return found.stream()
                .flatMap(List::stream)
                .map(StoreSecret::secret)
                .distinct()
                .limit(MOST_SECRETS)
                .toList();
    }
}
