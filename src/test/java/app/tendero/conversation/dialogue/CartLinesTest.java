package app.tendero.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Cart;
import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartLine.Modifier;
import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.Variant;
import app.tendero.conversation.Wording;
import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CartLinesTest {

    private static final VariantId PIZZA = new VariantId(7);
    private static final Modifier CHEESE =
            new Modifier("91", "Extra cheese", 2, Money.of("1.50", "EUR"));
    private static final Modifier RARE = new Modifier("note", "Well done", 1, Money.of("0", "EUR"));
    private static final CartLine PLAIN = line(1, List.of());
    private static final CartLine CHEESY = line(2, List.of(CHEESE, RARE));

    @Test
    void modifiers_count_in_the_price_of_a_line_and_of_the_cart() {
        assertThat(CHEESY.itemPrice()).isEqualTo(Money.of("13.00", "EUR"));
        assertThat(CHEESY.total()).isEqualTo(Money.of("26.00", "EUR"));
        assertThat(cart(PLAIN, CHEESY).total()).contains(Money.of("36.00", "EUR"));
    }

    @Test
    void one_variant_with_different_modifiers_stays_apart() {
        var lines = CartChange.add(List.of(CHEESY), sold(), "Pizza", 1, 10);

        assertThat(lines).containsExactly(CHEESY, PLAIN);
        assertThat(PLAIN.key()).isEqualTo("7");
        assertThat(CHEESY.key()).startsWith("7.").isNotEqualTo(line(2, List.of(RARE)).key());
    }

    @Test
    void a_change_reaches_only_the_line_it_names() {
        assertThat(CartChange.set(List.of(PLAIN, CHEESY), CHEESY.key(), 5))
                .containsExactly(PLAIN, CHEESY.withQuantity(5));
        assertThat(CartChange.set(List.of(PLAIN, CHEESY), PLAIN.key(), 0)).containsExactly(CHEESY);
    }

    @Test
    void lines_of_one_variant_share_what_there_is() {
        assertThat(CartChange.add(List.of(CHEESY), sold(), "Pizza", 9, 3))
                .containsExactly(CHEESY, PLAIN);
        assertThat(CartChange.add(List.of(CHEESY), sold(), "Pizza", 1, 2)).containsExactly(CHEESY);
    }

    @Test
    void what_was_bought_leaves_the_cart_from_the_first_line_on() {
        var bought = List.of(new BoughtLine(PIZZA, 2), new BoughtLine(new VariantId(99), 4));

        assertThat(CartChange.without(List.of(PLAIN, CHEESY), bought))
                .containsExactly(CHEESY.withQuantity(1));
        assertThat(CartChange.without(List.of(PLAIN), List.of(new BoughtLine(PIZZA, 50))))
                .isEmpty();
    }

    @Test
    void a_cart_in_two_currencies_has_no_total_and_breaks_nothing() {
        var dollars =
                new CartLine(
                        new VariantId(8),
                        new ProductId(3),
                        "Tea",
                        1,
                        Money.of("4", "USD"),
                        List.of());

        assertThat(cart(PLAIN, dollars).total()).isEmpty();
    }

    @Test
    void modifiers_are_shown_below_their_line() {
        var texts = Wording.load().in(Language.EN, Map.of());

        assertThat(CartText.whole(texts, cart(CHEESY), 1000))
                .isEqualTo(
                        """
                        🛒 *Your cart*
                        2 × Pizza: €26.00
                           + 2 × Extra cheese: €3.00
                           + 1 × Well done
                        *Total: €26.00*""");
    }

    private static CartLine line(int quantity, List<Modifier> modifiers) {
        return new CartLine(
                PIZZA, new ProductId(3), "Pizza", quantity, Money.of("10.00", "EUR"), modifiers);
    }

    private static Cart cart(CartLine... lines) {
        return new Cart(List.of(lines), Optional.of(Instant.parse("2026-11-02T09:00:00Z")));
    }

    private static SoldVariant sold() {
        return new SoldVariant(
                new ProductId(3),
                "Pizza",
                new Variant(
                        PIZZA,
                        List.of(),
                        Money.of("10.00", "EUR"),
                        Optional.empty(),
                        true,
                        OptionalInt.empty(),
                        Optional.empty()));
    }
}
