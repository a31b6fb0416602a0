package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Effect;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Text;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey.Bsuid;
import app.tendero.kernel.ShopperKey.WaId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Dropped;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Scope;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.platform.Breakers;
import app.tendero.platform.Secret;
import app.tendero.platform.StoreLabels;
import app.tendero.store.WhatsAppNumber;
import app.tendero.testkit.FakeStores;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real HTTP against a server that behaves as told. */
class SayHandlerTest {

    private static final PhoneNumberId NUMBER = new PhoneNumberId("106540352242922");
    private static final Recipient KERRY =
            new Recipient(Optional.of(new WaId("33612345678")), Optional.empty());

    private final FakeMeta meta = new FakeMeta();
    private final FakeStores stores = new FakeStores();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Breakers breakers = new Breakers(meters, new StoreLabels(), System::nanoTime);

    @BeforeEach
    void linen_house_is_open() {
        stores.all.add(
                FakeStores.store(
                        1,
                        "linen-house",
                        true,
                        FakeStores.number("106540352242922", "102290129340398", "EAAG-linen"),
                        FakeStores.number("106540352242999", "102290129340398", "EAAG-second")));
    }

    @AfterEach
    void stop() {
        meta.close();
    }

    @Test
    void a_message_leaves_from_the_number_that_was_written_to() throws InterruptedException {
        var outcome = carryOut(order(KERRY, new Text("Hello")));

        assertThat(outcome).isEqualTo(new Sent(new Wamid("wamid.OURS001")));
        var asked = meta.next();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/graph/v25.0/106540352242922/messages");
        assertThat(asked.authorization()).isEqualTo("Bearer EAAG-linen");
        assertThat(asked.body())
                .contains("\"to\":\"+33612345678\"")
                .contains("\"biz_opaque_callback_data\":\"t:17.1;in:wamid.KERRY001\"")
                .contains("Hello");
        assertThat(meta.asked).isEmpty();
        assertThat(
                        meters.counter(
                                        "whatsapp.messages",
                                        "direction",
                                        "out",
                                        "type",
                                        "text",
                                        "store",
                                        "1")
                                .count())
                .isEqualTo(1);
    }

    @Test
    void a_shopper_who_hides_the_number_is_reached_by_bsuid() throws InterruptedException {
        var hidden = new Recipient(Optional.empty(), Optional.of(new Bsuid("FR.1349120865530274")));

        carryOut(order(hidden, new Text("Hello")));

        assertThat(meta.next().body())
                .contains("\"recipient\":\"FR.1349120865530274\"")
                .doesNotContain("\"to\"");
    }

    @Test
    void an_error_of_meta_becomes_what_the_outbox_does_about_it() {
        meta.behaviour = FakeMeta.answer(400, FakeMeta.error(131047));
        assertThat(hello()).isEqualTo(new Refused(131047, "(#…) for …"));

        meta.behaviour = FakeMeta.answer(401, FakeMeta.error(190));
        assertThat(hello()).isEqualTo(new Blocked(190, "(#190) for …"));

        meta.behaviour = FakeMeta.answer(500, FakeMeta.error(131000));
        assertThat(hello()).isEqualTo(new Failed(131000, "(#…) for …"));

        meta.behaviour = FakeMeta.answer(429, FakeMeta.error(130429), "Retry-After", "3");
        assertThat(hello()).isEqualTo(new Busy(130429, Duration.ofSeconds(3), Scope.NUMBER));

        meta.behaviour =
                FakeMeta.answer(
                        429,
                        FakeMeta.error(80007),
                        "X-Business-Use-Case-Usage",
                        "{\"102290129340398\":[{\"type\":\"messaging\",\"estimated_time_to_regain_access\":5}]}");
        assertThat(hello()).isEqualTo(new Busy(80007, Duration.ofMinutes(5), Scope.STORE));

        meta.behaviour = FakeMeta.answer(400, FakeMeta.error(131056));
        assertThat(hello()).isEqualTo(new Busy(131056, Duration.ofSeconds(1), Scope.SHOPPER));
        assertThat(meters.counter("whatsapp.errors", "error_type", "pair_limit").count())
                .isEqualTo(1);
    }

    @Test
    void a_wait_that_makes_no_sense_is_not_believed() {
        meta.behaviour =
                FakeMeta.answer(429, FakeMeta.error(130429), "Retry-After", "99999999999999999999");

        assertThat(hello()).isEqualTo(new Busy(130429, Duration.ofSeconds(2), Scope.NUMBER));
    }

    @Test
    void a_redirect_is_not_followed() {
        meta.behaviour = FakeMeta.answer(302, "", "Location", "http://localhost:1/elsewhere");

        assertThat(hello()).isEqualTo(new Failed(302, "HTTP 302"));
    }

    @Test
    void an_answer_that_cannot_be_read_is_an_unknown_outcome() {
        meta.behaviour = FakeMeta.answer(200, "<html>");
        assertThat(hello()).isEqualTo(new Unknown("a success without the id of a message"));

        meta.behaviour = FakeMeta.answer(200, "");
        assertThat(hello()).isEqualTo(new Unknown("a success without the id of a message"));

        meta.behaviour = FakeMeta.answer(502, "<html>Bad gateway");
        assertThat(hello()).isEqualTo(new Unknown("HTTP 502 without an answer of Meta"));
    }

    @Test
    void nobody_listening_means_that_nothing_was_sent() {
        meta.stop();

        assertThat(hello()).isInstanceOf(Failed.class);
    }

    @Test
    void a_line_that_breaks_after_we_spoke_leaves_the_outcome_unknown() {
        meta.behaviour = request -> request.connection().close();

        assertThat(hello()).isInstanceOf(Unknown.class);
    }

    @Test
    void an_answer_that_never_comes_leaves_the_outcome_unknown() {
        meta.behaviour = request -> {};
        var impatient =
                new CloudApi(meta.vertx, FakeMeta.config(meta.port(), Duration.ofMillis(100)));

        assertThat(carryOut(impatient, order(KERRY, new Text("Hello"))))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void what_meta_would_refuse_is_never_sent() {
        var outcome = carryOut(order(KERRY, new Text("x".repeat(4097))));

        assertThat(outcome).isEqualTo(new Refused(0, "body longer than 4096"));
        assertThat(meta.asked).isEmpty();
    }

    @Test
    void a_store_that_may_not_send_is_told_apart() {
        var hello = order(KERRY, new Text("Hello"));
        assertThat(carryOut(from(hello, new StoreId(9), NUMBER)))
                .isEqualTo(new Refused(0, "the store is gone"));
        assertThat(carryOut(from(hello, new StoreId(1), new PhoneNumberId("5"))))
                .isEqualTo(new Refused(0, "not the store's number"));
        assertThat(
                        carryOut(
                                order(
                                        new Recipient(Optional.empty(), Optional.empty()),
                                        new Text("Hello"))))
                .isEqualTo(new Refused(0, "nobody to send it to"));

        stores.away = true;
        assertThat(carryOut(hello)).isEqualTo(new Failed(0, "the store could not be read"));

        stores.away = false;
        stores.all.clear();
        stores.all.add(
                FakeStores.store(
                        1,
                        "linen-house",
                        false,
                        FakeStores.number("106540352242922", "102290129340398", "EAAG-linen")));
        assertThat(carryOut(hello)).isEqualTo(new Blocked(0, "the store is switched off"));
        assertThat(meta.asked).isEmpty();
    }

    /** An installed store gives its numbers up with the app; what was decided before is void. */
    @Test
    void what_a_store_that_left_would_have_said_is_dropped() {
        stores.all.clear();
        stores.all.add(FakeStores.store(1, "linen-house", false));

        assertThat(hello()).isEqualTo(new Dropped("the store left"));
        assertThat(meta.asked).isEmpty();
    }

    @Test
    void a_paused_number_says_nothing_and_what_was_to_be_said_waits() {
        stores.all.clear();
        stores.all.add(
                FakeStores.store(
                        1,
                        "linen-house",
                        true,
                        new WhatsAppNumber(
                                NUMBER,
                                new WabaId("102290129340398"),
                                new Secret("EAAG-linen"),
                                Optional.empty(),
                                "",
                                80,
                                true)));

        assertThat(hello()).isEqualTo(new Blocked(0, "the number is paused"));
        assertThat(meta.asked).isEmpty();
    }

    private EffectOutcome hello() {
        return carryOut(order(KERRY, new Text("Hello")));
    }

    private EffectOutcome carryOut(EffectOrder order) {
        return carryOut(new CloudApi(meta.vertx, meta.config()), order);
    }

    private EffectOutcome carryOut(CloudApi api, EffectOrder order) {
        var handler =
                new SayHandler(
                        stores, api, breakers, new WhatsAppMetrics(meters, new StoreLabels()));
        return handler.carryOut(order)
                .subscribeAsCompletionStage()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private static EffectOrder order(Recipient to, Message message) {
        return new EffectOrder(
                17,
                1,
                new StoreId(1),
                new ConversationId(new UUID(0, 1)),
                Optional.of(NUMBER),
                Optional.of(new Wamid("wamid.KERRY001")),
                to,
                new Effect.Say(message));
    }

    private static EffectOrder from(EffectOrder order, StoreId store, PhoneNumberId number) {
        return new EffectOrder(
                order.id(),
                order.attempt(),
                store,
                order.conversation(),
                Optional.of(number),
                order.answers(),
                order.recipient(),
                order.effect());
    }
}
