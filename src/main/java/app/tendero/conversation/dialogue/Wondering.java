package app.tendero.conversation.dialogue;

import app.tendero.conversation.AnswerNeed.Faq;
import app.tendero.conversation.BrowseStep.AwaitingSearchWords;
import app.tendero.conversation.Decision;
import app.tendero.conversation.IntentGuess;
import app.tendero.conversation.IntentNeed;
import app.tendero.conversation.IntentNeed.Heard;
import app.tendero.conversation.IntentReader;
import app.tendero.conversation.ShopperIntent;
import app.tendero.conversation.View;

/**
 * Asks a language model about a sentence that nobody understands, where the merchant wants that.
 */
final class Wondering {

    private Wondering() {}

    /** {@code otherwise}, unless it is only a guess and a model may be asked. */
    static Intent about(Turn turn, String text, Intent otherwise) {
        return otherwise instanceof Intent.AskAnything
                        && turn.store().chat().model().asks()
                        && !(turn.conversation().step() instanceof AwaitingSearchWords)
                        && IntentReader.unsure(text)
                ? new Intent.Wonder(text, otherwise)
                : otherwise;
    }

    /**
     * What the merchant surely answers is answered as ever: exact, at once and for nothing. The
     * model is asked about the rest.
     */
    static Decision ask(Turn turn, String text, Intent otherwise) {
        return turn.see(
                new Faq(),
                faq ->
                        Answers.isSure(faq, text)
                                ? Routing.intent(turn, otherwise)
                                : askModel(turn, text, otherwise));
    }

    private static Decision askModel(Turn turn, String text, Intent otherwise) {
        return turn.see(
                IntentNeed.about(text, turn.store().chat().model().callsADay()),
                view -> Routing.intent(turn, answered(view, text, otherwise)));
    }

    /** What a model chose; without an answer, what was meant to be done. */
    private static Intent answered(View<Heard> view, String text, Intent otherwise) {
        return switch (view) {
            case View.Seen(var heard) when heard.intent() == ShopperIntent.FAQ ->
                    new Intent.AskQuestion(text);
            case View.Seen(var heard) ->
                    TypedSentence.intent(
                                    new IntentGuess(
                                            heard.intent(),
                                            heard.slot(),
                                            IntentGuess.SURE,
                                            "a model's choice"))
                            .orElse(otherwise);
            case View.Missing<Heard> unknown -> otherwise;
            case View.Unavailable<Heard> away -> otherwise;
        };
    }
}
