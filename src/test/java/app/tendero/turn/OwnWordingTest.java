package app.tendero.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnWordingTest {

    @Test
    void a_text_that_can_be_said_is_let_through() {
        assertThat(complaint("welcome.first", "Hello from {store}! {-}")).isEmpty();
        assertThat(complaint("welcome.cart.one", "{count} thing, {total}")).isEmpty();
        assertThat(complaint("label.cart", "x".repeat(20))).isEmpty();
    }

    @Test
    void a_text_that_cannot_is_told_why() {
        assertThat(complaint("welcome.nobody", "Hello")).contains("no text of ours");
        assertThat(complaint("welcome.cart", "{count} things")).contains("no text of ours");
        assertThat(complaint("label.cart.one", "Cart")).contains("no text of ours");
        assertThat(complaint("welcome.first", "Hello {name}")).contains("may use only {store}");
        assertThat(complaint("label.cart", "{store}")).contains("may use no {argument}");
        assertThat(complaint("label.cart", "x".repeat(21))).contains("at most 20 characters");
    }

    private static Optional<String> complaint(String key, String text) {
        return new OwnWording().complaint(Language.EN, key, text);
    }
}
