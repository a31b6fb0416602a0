package app.tendero.support.answer;

import app.tendero.conversation.AnswerNeed;
import app.tendero.conversation.Need;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.support.answer.AnswerRows.Answers;
import app.tendero.turn.ViewSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Shows a turn what the merchant answers to everybody. */
@Singleton
class AnswerViews implements ViewSource {

    private final AnswerBooks books;

    AnswerViews(AnswerBooks books) {
        this.books = books;
    }

    @Override
    public Class<?> family() {
        return AnswerNeed.class;
    }

    @Override
    public Uni<View<?>> look(StoreId store, Need<?> need) {
        return books.of(store).map(answers -> view(answers, (AnswerNeed<?>) need));
    }

    private static View<?> view(Answers answers, AnswerNeed<?> need) {
        return switch (need) {
            case AnswerNeed.Faq faq -> new View.Seen<>(answers.book());
            case AnswerNeed.Contact contact ->
                    answers.document()
                            .card()
                            .<View<?>>map(View.Seen::new)
                            .orElseGet(View.Missing::new);
        };
    }
}
