package app.tendero.shopify;

import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The token of a custom app, as its merchant typed it in: it lives until it is replaced. */
@Singleton
class StoredToken implements TokenSource {

    @Override
    public boolean serves(Shop shop) {
        return shop.access().accessToken().isPresent();
    }

    @Override
    public Uni<Token> of(Shop shop) {
        return Uni.createFrom().item(new Token.Usable(shop.access().accessToken().orElseThrow()));
    }

    @Override
    public boolean refused(Shop shop, Secret token) {
        return false;
    }
}
