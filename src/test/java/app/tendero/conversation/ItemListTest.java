package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 large margheritas and a coke            | 2 large margheritas, 1 coke
                    I'd like two pizzas, 3 beers and a water  | 2 pizzas, 3 beers, 1 water
                    a pizza and a coke                        | 1 pizza, 1 coke
                    2x margherita + 1x cola                   | 2 margherita, 1 cola
                    2 of the white shirts and one belt        | 2 the white shirts, 1 belt
                    can I get 3 margheritas please            | 3 margheritas please
                    dos margaritas grandes y una coca cola    | 2 margaritas grandes, 1 coca cola
                    quiero 2 pizzas y 3 cervezas              | 2 pizzas, 3 cervezas
                    duas pizzas e um guaraná                  | 2 pizzas, 1 guaraná
                    deux chemises et une ceinture             | 2 chemises, 1 ceinture
                    zwei Pizzen und eine Cola                 | 2 Pizzen, 1 Cola
                    दो पिज़्ज़ा और एक कोक                          | 2 पिज़्ज़ा, 1 कोक
                    ٢ بيتزا و ١ كولا                           | 2 بيتزا, 1 كولا
                    """)
    void a_sentence_with_numbers_is_several_things(String text, String items) {
        assertThat(
                        ItemList.of(text).stream()
                                .map(item -> item.quantity() + " " + item.words())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linen shirt and trousers",
                "red and white scarf",
                "a red and white scarf",
                "four seasons duvet",
                "12 churros",
                "between 20 and 40",
                "20 and 40 euros",
                "size 38",
                "2",
                "pillowcase 50 x 70",
                "pizza, please",
                "https://shop.example/products/two-and-a-half",
                ""
            })
    void anything_else_is_one_thing(String text) {
        assertThat(ItemList.of(text)).isEmpty();
    }
}
