package app.tendero.admin.page;

import app.tendero.store.Store;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.AccountNewsRows.News;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in a merchant's words what Meta told about their account, numbers and templates. */
final class MetaTroubles {

    private static final String WHATSAPP = "/admin/whatsapp";

    private MetaTroubles() {}

    /** One for each kind and number, the newest; what is about a number that left is left out. */
    static List<Trouble> of(Store store, List<News> news) {
        var troubles = new LinkedHashMap<String, Trouble>();
        for (var one : news) {
            if (one.about().isPresent() && store.number(one.about().get()).isEmpty()) {
                continue;
            }
            var told = trouble(one, shown(store, one));
            troubles.putIfAbsent(told.id() + one.about().map(Object::toString).orElse(""), told);
        }
        return List.copyOf(new ArrayList<>(troubles.values()));
    }

    private static Trouble trouble(News news, String number) {
        return switch (news.field()) {
            case "phone_number_quality_update" -> quality(news, number);
            case "account_review_update" ->
                    Trouble.critical(
                            "meta-review",
                            "Meta did not approve your WhatsApp account",
                            "Answers may not arrive. Open Meta's business support, see what it"
                                    + " asks for and ask for another review; the checks on the"
                                    + " WhatsApp page show when it is settled.",
                            WHATSAPP);
            case "standby" ->
                    Trouble.critical(
                            "meta-standby",
                            "Meta's own agent answers on " + number,
                            "WhatsApp shows Tendero what shoppers write only to look on, so"
                                    + " Tendero keeps quiet. Switch the agent off in WhatsApp"
                                    + " Manager, or write to a shopper in the Inbox: that takes"
                                    + " their conversation back.",
                            "/admin/inbox");
            case "account_update" -> account(news);
            case "message_template_status_update", "message_template_quality_update" ->
                    Trouble.warning(
                            "meta-template",
                            "Meta does not let a message template be used",
                            "Answers to shoppers are not concerned; messages that begin a talk"
                                    + " are. Look at your templates in WhatsApp Manager and"
                                    + " change what Meta objects to.",
                            WHATSAPP);
            case "phone_number_name_update" ->
                    Trouble.warning(
                            "meta-name",
                            "Meta refused the name of " + number,
                            "Shoppers see the number in its place. Choose another display name"
                                    + " in WhatsApp Manager.",
                            WHATSAPP);
            case "payment_configuration_update" ->
                    Trouble.critical(
                            "meta-payment",
                            "Meta has a problem with how you pay",
                            "Messages are not delivered while it lasts. Look at Billing in"
                                    + " WhatsApp Manager, then check again on the WhatsApp page.",
                            WHATSAPP);
            default -> other(news);
        };
    }

    private static Trouble quality(News news, String number) {
        return news.event().equals("FLAGGED")
                ? Trouble.warning(
                        "meta-quality",
                        "Shoppers block or report messages from " + number,
                        "Meta rates its quality as low, and lowers its limits if that lasts."
                                + " Send only what shoppers asked for.",
                        WHATSAPP)
                : Trouble.warning(
                        "meta-limit",
                        "Meta lowered the limit of " + number,
                        "It may begin talks with fewer people a day. Answers to shoppers who"
                                + " write are not limited.",
                        WHATSAPP);
    }

    /** Events of an account, by their first words. */
    private static final Map<String, Trouble> ACCOUNT =
            Map.of(
                    "DISABLED",
                    Trouble.critical(
                            "meta-disabled",
                            "Meta disabled your WhatsApp account",
                            "Nobody can be answered. Ask for a review in Meta's business support;"
                                    + " Tendero goes on by itself when the account is back.",
                            WHATSAPP),
                    "RESTRICTION",
                    Trouble.critical(
                            "meta-restricted",
                            "Meta restricted your WhatsApp account",
                            "Some messages are not delivered. Meta's business support says which,"
                                    + " for how long and why.",
                            WHATSAPP),
                    "VIOLATION",
                    Trouble.warning(
                            "meta-violation",
                            "Meta says that your account broke a rule",
                            "See which one in Meta's business support: more of it restricts the"
                                    + " account.",
                            WHATSAPP),
                    "LEFT",
                    Trouble.critical(
                            "meta-disconnected",
                            "Tendero was disconnected from your WhatsApp account at Meta",
                            "Messages no longer reach Tendero. Connect the number again on the"
                                    + " WhatsApp page.",
                            WHATSAPP));

    private static Trouble account(News news) {
        var left =
                List.of("REMOVED", "UNINSTALLED", "DELETED", "OFFBOARDED").stream()
                        .anyMatch(news.event()::contains);
        return ACCOUNT.entrySet().stream()
                .filter(known -> news.event().contains(known.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .or(() -> left ? Optional.ofNullable(ACCOUNT.get("LEFT")) : Optional.empty())
                .orElseGet(() -> other(news));
    }

    private static Trouble other(News news) {
        return Trouble.warning(
                "meta-news",
                "Meta has something to say about your WhatsApp account",
                "Its word is "
                        + news.event()
                        + " ("
                        + news.field()
                        + "). Look at the account in Meta's business support.",
                WHATSAPP);
    }

    private static String shown(Store store, News news) {
        return news.about()
                .flatMap(store::number)
                .map(WhatsAppNumber::displayPhoneNumber)
                .filter(digits -> !digits.isEmpty())
                .orElse("your number");
    }
}
