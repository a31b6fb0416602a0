package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Fact;
import app.tendero.conversation.Fact.BasketLine;
import app.tendero.conversation.Fact.CartUpdated;
import app.tendero.conversation.Fact.CheckoutCreated;
import app.tendero.conversation.Fact.OrderTold;
import app.tendero.conversation.Fact.ProductViewed;
import app.tendero.conversation.Fact.SessionExpired;
import app.tendero.conversation.FactEffect.Report;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.outbox.FactListener.Told;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactHandlerTest {

    private static final List<Fact> FACTS =
            List.of(
                    new ProductViewed(Optional.of(new ProductId(7)), Optional.empty()),
                    new ProductViewed(Optional.empty(), Optional.of(new VariantId(8))),
                    new CartUpdated(
                            List.of(new BasketLine(new VariantId(8), 2)),
                            Optional.of(Money.of("50.00", "EUR"))),
                    new CheckoutCreated(3),
                    new OrderTold("#1001", Money.of("50.00", "EUR")),
                    new SessionExpired());

    private final List<Told> heard = new ArrayList<>();
    private int failures;

    private Uni<Void> hear(Told told) {
        if (told.fact() instanceof CheckoutCreated && failures-- > 0) {
            return Uni.createFrom().failure(new IllegalStateException("away"));
        }
        heard.add(told);
        return Uni.createFrom().voidItem();
    }

    @Test
    void facts_come_through_their_row_as_they_were() {
        var report = new Report(FACTS);

        assertThat(EffectCodec.read(EffectCodec.write(report))).isEqualTo(report);
    }

    @Test
    void everybody_hears_every_fact_with_an_id_of_its_own() {
        var outcome = carryOut(List.of(this::hear, this::hear));

        assertThat(outcome).isEqualTo(new EffectOutcome.Done());
        assertThat(heard).hasSize(12);
        assertThat(heard.stream().map(Told::id).distinct())
                .containsExactly("9.0", "9.1", "9.2", "9.3", "9.4", "9.5");
    }

    @Test
    void what_was_not_heard_is_told_again_under_the_same_ids() {
        failures = 1;

        var first = carryOut(List.of(this::hear));
        var second = carryOut(List.of(this::hear));

        assertThat(first).isInstanceOf(EffectOutcome.Failed.class);
        assertThat(second).isEqualTo(new EffectOutcome.Done());
        assertThat(heard.stream().map(Told::id).distinct())
                .containsExactlyInAnyOrder("9.0", "9.1", "9.2", "9.3", "9.4", "9.5");
    }

    private static EffectOutcome carryOut(List<FactListener> listeners) {
        var order =
                new EffectOrder(
                        9,
                        1,
                        new StoreId(1),
                        new ConversationId(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e")),
                        Optional.empty(),
                        Optional.empty(),
                        new Recipient(
                                Optional.of(new ShopperKey.WaId("353870000001")), Optional.empty()),
                        new Report(FACTS));
        return new FactHandler(listeners)
                .carryOut(order)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .assertCompleted()
                .getItem();
    }
}
