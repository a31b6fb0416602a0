package app.tendero.webhook;

import static app.tendero.webhook.Doors.payload;
import static app.tendero.webhook.Doors.sign;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.inbox.StatusReport;
import app.tendero.inbox.StatusReport.State;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey.Bsuid;
import app.tendero.kernel.ShopperKey.WaId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.testkit.FakeStores;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetaDoorTest {

    private static final String OWN_SECRET = "casa-pepe-app-secret";
    private static final StoreId LINEN_HOUSE = new StoreId(1);
    private static final StoreId CASA_PEPE = new StoreId(2);
    private static final PhoneNumberId NUMBER = new PhoneNumberId("106540352242922");

    private final Doors doors = new Doors(4, Duration.ofSeconds(20));

    /** Linen House lives under the deployment's app, Casa Pepe under its own. */
    @BeforeEach
    void two_stores_are_open() {
        doors.stores.all.add(
                FakeStores.store(
                        1,
                        "linen-house",
                        true,
                        FakeStores.number("106540352242922", "102290129340398", "EAAG-linen")));
        doors.stores.all.add(
                FakeStores.store(
                        2,
                        "casa-pepe",
                        true,
                        FakeStores.number(
                                "106540352242933", "102290129340407", "EAAG-pepe", OWN_SECRET)));
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void a_signed_message_is_kept_and_answered_200() {
        var answer = doors.meta(payload("text"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"success\":true,\"message\":\"kept\"}");
        assertThat(arrivals())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("payload")
                .containsExactly(
                        new Arrival(
                                LINEN_HOUSE,
                                new LaneHint.OfShopper(
                                        new ShopperIdentity(
                                                Optional.of(new WaId("33612345678")),
                                                Optional.of(new Bsuid("FR.1349120865530274")),
                                                Optional.empty(),
                                                "Kerry"),
                                        Instant.parse("2026-11-21T08:00:00Z")),
                                "wa:wamid.KERRY001",
                                "wa.text",
                                "",
                                Optional.of(NUMBER),
                                Optional.of(new Wamid("wamid.KERRY001"))));
        assertThat(arrivals().getFirst().payload()).contains("Do you have it in blue?");
        assertThat(doors.aside).isEmpty();
    }

    @Test
    void a_status_is_kept_for_the_store_of_its_number() {
        doors.meta(payload("status_sent"));

        assertThat(doors.kept.getFirst().reports())
                .containsExactly(
                        new StatusReport(
                                LINEN_HOUSE,
                                NUMBER,
                                new Wamid("wamid.OURS001"),
                                "t:17.1;in:wamid.KERRY001",
                                State.SENT,
                                Instant.ofEpochSecond(1795248005),
                                Optional.empty(),
                                Optional.of(true)));
    }

    @Test
    void meta_may_come_by_any_of_its_four_doors() {
        var body = payload("text");
        for (var path :
                List.of(
                        "/whatsapp/webhook",
                        "/meta/webhook",
                        "/api/whatsapp/webhook",
                        "/whatsapp_response")) {
            assertThat(doors.post(path, body, sign(body, Doors.SECRET)).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(doors.send(doors.request(path).DELETE()).statusCode()).isEqualTo(405);
        }
        assertThat(doors.kept).hasSize(4);
    }

    @Test
    void a_wrong_missing_or_broken_signature_is_401_and_nothing_is_kept() {
        var body = payload("text");
        var right = sign(body, Doors.SECRET);
        for (var wrong :
                List.of(
                        sign(body, "other"),
                        sign(payload("order"), Doors.SECRET),
                        right.substring("sha256=".length()),
                        right.substring(0, right.length() - 2),
                        right + "00",
                        "sha1=1e8ee5d313e21192c6f85c9718ee08b3a9b24232",
                        "sha256=",
                        "sha256=" + "z".repeat(64),
                        "")) {
            assertThat(doors.post("/whatsapp/webhook", body, wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(401);
        }
        var without =
                doors.request("/whatsapp/webhook")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        assertThat(doors.send(without).statusCode()).isEqualTo(401);
        assertThat(doors.kept).isEmpty();
        assertThat(doors.aside).isEmpty();
        assertThat(doors.refused("bad_signature")).isEqualTo(10);
    }

    @Test
    void the_signature_is_over_the_bytes_as_they_came() {
        var plain = new String(payload("button_reply"), UTF_8);
        var escaped = plain.replace("🛒", "\\ud83d\\uded2").replace("/", "\\/").getBytes(UTF_8);

        var asSigned = doors.meta(escaped);
        var writtenAnew =
                doors.post("/whatsapp/webhook", plain.getBytes(UTF_8), sign(escaped, Doors.SECRET));

        assertThat(asSigned.statusCode()).isEqualTo(200);
        assertThat(writtenAnew.statusCode()).isEqualTo(401);
        assertThat(arrivals().getFirst().payload()).contains("\\ud83d\\uded2");
    }

    @Test
    void during_a_rotation_the_old_secret_still_fits() {
        assertThat(doors.meta(payload("text"), Doors.OLD_SECRET).statusCode()).isEqualTo(200);
        assertThat(doors.kept).hasSize(1);
    }

    @Test
    void a_store_with_an_app_of_its_own_is_reached_by_its_own_secret_alone() {
        var pepe = toCasaPepe("text");

        var signedByItself = doors.meta(pepe, OWN_SECRET);
        var signedByUs = doors.meta(pepe);

        assertThat(signedByItself.statusCode()).isEqualTo(200);
        assertThat(signedByUs.statusCode()).isEqualTo(200);
        assertThat(arrivals()).extracting(Arrival::store).containsExactly(CASA_PEPE);
        assertThat(doors.aside)
                .extracting(Doors.Aside::reason)
                .containsExactly("signed with a secret that the store does not accept");
        assertThat(doors.tries("signature")).isEqualTo(1);
    }

    @Test
    void a_stores_own_secret_opens_no_other_store() {
        var response = doors.meta(payload("batch_of_two_accounts"), OWN_SECRET);
        var foreign = doors.meta(payload("text"), OWN_SECRET);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(arrivals()).extracting(Arrival::dedupKey).containsExactly("wa:wamid.JO002");
        assertThat(arrivals()).extracting(Arrival::store).containsExactly(CASA_PEPE);
        assertThat(foreign.statusCode()).isEqualTo(401);
    }

    @Test
    void strangers_cannot_keep_the_stores_busy_and_leave_the_known_ones_alone() {
        var pepe = toCasaPepe("text");
        doors.meta(pepe, OWN_SECRET);
        var refused = new TreeSet<Integer>();
        for (var i = 0; i < 500 && refused.size() < 2; i++) {
            var claimed = "{\"entry\":[{\"id\":\"%d\"}]}".formatted(i).getBytes(UTF_8);
            refused.add(doors.meta(claimed, "nobody's").statusCode());
        }

        assertThat(refused).containsExactly(401, 503);
        assertThat(doors.meta(pepe, OWN_SECRET).statusCode()).isEqualTo(200);
        assertThat(doors.meta(payload("text")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_post_with_items_of_many_is_kept_at_once_each_with_its_store() {
        doors.stores.all.removeLast();
        doors.stores.all.add(
                FakeStores.store(
                        2,
                        "casa-pepe",
                        true,
                        FakeStores.number("106540352242933", "102290129340407", "EAAG-pepe")));

        doors.meta(payload("batch_of_two_accounts"));

        assertThat(doors.kept).hasSize(1);
        assertThat(arrivals())
                .extracting(arrival -> arrival.store() + " " + arrival.dedupKey())
                .containsExactly(
                        "1 wa:wamid.KERRY001",
                        "1 wa:wamid.JO001",
                        "1 wa:wamid.KERRY002",
                        "2 wa:wamid.JO002");
        assertThat(doors.kept.getFirst().reports()).hasSize(2);
        assertThat(doors.aside)
                .extracting(Doors.Aside::reason)
                .containsExactly("a message without id");
    }

    @Test
    void a_number_of_nobody_or_of_another_account_is_put_aside_with_200() {
        var unknown = replaced("text", "106540352242922", "999");
        var elsewhere = replaced("text", "102290129340398", "102290129340407");
        var unknownAccount = replaced("account_update", "102290129340398", "999");

        assertThat(doors.meta(unknown).statusCode()).isEqualTo(200);
        assertThat(doors.meta(elsewhere).statusCode()).isEqualTo(200);
        assertThat(doors.meta(unknownAccount).statusCode()).isEqualTo(200);

        assertThat(arrivals()).isEmpty();
        assertThat(doors.aside)
                .extracting(Doors.Aside::reason)
                .containsExactly(
                        "nobody has this number or account",
                        "the number is not of this account",
                        "nobody has this number or account");
        assertThat(doors.tries("number")).isEqualTo(1);
    }

    @Test
    void a_store_that_is_switched_off_takes_no_messages_but_learns_of_its_sends() {
        doors.stores.all.set(
                0,
                FakeStores.store(
                        1,
                        "linen-house",
                        false,
                        FakeStores.number("106540352242922", "102290129340398", "EAAG-linen")));

        doors.meta(payload("text"));
        doors.meta(payload("status_read"));

        assertThat(arrivals()).isEmpty();
        assertThat(doors.kept.getLast().reports()).hasSize(1);
        assertThat(doors.aside)
                .extracting(Doors.Aside::reason)
                .containsExactly("the store is switched off");
    }

    @Test
    void news_of_an_account_reaches_every_store_that_has_a_number_of_it() {
        doors.stores.all.add(
                FakeStores.store(
                        3,
                        "linen-outlet",
                        true,
                        FakeStores.number("106540352242944", "102290129340398", "EAAG-outlet")));

        doors.meta(payload("account_update"));

        assertThat(arrivals())
                .extracting(arrival -> arrival.store() + " " + arrival.kind())
                .containsExactly("1 meta.account_update", "3 meta.account_update");
        assertThat(arrivals())
                .extracting(Arrival::lane)
                .containsOnly(new LaneHint.OfStore("account"));
    }

    private List<Arrival> arrivals() {
        return doors.kept.stream().flatMap(kept -> kept.arrivals().stream()).toList();
    }

    private static byte[] toCasaPepe(String name) {
        var text = new String(payload(name), UTF_8);
        return text.replace("106540352242922", "106540352242933")
                .replace("102290129340398", "102290129340407")
                .getBytes(UTF_8);
    }

    private static byte[] replaced(String name, String old, String by) {
        return new String(payload(name), UTF_8).replace(old, by).getBytes(UTF_8);
    }
}
