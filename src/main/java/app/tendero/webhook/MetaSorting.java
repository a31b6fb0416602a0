package app.tendero.webhook;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.inbox.StatusReport;
import app.tendero.kernel.StoreId;
import app.tendero.platform.CrossStoreTries;
import app.tendero.platform.CrossStoreTries.What;
import app.tendero.platform.Secret;
import app.tendero.store.StoreNumber;
import app.tendero.store.StoreSecret;
import app.tendero.store.Stores;
import app.tendero.whatsapp.Piece;
import app.tendero.whatsapp.Piece.Origin;
import app.tendero.whatsapp.WebhookSplitter;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the store of each item of a webhook: by its number, checked against the account it came
 * from and against who signed it. What belongs to nobody is put aside, of a message its kind alone:
 * nobody can answer for what a shopper wrote to a number that left us.
 */
@Singleton
class MetaSorting {

    /** More of them in one POST tell a person nothing new. */
    private static final int MOST_PUT_ASIDE = 10;

    private final Stores stores;
    private final CrossStoreTries tries;

    MetaSorting(Stores stores, CrossStoreTries tries) {
        this.stores = stores;
        this.tries = tries;
    }

    /** The items of a POST, each where it belongs. */
    record Sorted(
            List<Arrival> arrivals, List<StatusReport> reports, List<Piece.Strange> strange) {}

    /**
     * Whose items of one origin are.
     *
     * @param stores one for a number, any count for an account
     * @param fault why there are none
     */
    private record Owners(List<StoreNumber> stores, String fault) {}

    Uni<Sorted> sort(List<Piece> pieces, Signer signer) {
        var origins = new LinkedHashSet<Origin>();
        for (var piece : pieces) {
            origin(piece).ifPresent(origins::add);
        }
        return owners(origins, signer).map(owners -> sorted(pieces, owners));
    }

    private static Optional<Origin> origin(Piece piece) {
        return switch (piece) {
            case Piece.Inbound inbound -> Optional.of(inbound.origin());
            case Piece.Status status -> Optional.of(status.origin());
            case Piece.Notice notice -> Optional.of(notice.origin());
            case Piece.Strange strange -> Optional.empty();
        };
    }

    private Uni<Map<Origin, Owners>> owners(LinkedHashSet<Origin> origins, Signer signer) {
        if (origins.size() == 1) {
            var only = origins.getFirst();
            return owners(only, signer).map(owners -> Map.of(only, owners));
        }
        return Multi.createFrom()
                .iterable(origins)
                .onItem()
                .transformToUniAndConcatenate(
                        origin -> owners(origin, signer).map(owners -> Map.entry(origin, owners)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Uni<Owners> owners(Origin origin, Signer signer) {
        return named(origin)
                .chain(
                        named ->
                                stores.appSecretsOf(origin.waba())
                                        .map(secrets -> accepted(named, secrets, origin, signer)));
    }

    private Uni<List<StoreNumber>> named(Origin origin) {
        return origin.number().isPresent()
                ? stores.byPhoneNumberId(origin.number().get())
                        .map(number -> number.stream().toList())
                : stores.byWaba(origin.waba());
    }

    private Owners accepted(
            List<StoreNumber> named, List<StoreSecret> secrets, Origin origin, Signer signer) {
        if (named.isEmpty()) {
            return new Owners(List.of(), "nobody has this number or account");
        }
        var ofAccount = named.stream().filter(own -> own.waba().equals(origin.waba())).toList();
        if (ofAccount.isEmpty()) {
            tries.count(What.NUMBER, named.getFirst().store());
            return new Owners(List.of(), "the number is not of this account");
        }
        var trusting =
                ofAccount.stream()
                        .filter(own -> signer.acceptedBy(of(own.store(), secrets)))
                        .toList();
        if (trusting.isEmpty()) {
            tries.count(What.SIGNATURE, ofAccount.getFirst().store());
        }
        return new Owners(trusting, "signed with a secret that the store does not accept");
    }

    private static List<Secret> of(StoreId store, List<StoreSecret> secrets) {
        return secrets.stream()
                .filter(theirs -> theirs.store().equals(store))
                .map(StoreSecret::secret)
                .toList();
    }

    private static Sorted sorted(List<Piece> pieces, Map<Origin, Owners> owners) {
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Inbound in -> message(sorted, in, of(owners, in.origin()));
                case Piece.Status status -> report(sorted, status, of(owners, status.origin()));
                case Piece.Notice news -> news(sorted, news, of(owners, news.origin()));
                case Piece.Strange strange -> putAside(sorted, strange.reason(), strange.body());
            }
        }
        return sorted;
    }

    private static Owners of(Map<Origin, Owners> owners, Origin origin) {
        return Objects.requireNonNull(owners.get(origin), "every origin was looked up");
    }

    private static void message(Sorted sorted, Piece.Inbound message, Owners owners) {
        if (owners.stores().isEmpty()) {
            putAside(sorted, owners.fault(), message.kind());
            return;
        }
        var owner = owners.stores().getFirst();
        if (!owner.enabled()) {
            putAside(sorted, "the store is switched off", message.kind());
            return;
        }
        sorted.arrivals()
                .add(
                        new Arrival(
                                owner.store(),
                                new LaneHint.OfShopper(message.shopper(), message.at()),
                                "wa:" + message.wamid().value(),
                                message.kind(),
                                message.payload(),
                                Optional.of(message.number()),
                                Optional.of(message.wamid())));
    }

    /** Kept for a store that is switched off too: what left before was billed all the same. */
    private static void report(Sorted sorted, Piece.Status status, Owners owners) {
        if (owners.stores().isEmpty()) {
            putAside(sorted, owners.fault(), "status " + status.state());
            return;
        }
        sorted.reports()
                .add(
                        new StatusReport(
                                owners.stores().getFirst().store(),
                                status.number(),
                                status.wamid(),
                                status.callback(),
                                status.state(),
                                status.at(),
                                status.error(),
                                status.billable()));
    }

    /** News of an account reaches every store that has a number of it. */
    private static void news(Sorted sorted, Piece.Notice news, Owners owners) {
        if (owners.stores().isEmpty()) {
            putAside(sorted, owners.fault(), news.kind());
        }
        owners.stores().stream()
                .map(StoreNumber::store)
                .distinct()
                .forEach(store -> sorted.arrivals().add(arrival(store, news)));
    }

    private static Arrival arrival(StoreId store, Piece.Notice news) {
        return new Arrival(
                store,
                new LaneHint.OfStore("account"),
                news.dedupKey(),
                news.kind(),
                news.payload(),
                news.origin().number(),
                Optional.empty());
    }

    private static void putAside(Sorted sorted, String reason, String body) {
        if (sorted.strange().size() < MOST_PUT_ASIDE) {
            var few = Math.min(body.length(), WebhookSplitter.KEPT_ASIDE);
            sorted.strange().add(new Piece.Strange(reason, body.substring(0, few)));
        }
    }
}
