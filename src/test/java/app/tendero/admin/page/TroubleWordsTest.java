package app.tendero.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.admin.page.TroubleRows.Facts;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.store.Store;
import app.tendero.testkit.FakeStores;
import app.tendero.whatsapp.AccountNewsRows.News;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each trouble in a merchant's words, with where it is mended. */
class TroubleWordsTest {

    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
    private static final Store LINEN_HOUSE =
            FakeStores.store(1, "linen-house", true, FakeStores.number("106", "102", "EAAG"));

    @Test
    void low_quality_and_a_lower_limit_are_told_of_the_number() {
        assertThat(told("phone_number_quality_update", "FLAGGED"))
                .isEqualTo(
                        Trouble.warning(
                                "meta-quality",
                                "Shoppers block or report messages from your number",
                                "Meta rates its quality as low, and lowers its limits if that"
                                        + " lasts. Send only what shoppers asked for.",
                                "/admin/whatsapp"));
        assertThat(told("phone_number_quality_update", "DOWNGRADE"))
                .isEqualTo(
                        Trouble.warning(
                                "meta-limit",
                                "Meta lowered the limit of your number",
                                "It may begin talks with fewer people a day. Answers to shoppers"
                                        + " who write are not limited.",
                                "/admin/whatsapp"));
    }

    @Test
    void a_review_that_was_refused_is_critical_and_says_where_to_ask_again() {
        var told = told("account_review_update", "REJECTED");

        assertThat(told.id()).isEqualTo("meta-review");
        assertThat(told.tone()).isEqualTo("critical");
        assertThat(told.title()).isEqualTo("Meta did not approve your WhatsApp account");
        assertThat(told.detail()).contains("ask for another review");
    }

    @Test
    void what_happened_to_an_account_is_told_apart() {
        assertThat(told("account_update", "DISABLED_UPDATE").title())
                .isEqualTo("Meta disabled your WhatsApp account");
        assertThat(told("account_update", "ACCOUNT_RESTRICTION").title())
                .isEqualTo("Meta restricted your WhatsApp account");
        assertThat(told("account_update", "ACCOUNT_VIOLATION").title())
                .isEqualTo("Meta says that your account broke a rule");
        for (var left :
                List.of(
                        "PARTNER_REMOVED",
                        "PARTNER_APP_UNINSTALLED",
                        "ACCOUNT_DELETED",
                        "ACCOUNT_OFFBOARDED")) {
            assertThat(told("account_update", left).title())
                    .isEqualTo("Tendero was disconnected from your WhatsApp account at Meta");
            assertThat(told("account_update", left).detail()).contains("Connect the number again");
        }
    }

    @Test
    void templates_names_and_payment_have_their_own_sentences() {
        assertThat(told("message_template_status_update", "REJECTED").id())
                .isEqualTo("meta-template");
        assertThat(told("message_template_quality_update", "RED").id()).isEqualTo("meta-template");
        assertThat(told("phone_number_name_update", "DECLINED").detail())
                .contains("Choose another display name");
        assertThat(told("payment_configuration_update", "DISABLED").detail())
                .contains("Billing in WhatsApp Manager");
    }

    @Test
    void what_nobody_knows_yet_is_told_by_metas_own_word() {
        var told = told("account_alerts", "CRITICAL");

        assertThat(told.id()).isEqualTo("meta-news");
        assertThat(told.detail()).contains("CRITICAL (account_alerts)");
    }

    @Test
    void news_of_a_number_that_left_is_not_told_and_one_of_each_kind_is_enough() {
        var gone = new News("phone_number_quality_update", number("999"), "FLAGGED", AT);
        var newer = new News("message_template_status_update", Optional.empty(), "PAUSED", AT);
        var older = new News("message_template_quality_update", Optional.empty(), "RED", AT);

        var troubles = MetaTroubles.of(LINEN_HOUSE, List.of(gone, newer, older));

        assertThat(troubles).extracting(Trouble::id).containsExactly("meta-template");
    }

    @Test
    void data_files_and_requests_near_their_end_lead_to_the_customers_page() {
        var one = known(1, 0);
        var more = known(3, 2);

        assertThat(one).hasSize(1);
        assertThat(one.getFirst().title()).isEqualTo("A customer waits for their data");
        assertThat(one.getFirst().detail()).contains("kept until 2026-11-20");
        assertThat(more)
                .extracting(Trouble::title)
                .containsExactly(
                        "2 requests about customers' data are not done yet",
                        "3 customers wait for their data");
        assertThat(more).extracting(Trouble::tone).containsExactly("critical", "warning");
        assertThat(more).extracting(Trouble::href).containsOnly("/admin/customers");
    }

    @Test
    void what_shopify_does_not_give_is_told_when_it_lasts() {
        assertThat(KnownTroubles.of(facts(true, 1, false))).isEmpty();
        assertThat(KnownTroubles.of(facts(false, 9, false))).isEmpty();
        assertThat(KnownTroubles.of(facts(true, 3, false)))
                .extracting(Trouble::id)
                .containsExactly("cart-token");
        assertThat(KnownTroubles.of(facts(false, 0, true)))
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.id()).isEqualTo("draft-orders");
                            assertThat(told.href()).isEqualTo("/admin/conversation");
                        });
        assertThat(KnownTroubles.of(Facts.NONE)).isEmpty();
    }

    @Test
    void every_page_a_trouble_leads_to_exists() {
        var pages =
                Set.of(
                        "/admin/whatsapp",
                        "/admin/customers",
                        "/admin/conversation",
                        "/admin/tickets",
                        "/");

        assertThat(List.of(AdminPage.values())).extracting(AdminPage::path).containsAll(pages);
    }

    private static Trouble told(String field, String event) {
        var told =
                MetaTroubles.of(LINEN_HOUSE, List.of(new News(field, Optional.empty(), event, AT)));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().href()).isEqualTo("/admin/whatsapp");
        return told.getFirst();
    }

    private static Optional<PhoneNumberId> number(String id) {
        return Optional.of(new PhoneNumberId(id));
    }

    private static List<Trouble> known(long files, long late) {
        return KnownTroubles.of(
                new Facts(
                        false,
                        0,
                        false,
                        false,
                        files,
                        Optional.of(AT),
                        late,
                        Optional.of(AT),
                        Optional.empty(),
                        0,
                        Optional.empty()));
    }

    private static Facts facts(boolean withoutCarts, int wishes, boolean withoutDrafts) {
        return new Facts(
                withoutCarts,
                wishes,
                withoutDrafts,
                false,
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    @Test
    void a_shop_that_was_not_read_to_the_end_is_told_by_what_is_missing() {
        var facts =
                new Facts(
                        false,
                        0,
                        false,
                        false,
                        0,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.of("orders, products"),
                        7,
                        Optional.empty());

        var told = KnownTroubles.of(facts);

        assertThat(told).extracting(Trouble::id).containsExactly("sync-behind", "sync-items");
        assertThat(told)
                .extracting(Trouble::title)
                .containsExactly(
                        "Your shop was not read to the end: orders, products",
                        "7 things of your shop could not be read");
        assertThat(told).extracting(Trouble::href).containsOnly("/");
    }
}
