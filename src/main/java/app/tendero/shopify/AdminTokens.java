package app.tendero.shopify;

import app.tendero.platform.Secret;
import app.tendero.shopify.TokenSource.Token;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds the Admin API token of a shop, wherever it comes from. */
@Singleton
class AdminTokens {

    private final List<TokenSource> sources;

    @Inject
    AdminTokens(StoredToken stored, ClientCredentials credentials, ExpiringTokens expiring) {
        this(List.of(stored, credentials, expiring));
    }

    AdminTokens(List<TokenSource> sources) {
        this.sources = sources;
    }

    /** A token, or why there is none. */
    Uni<Token> of(Shop shop) {
        return source(shop)
                .map(source -> source.of(shop))
                .orElseGet(() -> Uni.createFrom().item(none()));
    }

    /**
     * Shopify did not take the token.
     *
     * @return whether asking again can help: false for a token that a person typed in
     */
    boolean refused(Shop shop, Secret token) {
        return source(shop).map(source -> source.refused(shop, token)).orElse(false);
    }

    private Optional<TokenSource> source(Shop shop) {
        return sources.stream().filter(source -> source.serves(shop)).findFirst();
    }

    private static Token none() {
        return new Token.None(new Trouble.Denied(0, "no token"));
    }
}
