package app.tendero.store;

import app.tendero.kernel.Language;
import java.util.Optional;

/**
 * Knows which texts a merchant may put in place of ours. The package that owns the texts brings it
 * as a bean; a store only keeps what it lets through.
 */
public interface WordingRules {

    /** What is wrong with this text for this key; empty if nothing is. */
    Optional<String> complaint(Language language, String key, String text);
}
