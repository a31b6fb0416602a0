package app.tendero.admin.check;

import app.tendero.inbox.InboxGlance;
import app.tendero.inbox.ParkedItems;
import app.tendero.outbox.OutboxGlance;
import app.tendero.outbox.ParkedSends;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import app.tendero.platform.PutAside;
import app.tendero.store.Check;
import app.tendero.store.Store;
import app.tendero.store.StoreCheck;
import app.tendero.store.WhatsAppNumber;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at our own side of a store: what was put aside, what waits, who is not being asked. */
@Singleton
class ServiceChecks implements StoreCheck {

    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Duration SILENCE = Duration.ofDays(3);

    private final ParkedItems items;
    private final ParkedSends sends;
    private final InboxGlance inbox;
    private final OutboxGlance outbox;
    private final Breakers breakers;

    ServiceChecks(
            ParkedItems items,
            ParkedSends sends,
            InboxGlance inbox,
            OutboxGlance outbox,
            Breakers breakers) {
        this.items = items;
        this.sends = sends;
        this.inbox = inbox;
        this.outbox = outbox;
        this.breakers = breakers;
    }

    @Override
    public String part() {
        return "service";
    }

    @Override
    public Uni<List<Check>> check(Store store) {
        var only = Optional.of(store.id());
        return items.count(PutAside.all(only))
                .chain(
                        messages ->
                                sends.count(PutAside.all(only))
                                        .map(unsent -> parked(messages, unsent)))
                .chain(parked -> queues(store).map(rest -> joined(parked, rest)))
                .map(found -> joined(enabled(store), joined(found, breakers(store))));
    }

    private Uni<List<Check>> queues(Store store) {
        return inbox.of(store.id())
                .chain(
                        came ->
                                outbox.of(store.id())
                                        .map(
                                                goes ->
                                                        joined(
                                                                List.of(
                                                                        backlog(came),
                                                                        unsent(goes)),
                                                                heard(store, came))));
    }

    private static List<Check> enabled(Store store) {
        return store.enabled()
                ? List.of()
                : List.of(
                        Check.failed(
                                "service.enabled",
                                "The store is switched off: nothing is answered.",
                                "Switch it on with PUT /api/v1/stores and enabled true."));
    }

    private static List<Check> parked(long messages, long sends) {
        var name = "service.parked";
        return List.of(
                messages + sends == 0
                        ? Check.ok(name, "Nothing was put aside.")
                        : Check.warning(
                                name,
                                messages
                                        + " messages and "
                                        + sends
                                        + " sends were put aside and wait for a person.",
                                "See what they are with /api/v1/parked, mend the cause, and hand"
                                        + " them out again."));
    }

    private static Check backlog(InboxGlance.Glance came) {
        var name = "service.backlog";
        return came.oldest().compareTo(LATE) < 0
                ? Check.ok(name, "Nothing waits to be worked.")
                : Check.warning(
                        name,
                        "The oldest of "
                                + came.undone()
                                + " messages has waited for "
                                + came.oldest().toSeconds()
                                + " seconds.",
                        "Look at the service's own health and database.");
    }

    private static Check unsent(OutboxGlance.Glance goes) {
        var name = "service.unsent";
        return goes.oldest().compareTo(LATE) < 0
                ? Check.ok(name, "Nothing waits to be sent.")
                : Check.warning(
                        name,
                        goes.unsent()
                                + " messages wait to be sent, the oldest for "
                                + goes.oldest().toSeconds()
                                + " seconds.",
                        "See to what failed above: a token, a payment, or Meta itself.");
    }

    private List<Check> breakers(Store store) {
        var meta =
                store.numbers().stream()
                        .filter(number -> !number.paused())
                        .map(number -> breaker(number, store));
        var shopify =
                Stream.of("ADMIN", "STOREFRONT")
                        .map(api -> Line.shopify(store.id(), api))
                        .filter(line -> !breakers.closed(line))
                        .map(line -> resting("service.breaker_shopify", "Shopify", line));
        return Stream.concat(meta.flatMap(Optional::stream), shopify).toList();
    }

    private Optional<Check> breaker(WhatsAppNumber number, Store store) {
        var line = Line.meta(store.id(), number.id());
        return breakers.closed(line)
                ? Optional.empty()
                : Optional.of(resting("service.breaker_meta", "Meta", line).of(number.id()));
    }

    private Check resting(String name, String whom, Line line) {
        return breakers.refusing(line)
                ? Check.failed(
                        name,
                        whom + " refuses us, so messages wait instead of being lost.",
                        "See to the token, its permissions or the payment; then they leave.")
                : Check.warning(
                        name,
                        whom + " does not answer, so it is asked only now and then.",
                        "Nothing to do: it goes on by itself when " + whom + " is back.");
    }

    private static List<Check> heard(Store store, InboxGlance.Glance came) {
        var found = new ArrayList<Check>();
        for (var number : store.numbers()) {
            found.add(
                    heardOf(
                                    "whatsapp.webhook_reaching",
                                    "Meta",
                                    came.heardOf(number.id().value()),
                                    "Write \"hello\" to the number yourself. If nothing comes,"
                                            + " compare the callback address and the verify token in"
                                            + " Meta's app settings.")
                            .of(number.id()));
        }
        found.add(
                heardOf(
                        "shopify.webhooks",
                        "Shopify",
                        came.heardOf("shopify"),
                        "Change a product. If nothing comes, compare the webhook address in the"
                                + " app's settings."));
        return found;
    }

    private static Check heardOf(String name, String whom, Optional<Instant> at, String toDo) {
        if (at.isEmpty()) {
            return Check.unknown(name, "Nothing has come from " + whom + " yet.", toDo);
        }
        var ago = Duration.between(at.get(), Clock.systemUTC().instant());
        return ago.compareTo(SILENCE) > 0
                ? Check.warning(
                        name,
                        "Nothing has come from " + whom + " for " + ago.toDays() + " days.",
                        toDo)
                : Check.ok(name, "Something came from " + whom + " " + since(ago) + ".");
    }

    private static String since(Duration ago) {
        if (ago.toHours() > 0) {
            return ago.toHours() + " hours ago";
        }
        return ago.toMinutes() > 0 ? ago.toMinutes() + " minutes ago" : "just now";
    }

    private static List<Check> joined(List<Check> first, List<Check> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
