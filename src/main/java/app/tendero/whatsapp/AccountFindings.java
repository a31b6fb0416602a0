package app.tendero.whatsapp;

import app.tendero.store.Check;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What Meta's answers about an account say to the merchant. */
final class AccountFindings {

    private static final String SUBSCRIBED = "whatsapp.webhook_subscribed";
    private static final String PAYMENT = "whatsapp.payment";
    private static final String REVIEW = "whatsapp.review";
    private static final String CATALOGUE = "whatsapp.catalogue";
    private static final String NEWS = "whatsapp.news";

    private AccountFindings() {}

    /** {@code GET /<WABA ID>/subscribed_apps}. */
    static List<Check> subscribed(GraphAnswer answer) {
        if (!(answer instanceof GraphAnswer.Told(var json))) {
            return List.of(unknown(SUBSCRIBED));
        }
        return List.of(
                json.path("data").isEmpty()
                        ? Check.failed(
                                SUBSCRIBED,
                                "No app is subscribed to the account: no message reaches us.",
                                "Connect the number again; that subscribes the app.")
                        : Check.ok(SUBSCRIBED, "An app is subscribed to the account's messages."));
    }

    /** {@code GET /<WABA ID>}. */
    static List<Check> of(GraphAnswer answer) {
        if (!(answer instanceof GraphAnswer.Told(var json))) {
            return List.of(unknown(PAYMENT));
        }
        var found = new ArrayList<>(List.of(payment(json)));
        var review = json.path("account_review_status").asText("APPROVED");
        if (!review.equals("APPROVED")) {
            found.add(
                    Check.failed(
                            REVIEW,
                            "Meta has not approved the account ("
                                    + NumberFindings.word(review)
                                    + ").",
                            "See Meta's business support for what it asks for."));
        }
        return found;
    }

    /** Since October 2026 Meta delivers no answer of an account that cannot pay (131042). */
    private static Check payment(JsonNode account) {
        if (account.path("primary_funding_id").asText("").isEmpty()) {
            return Check.failed(
                    PAYMENT,
                    "The account has no payment method: Meta does not deliver its messages.",
                    "Add one in WhatsApp Manager under Billing.");
        }
        return account.path("health_status").path("can_send_message").asText("").equals("BLOCKED")
                ? Check.failed(
                        PAYMENT,
                        "Meta does not let the account send." + NumberFindings.reason(account),
                        "Look at billing and account quality in WhatsApp Manager.")
                : Check.ok(PAYMENT, "The account has a payment method.");
    }

    /** {@code GET /<phone number ID>/whatsapp_commerce_settings}; the chat does not need it. */
    static List<Check> shopWindow(GraphAnswer answer) {
        if (!(answer instanceof GraphAnswer.Told(var json))) {
            return List.of(unknown(CATALOGUE));
        }
        var settings = json.path("data").path(0);
        if (settings.isMissingNode()) {
            return List.of(
                    Check.ok(
                            CATALOGUE,
                            "No Meta catalogue is attached; the chat shows products without one."));
        }
        return List.of(
                settings.path("is_catalog_visible").asBoolean()
                        ? Check.ok(CATALOGUE, "The Meta catalogue is shown on the profile.")
                        : Check.warning(
                                CATALOGUE,
                                "A Meta catalogue is attached but hidden on the profile.",
                                "Show it in WhatsApp Manager, or leave it: the chat shows products"
                                        + " anyway."));
    }

    /** Bad news of the last weeks. */
    static List<Check> news(List<AccountNewsRows.News> bad) {
        return bad.stream()
                .map(
                        news ->
                                Check.warning(
                                        NEWS,
                                        "Meta told on "
                                                + news.at().toString().substring(0, 10)
                                                + ": "
                                                + news.event()
                                                + " ("
                                                + news.field()
                                                + ").",
                                        "Look at the account in Meta's business support."))
                .toList();
    }

    private static Check unknown(String name) {
        return Check.unknown(
                name,
                "Meta did not tell about the account.",
                "See to the token and its permissions first, then check again.");
    }
}
