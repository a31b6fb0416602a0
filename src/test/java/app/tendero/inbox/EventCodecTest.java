package app.tendero.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.conversation.MediaFile;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.ShopperEvent.MediaReceived;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the stories do not show of stored events. */
class EventCodecTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void every_kind_of_media_and_every_refusal_comes_back() {
        for (var kind : MediaKind.values()) {
            var event =
                    new MediaReceived(
                            AT,
                            kind,
                            "caption",
                            Optional.of(new MediaFile("1", "image/png", "ab")));

            assertThat(EventCodec.read(EventCodec.write(event))).isEqualTo(event);
        }
        for (var refusal : Refusal.values()) {
            var event = new CheckoutRefused(AT, 7, refusal);

            assertThat(EventCodec.read(EventCodec.write(event))).isEqualTo(event);
        }
    }

    @Test
    void a_kind_nobody_knows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                EventCodec.read(
                                        "{\"event\":\"sang\",\"at\":\"2026-11-02T09:00:00Z\"}"))
                .withMessage("an event of an unknown kind");
    }
}
