package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.FaqBook.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hundred written questions over the demo store's FAQ, in seven languages. */
class FaqQuestionsTest {

    private static final FaqBook BOOK = DemoFaq.book();

    private record Asked(String language, String words, String key) {

        static Asked of(String line) {
            var arrow = line.indexOf(" > ");
            var equals = line.lastIndexOf(" = ");
            return new Asked(
                    line.substring(0, arrow),
                    line.substring(arrow + 3, equals),
                    line.substring(equals + 3).strip());
        }

        Reading reading() {
            return BOOK.read(words);
        }

        boolean answered() {
            return reading().sure().map(FaqEntry::key).orElse("none").equals(key);
        }

        boolean offered() {
            return reading().sure().isEmpty()
                    && reading().likely().stream().anyMatch(entry -> entry.key().equals(key));
        }
    }

    @Test
    void most_of_a_hundred_questions_are_answered_right() {
        var questions = DemoFaq.lines("/answers/questions.txt").stream().map(Asked::of).toList();
        var answered = questions.stream().filter(Asked::answered).count();
        var missed = new ArrayList<String>();
        for (var asked : questions) {
            if (!asked.answered()) {
                missed.add(told(asked));
            }
        }
        var offered = questions.stream().filter(Asked::offered).count();
        System.out.printf(
                "faq: %d questions, %d answered at once, %d more among what is offered, %d not%n%s%n",
                questions.size(),
                answered,
                offered,
                questions.size() - answered - offered,
                String.join("\n", missed));

        assertThat(questions).hasSize(100);
        assertThat(answered).isGreaterThanOrEqualTo(85);
        assertThat(answered + offered).isGreaterThanOrEqualTo(95);
    }

    private static String told(Asked asked) {
        var reading = asked.reading();
        return "  %s %s \"%s\": %s %s"
                .formatted(
                        asked.offered() ? "offered" : "missed",
                        asked.key(),
                        asked.words(),
                        reading.sure().map(FaqEntry::key).orElse("-"),
                        reading.likely().stream().map(FaqEntry::key).toList());
    }

    @Test
    void what_is_looked_for_in_the_shops_is_no_question() {
        var words =
                DemoFaq.lines("/search/queries.txt").stream()
                        .map(line -> line.substring(line.indexOf(" > ") + 3, line.indexOf(" = ")))
                        .toList();

        var taken = words.stream().filter(FaqQuestionsTest::isTaken).toList();

        assertThat(words).hasSizeGreaterThan(100);
        assertThat(taken).isEmpty();
    }

    /** Whether the FAQ would win over goods that were found. */
    private static boolean isTaken(String words) {
        var reading = BOOK.read(words);
        return reading.sure().isPresent() && reading.question();
    }

    @Test
    void an_empty_book_answers_nothing() {
        assertThat(FaqBook.NONE.read("how long does delivery take?").likely()).isEqualTo(List.of());
    }
}
