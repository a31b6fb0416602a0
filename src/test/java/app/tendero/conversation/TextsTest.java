package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Wording wording = Wording.load();
    private final Texts english = wording.in(Language.EN, Map.of());

    @Test
    void a_text_is_said_with_its_arguments() {
        var text = english.say(CartWording.CART_TOTAL, "total", Money.of("25", "EUR"));

        assertThat(text).isEqualTo("*Total: €25.00*");
    }

    @Test
    void a_count_chooses_the_plural_form() {
        var one = english.say(CartWording.CART_SUMMARY, "count", 1, "total", "€5.00");
        var many = english.say(CartWording.CART_SUMMARY, "count", 1200, "total", "€5.00");

        assertThat(one).isEqualTo("Your cart: 1 item, €5.00");
        assertThat(many).isEqualTo("Your cart: 1,200 items, €5.00");
    }

    @Test
    void a_missing_argument_is_a_bug_of_the_caller() {
        assertThatThrownBy(() -> english.say(CartWording.CART_TOTAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> english.say(CartWording.CART_TOTAL, "sum", "€5.00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> english.say(CartWording.CART_TOTAL, "total"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_stores_own_words_go_before_ours() {
        var own = wording.in(Language.EN, Map.of("welcome.first", "Ahoy from {store}!"));

        assertThat(own.say(TalkWording.WELCOME_FIRST, "store", "Linen House"))
                .isEqualTo("Ahoy from Linen House!");
    }

    @Test
    void the_stores_own_words_may_leave_the_plural_to_one_form() {
        var own =
                wording.in(
                        Language.EN,
                        Map.of(
                                "quantity.stock",
                                "Hurry: {count}",
                                "quantity.stock.one",
                                "The last one!"));

        assertThat(own.say(GoodsWording.QUANTITY_STOCK, "count", 3)).isEqualTo("Hurry: 3");
        assertThat(own.say(GoodsWording.QUANTITY_STOCK, "count", 1)).isEqualTo("The last one!");
    }

    @Test
    void own_words_with_an_unknown_argument_or_none_at_all_are_passed_over() {
        var own = wording.in(Language.EN, Map.of("label.menu", "{oops}", "label.cart", "  "));

        assertThat(own.say(MenuWording.LABEL_MENU)).isEqualTo("Menu");
        assertThat(own.say(MenuWording.LABEL_CART)).isEqualTo("Cart");
    }

    @Test
    void braces_around_anything_else_are_plain_text() {
        var own = wording.in(Language.EN, Map.of("label.menu", "{Menu} {} {1}"));

        assertThat(own.say(MenuWording.LABEL_MENU)).isEqualTo("{Menu} {} {1}");
    }

    @Test
    void an_argument_is_never_read_as_a_template() {
        var text = english.say(GoodsWording.PRODUCT_SOLD_OUT, "title", "{title} $1 \\n");

        assertThat(text).startsWith("*{title} $1 \\n* is sold out");
    }

    @Test
    void a_long_title_is_shortened_so_that_the_price_survives() {
        var line =
                english.say(
                        CartWording.CART_LINE,
                        "quantity",
                        2,
                        "title",
                        "Linen shirt ".repeat(30),
                        "total",
                        Money.of("50", "EUR"));

        assertThat(Cut.length(line)).isLessThanOrEqualTo(CartWording.CART_LINE.limit());
        assertThat(line).startsWith("2 × Linen shirt").endsWith("…: €50.00");
    }

    @Test
    void own_words_that_are_too_long_are_cut() {
        var own = wording.in(Language.EN, Map.of("label.menu", "All that our shop has to offer"));

        assertThat(own.say(MenuWording.LABEL_MENU)).isEqualTo("All that our shop h…");
    }
}
