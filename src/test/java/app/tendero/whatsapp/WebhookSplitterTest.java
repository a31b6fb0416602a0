package app.tendero.whatsapp;

import static app.tendero.whatsapp.Payloads.RECEIVED_AT;
import static app.tendero.whatsapp.Payloads.split;
import static app.tendero.whatsapp.Payloads.splitText;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.inbox.StatusReport.State;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.ShopperKey.Bsuid;
import app.tendero.kernel.ShopperKey.WaId;
import app.tendero.kernel.WabaId;
import app.tendero.kernel.Wamid;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebhookSplitterTest {

    private static final WabaId LINEN_HOUSE = new WabaId("102290129340398");
    private static final PhoneNumberId NUMBER = new PhoneNumberId("106540352242922");
    private static final WabaId CASA_PEPE = new WabaId("102290129340407");
    private static final PhoneNumberId PEPE_NUMBER = new PhoneNumberId("106540352242933");
    private static final String PHONE = "33612345678";
    private static final String USER = "FR.1349120865530274";
    private static final String NEW_PHONE = "33699999999";
    private static final String NEW_USER = "FR.9999120865530274";
    private static final Instant TOLD_AT = Instant.ofEpochSecond(1795248005);

    @Test
    void a_message_is_passed_on_as_meta_wrote_it() throws IOException {
        var message = inbound("text");

        assertThat(message.waba()).isEqualTo(LINEN_HOUSE);
        assertThat(message.number()).isEqualTo(NUMBER);
        assertThat(message.wamid()).isEqualTo(new Wamid("wamid.KERRY001"));
        assertThat(message.kind()).isEqualTo("wa.text");
        assertThat(message.shopper()).isEqualTo(kerry(PHONE, USER));
        var json = new ObjectMapper();
        var whole = json.readTree(Payloads.raw("text"));
        assertThat(json.readTree(message.payload()))
                .isEqualTo(whole.at("/entry/0/changes/0/value/messages/0"));
    }

    @Test
    void a_shopper_is_who_the_envelope_says_with_either_key_missing() {
        assertThat(shopper("text_of_a_shopper_who_hides_the_number")).isEqualTo(kerry(null, USER));
        assertThat(shopper("text_of_a_shopper_without_bsuid")).isEqualTo(kerry(PHONE, null));
        assertThat(shopper("text_that_names_its_writer_in_contacts_only"))
                .isEqualTo(kerry(PHONE, USER));
        assertThat(shopper("text_of_a_nameless_profile"))
                .isEqualTo(who(PHONE, USER, Optional.empty(), ""));
        assertThat(shopper("text_without_contacts"))
                .isEqualTo(who(PHONE, USER, Optional.empty(), ""));
    }

    @Test
    void a_number_given_on_our_request_is_the_shoppers_own_and_no_other_card_is() {
        assertThat(shopper("contacts_answering_our_request")).isEqualTo(kerry(PHONE, USER));
        assertThat(shopper("contacts_answering_our_request_older_form"))
                .isEqualTo(kerry(PHONE, USER));
        assertThat(shopper("contacts_of_somebody_else_from_a_hidden_number"))
                .isEqualTo(kerry(null, USER));
    }

    @Test
    void a_change_of_number_or_bsuid_names_the_old_key_and_the_new_ones() {
        assertThat(shopper("system_number_changed"))
                .isEqualTo(who(NEW_PHONE, NEW_USER, Optional.of(new Bsuid(USER)), ""));
        assertThat(shopper("system_number_changed_without_bsuid"))
                .isEqualTo(who(NEW_PHONE, null, Optional.of(new WaId(PHONE)), ""));
        assertThat(shopper("system_number_changed_older_form"))
                .isEqualTo(who(NEW_PHONE, null, Optional.of(new WaId(PHONE)), ""));
        assertThat(shopper("system_bsuid_changed"))
                .isEqualTo(who(null, NEW_USER, Optional.of(new Bsuid(USER)), ""));
        assertThat(shopper("system_new_device")).isEqualTo(who(PHONE, null, Optional.empty(), ""));
    }

    @Test
    void what_became_of_a_send_is_read_with_its_price_and_error() {
        assertThat(split("status_sent"))
                .containsExactly(
                        status(State.SENT, "t:17.1;in:wamid.KERRY001", null, Optional.of(true)));
        assertThat(split("status_delivered"))
                .containsExactly(
                        status(
                                State.DELIVERED,
                                "t:17.1;in:wamid.KERRY001",
                                null,
                                Optional.empty()));
        assertThat(split("status_delivered_to_a_hidden_number"))
                .containsExactly(status(State.DELIVERED, "", null, Optional.of(true)));
        assertThat(split("status_read"))
                .containsExactly(status(State.READ, "t:17.1", null, Optional.of(false)));
        assertThat(split("status_played"))
                .containsExactly(status(State.READ, "", null, Optional.empty()));
        assertThat(split("status_failed"))
                .containsExactly(status(State.FAILED, "t:17.2", 131047, Optional.empty()));
        assertThat(split("status_priced_the_old_way"))
                .containsExactly(status(State.SENT, "", null, Optional.of(true)));
    }

    @Test
    void news_of_payments_and_deletions_is_acknowledged_and_dropped() {
        assertThat(split("status_of_a_payment")).isEmpty();
        assertThat(split("status_deleted")).isEmpty();
    }

    @Test
    void every_other_field_is_news_of_its_account() {
        assertThat(notices("account_update", "template_status_update", "template_category_update"))
                .containsExactly(
                        "meta.account_update without number",
                        "meta.message_template_status_update without number",
                        "meta.template_category_update without number");
        assertThat(notices("phone_number_quality_update", "flows", "field_of_the_future"))
                .containsExactly(
                        "meta.phone_number_quality_update without number",
                        "meta.flows without number",
                        "meta.unknown without number");
        assertThat(notices("user_preferences", "standby", "calls", "value_errors"))
                .containsExactly(
                        "meta.user_preferences", "meta.standby", "meta.calls", "meta.errors");
        assertThat(notices("text_in_a_group")).containsExactly("meta.group_message");
    }

    @Test
    void the_same_news_has_the_same_key_and_other_news_another() {
        var once = ((Piece.Notice) split("account_update").getFirst()).dedupKey();
        var again = ((Piece.Notice) split("account_update").getFirst()).dedupKey();
        var other = ((Piece.Notice) split("flows").getFirst()).dedupKey();

        assertThat(again).isEqualTo(once).isNotEqualTo(other).hasSizeLessThan(80);
    }

    @Test
    void a_batch_of_several_accounts_is_taken_apart_and_one_bad_item_leaves_the_rest_alone() {
        var pieces = split("batch_of_two_accounts");

        assertThat(pieces.stream().map(WebhookSplitterTest::summary))
                .containsExactly(
                        "102290129340398 106540352242922 wamid.KERRY001",
                        "102290129340398 106540352242922 wamid.JO001",
                        "strange: a message without id",
                        "102290129340398 106540352242922 wamid.KERRY002",
                        "102290129340398 106540352242922 SENT",
                        "102290129340398 106540352242922 READ",
                        "102290129340407 106540352242933 wamid.JO002");
        assertThat(((Piece.Inbound) pieces.get(1)).shopper())
                .isEqualTo(who("447700900123", "GB.77120865530274", Optional.empty(), "Jo"));
        assertThat(((Piece.Inbound) pieces.getLast()).number()).isEqualTo(PEPE_NUMBER);
        assertThat(((Piece.Inbound) pieces.getLast()).waba()).isEqualTo(CASA_PEPE);
    }

    @Test
    void what_names_nobody_or_nothing_we_know_is_put_aside_with_the_reason() {
        assertThat(strange(split("text_of_nobody"))).isEqualTo("a message of nobody");
        assertThat(strange(split("text_without_an_id"))).isEqualTo("a message without id");
        assertThat(strange(split("status_of_the_future"))).isEqualTo("a status of an unknown kind");
        assertThat(strange(splitText("hello"))).isEqualTo("not readable as JSON");
        assertThat(strange(splitText(""))).isEqualTo("not readable as JSON");
        assertThat(strange(splitText("{} {}"))).isEqualTo("not readable as JSON");
        assertThat(strange(splitText("[1]"))).isEqualTo("no entries");
        assertThat(strange(splitText("{\"entry\":7}"))).isEqualTo("no entries");
        assertThat(splitText("{\"entry\":[]}")).isEmpty();
        assertThat(
                        strange(
                                splitText(
                                        "{\"entry\":[{\"changes\":[{\"field\":\"x\",\"value\":1}]}]}")))
                .isEqualTo("no account");
        assertThat(strange(splitText("{\"entry\":[{\"id\":\"1\",\"changes\":[{}]}]}")))
                .isEqualTo("a change without field and value");
        assertThat(strange(splitText(change("{}")))).isEqualTo("no number");
        assertThat(strange(splitText(change("{\"metadata\":{\"phone_number_id\":\"5\"}}"))))
                .isEqualTo("nothing in it");
    }

    @Test
    void the_order_of_keys_does_not_matter() {
        var text =
                "{\"entry\":[{\"changes\":[{\"value\":{\"messages\":[{\"type\":\"text\",\"id\":\"w\",\"from\":\"336123\"}],"
                        + "\"contacts\":[{\"wa_id\":\"336123\",\"profile\":{\"name\":\"Kerry\"}}],"
                        + "\"metadata\":{\"phone_number_id\":5}},\"field\":\"messages\"}],\"id\":1}],\"object\":\"x\"}";

        assertThat(splitText(text))
                .containsExactly(
                        new Piece.Inbound(
                                new WabaId("1"),
                                new PhoneNumberId("5"),
                                new Wamid("w"),
                                "wa.text",
                                who("336123", null, Optional.empty(), "Kerry"),
                                RECEIVED_AT,
                                "{\"type\":\"text\",\"id\":\"w\",\"from\":\"336123\"}"));
    }

    @Test
    void a_key_that_decides_whose_an_item_is_may_not_be_there_twice() {
        var twice = "{\"metadata\":{\"phone_number_id\":\"5\",\"phone_number_id\":\"6\"}}";

        assertThat(strange(splitText(change(twice)))).isEqualTo("not readable as JSON");
        assertThat(strange(splitText("{\"entry\":[{\"id\":\"1\",\"id\":\"2\"}]}")))
                .isEqualTo("not readable as JSON");
    }

    @Test
    void nothing_in_a_payload_can_hurt_the_database() {
        var odd = "{\"id\":\"w\",\"from\":\"336123\",\"text\":{\"body\":\"\\u0000 \\ud800\"}}";
        var message = (Piece.Inbound) splitText(messages(odd)).getFirst();
        var name = "{\"profile\":{\"name\":\"Ke\\u0000rry\\udc00\"}}";
        var named = (Piece.Inbound) splitText(value(odd, name)).getFirst();
        var badId = splitText(messages("{\"id\":\"w\\u0000\",\"from\":\"336123\"}"));
        var encodedHalf =
                messages(odd).replace("text", "te\u00e9xt").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(message.payload()).isEqualTo(odd).doesNotContain("\0");
        assertThat(named.shopper().name()).isEqualTo("Kerry\uFFFD");
        assertThat(strange(badId)).isEqualTo("a message without id");
        assertThat(strange(WebhookSplitter.split(encodedHalf, RECEIVED_AT)))
                .isEqualTo("not readable as JSON");
    }

    @Test
    void bombs_are_put_aside_quickly() {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        var long_ = "9".repeat(1_000_000);
        var name = "n".repeat(1_000_000);
        var manyTwice = "{\"a\":1" + ",\"a\":1".repeat(100_000) + "}";
        var manyItems = messages(String.join(",", Collections.nCopies(200_000, "{}")));
        var unfinished = "{\"entry\":[{\"id\":\"1\",\"changes\":[{\"value\":{\"messages\":[";

        assertThat(strange(splitText(change(deep)))).isEqualTo("not readable as JSON");
        assertThat(strange(splitText(deep))).isEqualTo("not readable as JSON");
        assertThat(strange(splitText(change(long_)))).isEqualTo("not readable as JSON");
        assertThat(strange(splitText("{\"" + name + "\":1}"))).isEqualTo("not readable as JSON");
        assertThat(strange(splitText(change(manyTwice)))).isEqualTo("no number");
        assertThat(strange(splitText(manyItems))).isEqualTo("too many items");
        assertThat(strange(splitText(unfinished))).isEqualTo("not readable as JSON");
    }

    @Test
    void strange_items_are_kept_trimmed_and_few() {
        var pieces = splitText(messages(String.join(",", Collections.nCopies(500, "{}"))));
        var big = splitText("\"" + "x".repeat(100_000) + "\"");

        assertThat(pieces).hasSize(10);
        assertThat(((Piece.Strange) big.getFirst()).body())
                .hasSizeLessThanOrEqualTo(WebhookSplitter.KEPT_ASIDE);
    }

    @Test
    void before_the_signature_is_known_only_the_accounts_are_read() {
        assertThat(WebhookSplitter.accountsClaimed(Payloads.raw("batch_of_two_accounts"), 8))
                .containsExactly("102290129340398", "102290129340407");
        assertThat(WebhookSplitter.accountsClaimed(Payloads.raw("batch_of_two_accounts"), 1))
                .containsExactly("102290129340398");
        assertThat(
                        WebhookSplitter.accountsClaimed(
                                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), 8))
                .isEmpty();
        assertThat(WebhookSplitter.accountsClaimed(new byte[0], 8)).isEmpty();
    }

    private static Piece.Inbound inbound(String name) {
        return (Piece.Inbound) split(name).getFirst();
    }

    private static ShopperIdentity shopper(String name) {
        return inbound(name).shopper();
    }

    private static ShopperIdentity kerry(@Nullable String phone, @Nullable String user) {
        return who(phone, user, Optional.empty(), "Kerry");
    }

    private static ShopperIdentity who(
            @Nullable String phone,
            @Nullable String user,
            Optional<ShopperKey> previous,
            String name) {
        return new ShopperIdentity(
                Optional.ofNullable(phone).map(WaId::new),
                Optional.ofNullable(user).map(Bsuid::new),
                previous,
                name);
    }

    private static Piece status(
            State state, String callback, @Nullable Integer error, Optional<Boolean> billable) {
        return new Piece.Status(
                LINEN_HOUSE,
                NUMBER,
                new Wamid("wamid.OURS001"),
                callback,
                state,
                TOLD_AT,
                Optional.ofNullable(error),
                billable);
    }

    private static List<String> notices(String... names) {
        return Arrays.stream(names)
                .map(name -> (Piece.Notice) split(name).getFirst())
                .map(
                        notice ->
                                notice.kind()
                                        + (notice.origin().number().isPresent()
                                                ? ""
                                                : " without number"))
                .toList();
    }

    private static String strange(List<Piece> pieces) {
        assertThat(pieces).isNotEmpty();
        return ((Piece.Strange) pieces.getFirst()).reason();
    }

    private static String summary(Piece piece) {
        return switch (piece) {
            case Piece.Inbound in ->
                    in.waba().value() + " " + in.number().value() + " " + in.wamid().value();
            case Piece.Status status ->
                    status.waba().value() + " " + status.number().value() + " " + status.state();
            case Piece.Notice notice -> notice.kind();
            case Piece.Strange strange -> "strange: " + strange.reason();
        };
    }

    private static String change(String value) {
        return "{\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":"
                + value
                + "}]}]}";
    }

    private static String messages(String messages) {
        return value(messages, "");
    }

    private static String value(String messages, String contacts) {
        return change(
                "{\"metadata\":{\"phone_number_id\":\"5\"},\"contacts\":["
                        + contacts.replace("{\"profile", "{\"wa_id\":\"336123\",\"profile")
                        + "],\"messages\":["
                        + messages
                        + "]}");
    }
}
