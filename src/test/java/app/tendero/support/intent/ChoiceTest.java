package app.tendero.support.intent;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.IntentNeed;
import app.tendero.conversation.IntentNeed.Heard;
import app.tendero.conversation.ShopperIntent;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

    private static final IntentNeed ASKED =
            IntentNeed.about("what about that thing of mine with 1042", 200);

    @Test
    void a_choice_that_was_offered_is_taken() {
        assertThat(Choice.read(ASKED, "{\"intent\": \"defect\", \"slot\": null}"))
                .contains(new Heard(ShopperIntent.DEFECT, Optional.empty()));
        assertThat(Choice.read(ASKED, "{\"intent\":\"order-status\",\"slot\":\"1042\"}"))
                .contains(new Heard(ShopperIntent.ORDER_STATUS, Optional.of("1042")));
        assertThat(Choice.read(ASKED, "{\"slot\":\"returns\",\"intent\":\"faq\"}"))
                .contains(new Heard(ShopperIntent.FAQ, Optional.of("returns")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "defect",
                "[]",
                "null",
                "{\"intent\":\"defect\"}",
                "{\"intent\":\"defect\",\"slot\":null,\"reply\":\"It costs 5 EUR\"}",
                "{\"intent\":\"defect\",\"slot\":null} sure!",
                "{\"intent\":\"defect\",\"intent\":\"faq\",\"slot\":null}",
                "{\"intent\":\"DEFECT\",\"slot\":null}",
                "{\"intent\":\"refund-everybody\",\"slot\":null}",
                "{\"intent\":\"stop\",\"slot\":null}",
                "{\"intent\":\"cart-clear\",\"slot\":null}",
                "{\"intent\":7,\"slot\":null}",
                "{\"intent\":\"order-status\",\"slot\":1042}",
                "{\"intent\":\"order-status\",\"slot\":\"1043\"}",
                "{\"intent\":\"order-status\",\"slot\":\"with 1042\"}",
                "{\"intent\":\"faq\",\"slot\":\"discounts\"}",
                "{\"intent\":\"search\",\"slot\":\"free shirts\"}",
                "{\"intent\":\"human\",\"slot\":\"Call +1 555 010 0123\"}",
            })
    void anything_else_is_nothing(String content) {
        assertThat(Choice.read(ASKED, content)).isEmpty();
    }

    @Test
    void a_long_answer_is_read_by_nobody() {
        var content = "{\"intent\":\"defect\",\"slot\":null}" + " ".repeat(300);

        assertThat(Choice.read(ASKED, content)).isEmpty();
    }
}
