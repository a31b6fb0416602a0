package app.tendero.support.intent;

import app.tendero.conversation.ShopperIntent;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;

/** Chooses what a message means. Never fails: what goes wrong is an answer. */
interface LanguageModel {

    /** Whether this deployment has one. */
    boolean exists();

    /**
     * @param text without what could name a person, see {@link Masked}
     */
    Uni<Answer> choose(String text, List<ShopperIntent> candidates);

    /**
     * What came of asking.
     *
     * @param content what it wrote, not looked at yet; empty unless it answered
     * @param tokens that were counted for it, as far as it told
     */
    record Answer(Outcome outcome, String content, int tokens) {

        static Answer without(Outcome outcome) {
            return new Answer(outcome, "", 0);
        }
    }

    /** How asking ended; names are labels of a metric. */
    enum Outcome {
        ANSWERED,
        /** Too many questions for it now. */
        BUSY,
        /** The key or the model is not right: nobody helps by asking again. */
        REFUSED,
        /** It answered, but not in the form that was agreed. */
        GARBLED,
        /** No answer in time, or a fault of its machine. */
        AWAY;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
