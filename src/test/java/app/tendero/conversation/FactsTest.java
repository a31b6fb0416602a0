package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.BrowseStep.ChoosingQuantity;
import app.tendero.conversation.CheckoutStep.AwaitingPayment;
import app.tendero.conversation.Conversation.PlacedOrder;
import app.tendero.conversation.Fact.BasketLine;
import app.tendero.conversation.Fact.CartUpdated;
import app.tendero.conversation.Fact.CheckoutCreated;
import app.tendero.conversation.Fact.OrderTold;
import app.tendero.conversation.Fact.ProductViewed;
import app.tendero.conversation.Fact.SessionExpired;
import app.tendero.kernel.ChatRules;
import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final VariantId RED = new VariantId(3_000_001);
    private static final CartLine LINE =
            new CartLine(
                    RED, new ProductId(200_001), "Red", 2, Money.of("25.00", "EUR"), List.of());
    private static final StoreProfile STORE =
            new StoreProfile(
                    "Linen House",
                    Map.of(),
                    List.of(Language.EN),
                    "EUR",
                    ZoneOffset.UTC,
                    10,
                    Duration.ofDays(30),
                    Map.of(),
                    Optional.empty(),
                    ChatRules.USUAL);

    @Test
    void a_product_is_viewed_once_whatever_quantity_is_chosen() {
        var looking = Conversation.NEW.withStep(new ChoosingQuantity(RED, 1));

        var first = Facts.between(Conversation.NEW, looking, NOW, STORE);
        var more =
                Facts.between(looking, looking.withStep(new ChoosingQuantity(RED, 2)), NOW, STORE);

        assertThat(first).containsExactly(new ProductViewed(Optional.empty(), Optional.of(RED)));
        assertThat(more).isEmpty();
    }

    @Test
    void a_cart_is_told_with_its_lines_and_its_total() {
        var full = Conversation.NEW.withCart(new Cart(List.of(LINE), Optional.of(NOW)));

        var facts = Facts.between(Conversation.NEW, full, NOW, STORE);

        assertThat(facts)
                .containsExactly(
                        new CartUpdated(
                                List.of(new BasketLine(RED, 2)),
                                Optional.of(Money.of("50.00", "EUR"))));
    }

    @Test
    void a_cart_that_was_left_for_too_long_has_expired() {
        var full = Conversation.NEW.withCart(new Cart(List.of(LINE), Optional.of(NOW)));
        var late = NOW.plus(Duration.ofDays(30));

        var facts = Facts.between(full, full.withCart(Cart.EMPTY), late, STORE);

        assertThat(facts)
                .containsExactly(
                        new SessionExpired(), new CartUpdated(List.of(), Optional.empty()));
    }

    @Test
    void a_checkout_is_created_when_its_link_is_out_and_an_order_told_when_it_is_known() {
        var paying = Conversation.NEW.withStep(new AwaitingPayment(1, "https://pay", false));
        var paid = paying.withOrders(List.of(new PlacedOrder("#1001", Money.of("5", "EUR"), NOW)));

        var created = Facts.between(Conversation.NEW, paying, NOW, STORE);
        var told = Facts.between(paying, paid, NOW, STORE);

        assertThat(created).containsExactly(new CheckoutCreated(1));
        assertThat(told).containsExactly(new OrderTold("#1001", Money.of("5", "EUR")));
    }

    @Test
    void nothing_happened_where_nothing_changed() {
        assertThat(Facts.between(Conversation.NEW, Conversation.NEW, NOW, STORE)).isEmpty();
    }
}
