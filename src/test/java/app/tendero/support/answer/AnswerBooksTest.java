package app.tendero.support.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.FaqBook;
import app.tendero.kernel.StoreId;
import app.tendero.support.answer.AnswerRows.Answers;
import app.tendero.testkit.FakeStores;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

/** A chat asks for a store's answers with every sentence; the database is asked once. */
class AnswerBooksTest {

    private static final StoreId LINEN_HOUSE = new StoreId(1);

    private final FakeStores stores = new FakeStores();
    private int version;

    private final AnswerBooks books =
            new AnswerBooks(
                    stores,
                    store ->
                            Uni.createFrom()
                                    .item(
                                            new Answers(
                                                    ++version,
                                                    AnswersDocument.EMPTY,
                                                    FaqBook.NONE)));

    private int versionInTheChat() {
        return books.of(LINEN_HOUSE).await().indefinitely().version();
    }

    @Test
    void they_are_read_once_for_a_reading_of_their_store() {
        stores.all.add(FakeStores.store(1, "linen-house", true));

        versionInTheChat();

        assertThat(versionInTheChat()).isEqualTo(1);
    }

    @Test
    void a_store_that_is_read_anew_has_its_answers_read_anew() {
        stores.all.add(FakeStores.store(1, "linen-house", true));
        versionInTheChat();

        stores.all.set(0, FakeStores.store(1, "linen-house", true));

        assertThat(versionInTheChat()).isEqualTo(2);
    }

    @Test
    void nothing_is_kept_of_a_store_that_is_not_there() {
        versionInTheChat();

        assertThat(versionInTheChat()).isEqualTo(2);
    }
}
