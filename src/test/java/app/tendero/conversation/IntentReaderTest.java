package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.IntentReader.Asked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentReaderTest {

    @ParameterizedTest
    @CsvSource({
        "my blue mug arrived broken, DEFECT,",
        "my order arrived damaged, DEFECT,",
        "def 1042, TICKETS, DEF-1042",
        "any news on iss-12, TICKETS, ISS-12",
        "what became of DEF-007, TICKETS, DEF-007",
        "produccion de hoy, SCHEDULE, today",
        "wann wird mein tisch gebaut, SCHEDULE, order",
        "mera order cancel karo, CANCEL_ORDER,",
        "cancel 1001, CANCEL_ORDER, 1001",
        "livrez plutôt au bureau, CHANGE_ADDRESS,",
        "ship to canada?, FAQ, delivery",
        "können wir spanisch reden, LANGUAGE, es",
        "hallo wie gehts, GREETING,",
    })
    void sentences_are_taken_for_what_they_are(String text, ShopperIntent intent, String slot) {
        var heard = IntentReader.read(text, Asked.NOTHING);

        assertThat(heard.intent()).isEqualTo(intent);
        assertThat(heard.slot()).isEqualTo(Optional.ofNullable(slot));
        assertThat(heard.sure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broken white linen shirt",
                "stop sign poster",
                "order book",
                "cash box",
                "return address stamp",
                "menu holder",
                "thank you cards",
                "hello kitty mug",
                "shopping bag",
                "delivery driver costume",
                "phone case",
                "card holder leather",
                "opening hours sign",
                "english breakfast tea",
                "https://linen-house.myshopify.com/products/return-to-sender",
            })
    void things_with_such_names_are_looked_for(String text) {
        assertThat(IntentReader.rules(text).filter(IntentGuess::sure)).isEmpty();
    }

    @Test
    void no_search_of_the_demo_shops_is_taken_for_anything_else() throws IOException {
        try (var in = IntentReaderTest.class.getResourceAsStream("/search/queries.txt")) {
            var searches =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && line.contains(" > "))
                            .map(line -> line.replaceFirst("^.*? > ", ""))
                            .map(line -> line.replaceFirst(" = .*$", ""))
                            .toList();

            var taken =
                    searches.stream()
                            .filter(
                                    search ->
                                            IntentReader.rules(search)
                                                    .filter(IntentGuess::sure)
                                                    .isPresent())
                            .toList();

            assertThat(searches).hasSizeGreaterThan(300);
            assertThat(taken).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIST, 2, NUMBER, 2",
        "LIST, the third one, NUMBER, 3",
        "LIST, el segundo, NUMBER, 2",
        "LIST, back, BACK,",
        "QUANTITY, vier, NUMBER, 4",
        "YES_OR_NO, yep do it, YES,",
        "YES_OR_NO, nein lass mal, NO,",
        "ORDER_NUMBER, it is 1034, ORDER_STATUS, 1034",
    })
    void the_question_that_was_asked_last_comes_first(
            Asked asked, String text, ShopperIntent intent, String slot) {
        var heard = IntentReader.read(text, asked);

        assertThat(heard.intent()).isEqualTo(intent);
        assertThat(heard.slot()).isEqualTo(Optional.ofNullable(slot));
    }

    @Test
    void a_letter_is_no_command() {
        var letter = "my mug arrived broken and ".repeat(12);

        assertThat(IntentReader.rules(letter)).isEmpty();
    }

    @Test
    void a_reason_names_our_words_and_never_theirs() {
        var heard = IntentReader.rules("my grandmother's teapot arrived broken").orElseThrow();

        assertThat(heard.rule()).isEqualTo("DEFECT 93: ARRIVED|RECEIVED BROKEN");
    }
}
