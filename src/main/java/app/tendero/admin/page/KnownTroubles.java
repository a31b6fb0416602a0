package app.tendero.admin.page;

import app.tendero.admin.page.TroubleRows.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a merchant's words what is known from rows alone. */
final class KnownTroubles {

    /** Its last part shows how far the store is in step. */
    private static final String HOME = "/";

    private static final String CUSTOMERS = "/admin/customers";
    private static final String TICKETS = "/admin/tickets";
    private static final String CONVERSATION = "/admin/conversation";

    /** A first try or two may meet a Shopify that is busy. */
    private static final int WORTH_TELLING = 3;

    private KnownTroubles() {}

    static List<Trouble> of(Facts facts) {
        return Stream.of(
                        requests(facts),
                        files(facts),
                        drafts(facts),
                        returns(facts),
                        carts(facts),
                        facts.behind().map(KnownTroubles::behind),
                        unread(facts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Trouble> drafts(Facts facts) {
        return facts.withoutDrafts()
                ? Optional.of(
                        Trouble.warning(
                                "draft-orders",
                                "Draft orders cannot be made",
                                "Shopify does not let Tendero make them, so shoppers get a plain"
                                        + " link to their cart. Give the permission on the"
                                        + " Conversation page, or choose another checkout there.",
                                CONVERSATION))
                : Optional.empty();
    }

    private static Optional<Trouble> returns(Facts facts) {
        return facts.withoutReturns()
                ? Optional.of(
                        Trouble.warning(
                                "returns",
                                "Returns are not requested",
                                "Shopify does not let Tendero request returns, so tickets say so"
                                        + " in a note instead. Turn the requests off and on again"
                                        + " under Tickets to give the permission.",
                                TICKETS))
                : Optional.empty();
    }

    private static Optional<Trouble> carts(Facts facts) {
        return facts.withoutCarts() && facts.wishes() >= WORTH_TELLING
                ? Optional.of(
                        Trouble.warning(
                                "cart-token",
                                "Checkouts open without the shopper's phone",
                                "Shopify has not given Tendero a token for carts yet, so shoppers"
                                        + " get a plain link. Tendero keeps asking by itself; if"
                                        + " this stays for a day, reinstall the app.",
                                HOME))
                : Optional.empty();
    }

    private static Optional<Trouble> unread(Facts facts) {
        return facts.unread() == 0
                ? Optional.empty()
                : Optional.of(
                        Trouble.warning(
                                "sync-items",
                                facts.unread() == 1
                                        ? "One thing of your shop could not be read"
                                        : facts.unread() + " things of your shop could not be read",
                                "The chat shows them as they were before. Tendero tries them"
                                        + " again by itself; if this stays for a day, tell whoever"
                                        + " runs it for you.",
                                HOME));
    }

    private static Trouble behind(String kinds) {
        return Trouble.warning(
                "sync-behind",
                "Your shop was not read to the end: " + kinds,
                "The chat may show older prices and stock; at the checkout Shopify's own count."
                        + " Tendero begins again by itself.",
                HOME);
    }

    private static Optional<Trouble> requests(Facts facts) {
        return facts.late() == 0
                ? Optional.empty()
                : Optional.of(
                        Trouble.critical(
                                "privacy-due",
                                facts.late() == 1
                                        ? "A request about a customer's data is not done yet"
                                        : facts.late()
                                                + " requests about customers' data are not"
                                                + " done yet",
                                "The law wants it done by "
                                        + day(facts.lateDue())
                                        + ". Tendero keeps trying; tell whoever runs it for you.",
                                CUSTOMERS));
    }

    private static Optional<Trouble> files(Facts facts) {
        return facts.files() == 0
                ? Optional.empty()
                : Optional.of(
                        Trouble.warning(
                                "privacy-files",
                                facts.files() == 1
                                        ? "A customer waits for their data"
                                        : facts.files() + " customers wait for their data",
                                "Download the file and send it to the customer. It is kept until "
                                        + day(facts.filesUntil())
                                        + ".",
                                CUSTOMERS));
    }

    private static String day(Optional<Instant> at) {
        return at.map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC).toString())
                .orElse("soon");
    }
}
