package app.tendero.sync;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a run does not go on for the moment; stored and shown by its name in small letters. */
enum Hindrance {
    /** The store has no token, or Shopify does not take it: the merchant opens the app again. */
    TOKEN,
    /** The shop is frozen, locked or gone. */
    SHOP,
    /** The shop's cost limit, or all its bulk operations, are in use. */
    LIMIT,
    /** Shopify does not answer, or not well. */
    SHOPIFY,
    /** What came could not be written. */
    DATABASE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Hindrance> of(@Nullable String word) {
        return Optional.ofNullable(word).map(name -> valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
