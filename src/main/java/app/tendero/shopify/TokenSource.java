package app.tendero.shopify;

import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;

/**
 * One way to come by the Admin token of a shop. Each shop has one that serves it; a further way
 * (application-only tokens) is a further implementation.
 */
interface TokenSource {

    /** Whether the shop's token comes from here; the first that says yes is asked. */
    boolean serves(Shop shop);

    /** A token that works for a while, or why there is none. Never fails for reasons of Shopify. */
    Uni<Token> of(Shop shop);

    /**
     * Shopify did not take this token.
     *
     * @return whether asking again brings another one
     */
    boolean refused(Shop shop, Secret token);

    sealed interface Token {

        record Usable(Secret secret) implements Token {}

        record None(Trouble trouble) implements Token {}
    }
}
