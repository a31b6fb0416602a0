package app.tendero.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.Cart;
import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartLine.Modifier;
import app.tendero.conversation.CheckoutStep.AwaitingCheckout;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Conversation.PlacedOrder;
import app.tendero.conversation.HandOff;
import app.tendero.conversation.HandOff.By;
import app.tendero.conversation.MenuTrail;
import app.tendero.conversation.OrderAccess;
import app.tendero.conversation.OrderAccess.Proven;
import app.tendero.conversation.TicketTalk;
import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the stories do not show of stored conversations: modifiers, and rows of other versions. */
class ConversationCodecTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00.123456Z");

    @Test
    void everything_of_a_conversation_comes_back() {
        var line =
                new CartLine(
                        new VariantId(9_007_199_254_740_993L),
                        new ProductId(3),
                        "Pizza \"Margherita\" 🍕",
                        2,
                        Money.of("10.50", "EUR"),
                        List.of(new Modifier("91", "Käse", 1, Money.of("1.5", "EUR"))));
        var conversation =
                new Conversation(
                        Optional.of(Language.AR),
                        Optional.of(Language.HI),
                        true,
                        true,
                        Optional.of(AT),
                        new Cart(List.of(line), Optional.of(AT)),
                        new AwaitingCheckout(3, List.of(line), true),
                        3,
                        List.of(1, 3),
                        List.of(new PlacedOrder("#1001", Money.of("21", "EUR"), AT)),
                        new OrderAccess(2, Optional.of(AT), List.of(new Proven(1001, AT))),
                        new MenuTrail(
                                Optional.of("help"),
                                List.of("entry:sizes", "human"),
                                Optional.of(new MenuTrail.Used("help", AT)),
                                false,
                                false),
                        2,
                        new HandOff(By.PERSON, 7, 9, Optional.of(AT), Optional.of(AT)),
                        Optional.of(new Country("GB")),
                        new TicketTalk(2, List.of(1001L, 1002L)));

        var read = ConversationCodec.read(ConversationCodec.write(conversation));

        assertThat(read).isEqualTo(conversation);
    }

    @Test
    void a_row_of_the_first_day_reads_as_a_new_conversation() {
        assertThat(ConversationCodec.read("{}")).isEqualTo(Conversation.NEW);
    }

    @Test
    void fields_and_steps_of_a_later_version_cost_no_conversation() {
        var read =
                ConversationCodec.read(
                        """
                        {"greeted":true,"mood":"sunny","chosen":"tlh",
                         "step":{"step":"dancing","partner":7},"cart":{"lines":[],"colour":"red"}}
                        """);

        assertThat(read).isEqualTo(Conversation.NEW.withGreeted());
        assertThat(read.step()).isEqualTo(new Idle());
    }

    @Test
    void a_row_that_cannot_be_read_is_named_without_being_quoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationCodec.read("secret words"))
                .withMessage("a stored text is not JSON")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ConversationCodec.read("{\"cart\":{\"lines\":[{\"variant\":1}]}}"))
                .withMessage("a stored row has no product");
    }
}
