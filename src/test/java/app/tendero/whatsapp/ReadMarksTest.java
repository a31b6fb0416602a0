package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Arrival.LaneHint.OfShopper;
import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey.WaId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Breakers;
import app.tendero.platform.StoreLabels;
import app.tendero.testkit.FakeStores;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadMarksTest {

    private final FakeMeta meta = new FakeMeta();
    private final FakeStores stores = new FakeStores();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ReadMarks marks =
            new ReadMarks(
                    stores,
                    new CloudApi(meta.vertx, meta.config()),
                    new Breakers(meters, new StoreLabels(), System::nanoTime),
                    new WhatsAppMetrics(meters, new StoreLabels()),
                    meta.config());

    @BeforeEach
    void linen_house_is_open() {
        stores.all.add(
                FakeStores.store(
                        1,
                        "linen-house",
                        true,
                        FakeStores.number("106540352242922", "102290129340398", "EAAG-linen")));
    }

    @AfterEach
    void stop() {
        meta.close();
    }

    @Test
    void the_last_message_of_each_shopper_is_marked_with_one_call() throws InterruptedException {
        marks.arrived(
                List.of(
                        said("33612345678", "wa.text", "wamid.KERRY001"),
                        said("33612345678", "wa.interactive", "wamid.KERRY002"),
                        said("447700900123", "wa.text", "wamid.JO001")));

        assertThat(List.of(meta.next().body(), meta.next().body()))
                .anyMatch(body -> body.contains("\"message_id\":\"wamid.KERRY002\""))
                .anyMatch(body -> body.contains("\"message_id\":\"wamid.JO001\""))
                .allMatch(body -> body.contains("\"typing_indicator\":{\"type\":\"text\"}"));
        assertThat(meta.asked).isEmpty();
    }

    @Test
    void what_is_not_answered_is_not_marked_but_counted() throws InterruptedException {
        marks.arrived(
                List.of(
                        said("33612345678", "wa.reaction", "wamid.KERRY001"),
                        said("33612345678", "wa.system", "wamid.KERRY002"),
                        said("33612345678", "wa.hologram", "wamid.KERRY003")));
        marks.arrived(List.of(said("447700900123", "wa.text", "wamid.JO001")));

        assertThat(meta.next().body()).contains("wamid.JO001");
        assertThat(meta.asked).isEmpty();
        assertThat(
                        meters.counter(
                                        "whatsapp.messages",
                                        "direction",
                                        "in",
                                        "type",
                                        "other",
                                        "store",
                                        "1")
                                .count())
                .isEqualTo(1);
    }

    @Test
    void more_than_a_few_at_one_time_are_dropped_and_room_comes_back() throws Exception {
        meta.behaviour = request -> {};
        for (var shopper = 0; shopper < 10; shopper++) {
            marks.arrived(List.of(said("3361234567" + shopper, "wa.text", "wamid.K" + shopper)));
        }

        meta.next();
        meta.next();
        assertThat(meta.asked.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void a_store_that_cannot_be_read_or_is_off_is_left_alone() throws InterruptedException {
        stores.away = true;
        for (var shopper = 0; shopper < 10; shopper++) {
            marks.arrived(List.of(said("3361234567" + shopper, "wa.text", "wamid.K" + shopper)));
        }
        stores.away = false;
        marks.arrived(List.of(said("447700900123", "wa.text", "wamid.JO001")));

        assertThat(meta.next().body()).contains("wamid.JO001");
        assertThat(meta.asked).isEmpty();
    }

    private static Arrival said(String phone, String kind, String wamid) {
        return new Arrival(
                new StoreId(1),
                new OfShopper(
                        new ShopperIdentity(
                                Optional.of(new WaId(phone)),
                                Optional.empty(),
                                Optional.empty(),
                                "")),
                "wa:" + wamid,
                kind,
                "{}",
                Optional.of(new PhoneNumberId("106540352242922")),
                Optional.of(new Wamid(wamid)));
    }
}
