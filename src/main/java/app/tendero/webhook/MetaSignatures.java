package app.tendero.webhook;

import app.tendero.inbox.Deliveries.NotKept;
import app.tendero.kernel.WabaId;
import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.store.StoreSecret;
import app.tendero.store.Stores;
import app.tendero.whatsapp.WebhookSplitter;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds out who signed a webhook of Meta. The deployment's secrets are tried first; if none fits,
 * the accounts that the body names are read, nothing else, and the secrets of their stores are
 * tried.
 */
@Singleton
class MetaSignatures {

    private static final String PREFIX = "sha256=";

    /** A POST is signed by one app, so already its first known account decides. */
    private static final int MOST_ACCOUNTS = 4;

    private static final int MOST_SECRETS = 16;
    private static final int MOST_PROVEN = 10_000;
    private static final int STRANGERS_PER_SECOND = 100;

    private final Stores stores;
    private final List<Secret> deployments;

    /** Accounts that once came with a store's own signature: looking them up costs no query. */
    private final Set<String> proven = ConcurrentHashMap.newKeySet();

    /** Anybody may claim any account, and an unknown one costs a query. */
    private final Ration strangers = new Ration(STRANGERS_PER_SECOND);

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
        if (!proven.containsAll(accounts) && !strangers.take()) {
            return Uni.createFrom().failure(new NotKept("too many strangers at the door"));
        }
        return Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(id -> stores.appSecretsOf(new WabaId(id)))
                .collect()
                .asList()
                .map(found -> signer(body, tag, accounts, found));
    }

    private Optional<Signer> signer(
            byte[] body, String tag, List<String> accounts, List<List<StoreSecret>> found) {
        var signer = HmacSha256.signerHex(body, secrets(found), tag);
        for (var i = 0; signer.isPresent() && i < accounts.size(); i++) {
            if (!found.get(i).isEmpty() && proven.size() < MOST_PROVEN) {
                proven.add(accounts.get(i));
            }
        }
        return signer.map(secret -> new Signer(secret, false));
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
