package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.FileKind;
import app.tendero.conversation.Message.FromTemplate;
import app.tendero.conversation.Message.Header.ImageHeader;
import app.tendero.conversation.Message.Header.TextHeader;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the stories do not show of stored effects. */
class EffectCodecTest {

    @Test
    void every_header_comes_back() {
        for (var header :
                List.of(new TextHeader("Hello"), new ImageHeader("https://x.example/a"))) {
            var effect =
                    new Say(
                            new Link(
                                    Optional.of(header),
                                    "body",
                                    Optional.of("footer"),
                                    "Pay",
                                    "https://x.example"));

            assertThat(EffectCodec.read(EffectCodec.write(effect))).isEqualTo(effect);
        }
    }

    @Test
    void a_template_comes_back_with_its_values_in_order() {
        var effect = new Say(new FromTemplate("order_update", "en_US", List.of("Kerry", "#1001")));

        assertThat(EffectCodec.read(EffectCodec.write(effect))).isEqualTo(effect);
    }

    @Test
    void a_template_comes_back_with_its_header_and_its_buttons() {
        var effect =
                new Say(
                        new FromTemplate(
                                "order_update",
                                "en_US",
                                List.of(),
                                Optional.of("#1001"),
                                Map.of(1, "track/1001", 0, "orders/1001")));

        assertThat(EffectCodec.read(EffectCodec.write(effect))).isEqualTo(effect);
    }

    @Test
    void a_file_comes_back_with_its_caption() {
        var effect = new Say(new Message.File(FileKind.DOCUMENT, "17", "The bill", "bill.pdf"));

        assertThat(EffectCodec.read(EffectCodec.write(effect))).isEqualTo(effect);
    }

    @Test
    void an_effect_names_its_kind_in_our_words() {
        var stored = EffectCodec.write(new Say(new Text("Hello")));

        assertThat(stored)
                .isEqualTo(
                        "{\"effect\":\"say\",\"message\":{\"message\":\"text\",\"body\":\"Hello\"}}");
    }

    @Test
    void fields_of_a_later_version_are_passed_over_but_not_a_kind_nobody_knows() {
        assertThat(
                        EffectCodec.read(
                                "{\"effect\":\"wake-at\",\"when\":\"2026-11-02T09:00:00Z\","
                                        + "\"name\":\"x\",\"why\":\"because\"}"))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectCodec.read("{\"effect\":\"sing\"}"))
                .withMessage("an effect of an unknown kind");
    }
}
