package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderWordsTest {

    /**
     * @param language of the sentence
     * @param wish what it asks for, or nothing that concerns orders
     */
    record Utterance(String language, Optional<OrderWish> wish, String text) {}

    /** Lines of {@code language wish: sentence | sentence}. */
    static List<Utterance> utterances() throws IOException {
        try (var in = OrderWordsTest.class.getResourceAsStream("/utterances/orders.txt")) {
            var all = new ArrayList<Utterance>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> all.addAll(line(line)));
            return all;
        }
    }

    private static List<Utterance> line(String line) {
        var head = line.substring(0, line.indexOf(':')).split(" ");
        var wish =
                head[1].equals("nothing")
                        ? Optional.<OrderWish>empty()
                        : Optional.of(OrderWish.valueOf(head[1].toUpperCase()));
        return Stream.of(line.substring(line.indexOf(':') + 1).split("\\|"))
                .map(String::strip)
                .map(text -> new Utterance(head[0], wish, text))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("utterances")
    void what_people_write_about_orders_is_understood(Utterance said) {
        var heard = OrderWords.parse(said.text()).map(OrderQuestion::wish);
        var command = Commands.parse(said.text());

        assertThat(
                        heard.isEmpty() && command.equals(Optional.of(Command.ORDERS))
                                ? Optional.of(OrderWish.SEE)
                                : heard)
                .isEqualTo(said.wish());
    }

    @Test
    void every_language_asks_where_the_order_is_in_twenty_ways_at_least() throws IOException {
        var counts = new TreeMap<String, Integer>();
        utterances().stream()
                .filter(said -> said.wish().equals(Optional.of(OrderWish.SEE)))
                .forEach(said -> counts.merge(said.language(), 1, Integer::sum));

        assertThat(counts).containsOnlyKeys("ar", "de", "en", "es", "fr", "hi", "pt");
        assertThat(counts.values()).allMatch(count -> count >= 20);
    }

    @ParameterizedTest
    @CsvSource({
        "#1001, 1001",
        "# 1001, 1001",
        "order 1001?, 1001",
        "where is order number 1001, 1001",
        "Bestellung Nr. 1001, 1001",
        "pedido #EN1001-A?, en1001-a",
        "commande n°1001, 1001",
        "طلب ١٠٠١, 1001",
        "ऑर्डर 1001 कहाँ है, 1001",
        "#7, 7",
    })
    void the_number_of_an_order_is_found(String text, String number) {
        var asked = OrderWords.parse(text).orElseThrow();

        assertThat(asked.number()).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "#1001 75011, 75011",
        "#1001 kerry@example.com, kerry@example.com",
        "order 1001 SW1A 1AA, SW1A 1AA",
        "kerry@example.com #1001, kerry@example.com",
    })
    void what_shows_that_an_order_is_theirs_is_found_beside_the_number(String text, String proof) {
        var asked = OrderWords.parse(text).orElseThrow();

        assertThat(asked.number()).contains("1001");
        assertThat(asked.proof()).contains(proof);
    }

    @ParameterizedTest
    @ValueSource(strings = {"75011", "SW1A 1AA", "k@example.com", "१००१०१"})
    void a_proof_is_an_email_or_a_postcode(String text) {
        assertThat(OrderWords.isProof(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "do you have 3 red scarves in stock today?", "12"})
    void anything_else_is_no_proof(String text) {
        assertThat(OrderWords.isProof(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "cancel it, CANCEL",
        "please cancel this, CANCEL",
        "once again please, AGAIN",
        "wrong address, ADDRESS",
    })
    void at_an_order_fewer_words_are_needed(String text, OrderWish wish) {
        assertThat(OrderWords.ofThisOne(text)).contains(wish);
    }
}
