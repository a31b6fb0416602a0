package app.tendero.conversation;

import java.util.Optional;

/**
 * What a message is taken for, how surely, and by which rule.
 *
 * @param slot what the intent is about, see {@link ShopperIntent}
 * @param confidence in percent; from {@value #SURE} on it is acted upon without a question
 * @param rule for whoever wonders why: names words of ours, never the shopper's
 */
public record IntentGuess(
        ShopperIntent intent, Optional<String> slot, int confidence, String rule) {

    /** What is at least this sure is done. */
    public static final int SURE = 70;

    public boolean sure() {
        return confidence >= SURE;
    }

    static IntentGuess of(ShopperIntent intent, int confidence, String rule) {
        return new IntentGuess(intent, Optional.empty(), confidence, rule);
    }

    static IntentGuess of(ShopperIntent intent, String slot, int confidence, String rule) {
        return new IntentGuess(intent, Optional.of(slot), confidence, rule);
    }
}
