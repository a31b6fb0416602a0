package app.tendero.privacy;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Poller;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Carries out requests, one at a time in each process and each by one process. Whatever fails is
 * tried again until it is done: a law does not give up after five tries. Every step can be
 * repeated.
 */
@Singleton
public class RequestWork {

    private static final Logger LOG = Logger.getLogger(RequestWork.class);

    private final Requests requests;
    private final People people;
    private final DataFiles files;
    private final Departures departures;
    private final Tenancy tenancy;
    private final List<PersonalDataHolder> holders;
    private final PrivacyConfig config;
    private final Poller claims;
    private final Poller renewals;
    private final AtomicReference<Optional<Request>> underWay =
            new AtomicReference<>(Optional.empty());

    RequestWork(
            Requests requests,
            People people,
            DataFiles files,
            Departures departures,
            Tenancy tenancy,
            @All List<PersonalDataHolder> holders,
            PrivacyConfig config,
            Vertx vertx) {
        this.requests = requests;
        this.people = people;
        this.files = files;
        this.departures = departures;
        this.tenancy = tenancy;
        this.holders = holders;
        this.config = config;
        this.claims = new Poller(vertx, "privacy requests", Duration.ofSeconds(2), this::next);
        this.renewals = new Poller(vertx, "privacy renewals", Duration.ofSeconds(60), this::renew);
    }

    void up(@Observes StartupEvent event) {
        claims.start();
        renewals.start();
    }

    void down(@Observes ShutdownEvent event) {
        claims.stop();
        renewals.stop();
    }

    /** Keeps a request and begins with it at once; answers its number. */
    public Uni<Long> take(NewRequest request) {
        return requests.keep(request).invoke(claims::kick);
    }

    /**
     * How long a store waits until it may ask for another data file; zero when it may now. A file
     * takes a look through everything that is kept of somebody.
     */
    public Uni<Duration> untilNextFile(StoreId store) {
        return requests.untilNextFile(store, config.exportsPerDay());
    }

    /** An erasure may take longer than a round may: it goes on by itself. */
    private Uni<Boolean> next() {
        return underWay.get().isPresent()
                ? Uni.createFrom().item(false)
                : requests.claim().invoke(this::begin).replaceWith(false);
    }

    private void begin(Optional<Request> claimed) {
        if (claimed.isPresent() && underWay.compareAndSet(Optional.empty(), claimed)) {
            var request = claimed.get();
            work(request)
                    .onFailure()
                    .recoverWithUni(why -> failed(request, why))
                    .onTermination()
                    .invoke(() -> underWay.set(Optional.empty()))
                    .subscribe()
                    .with(done -> claims.kick(), lost -> LOG.warn("a request waits", lost));
        }
    }

    private Uni<Boolean> renew() {
        return underWay.get()
                .map(request -> requests.renew(request).replaceWith(false))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private Uni<Void> failed(Request request, Throwable why) {
        LOG.errorf(
                "request %d of store %s failed with %s at %s",
                request.id(),
                request.store(),
                why.getClass().getName(),
                why.getStackTrace().length > 0 ? why.getStackTrace()[0] : "?");
        return requests.failed(request, why.getClass().getSimpleName());
    }

    private Uni<Void> work(Request request) {
        return Uni.createFrom()
                .deferred(
                        () ->
                                switch (request.kind()) {
                                    case EXPORT -> export(request);
                                    case ERASURE, SILENCE -> erase(request);
                                    case DEPARTURE -> depart(request);
                                });
    }

    private Uni<Void> export(Request request) {
        return people.find(request.store(), request.clues())
                .call(person -> requests.begin(request, person))
                .chain(person -> files.make(request, person));
    }

    private Uni<Void> erase(Request request) {
        return request.settling()
                ? whose(request).chain(person -> eraseAgain(request, person))
                : whose(request)
                        .chain(person -> stillMeant(request, person))
                        .chain(person -> eraseFirst(request, person));
    }

    /** Who was silent when the request was made may have written since. */
    private Uni<Person> stillMeant(Request request, Person person) {
        if (request.kind() != RequestKind.SILENCE) {
            return Uni.createFrom().item(person);
        }
        return people.awake(person)
                .chain(
                        awake ->
                                awake.isEmpty()
                                        ? Uni.createFrom().item(person)
                                        : narrowed(request, person.without(awake)));
    }

    private Uni<Person> narrowed(Request request, Person person) {
        return requests.begin(request, person).replaceWith(person);
    }

    /** Whom it is about is found once: somebody who writes after their erasure is another. */
    private Uni<Person> whose(Request request) {
        return request.begun()
                .map(person -> Uni.createFrom().item(person))
                .orElseGet(
                        () ->
                                people.find(request.store(), request.clues())
                                        .call(person -> requests.begin(request, person)));
    }

    private Uni<Void> eraseFirst(Request request, Person person) {
        return people.forget(person, request.kind() == RequestKind.ERASURE)
                .chain(
                        gone ->
                                everywhere(person)
                                        .map(counts -> plus(counts, Map.of("shopper", gone))))
                .map(counts -> plus(counts, request.counts()))
                .chain(counts -> requests.settle(request, counts, config.settling().toMillis()))
                .invoke(() -> told(request, "erased"));
    }

    private Uni<Void> eraseAgain(Request request, Person person) {
        return everywhere(person)
                .chain(
                        counts ->
                                people.clear(person)
                                        .map(rows -> plus(counts, Map.of("shopper", rows))))
                .map(counts -> plus(counts, request.counts()))
                .chain(counts -> requests.done(request, counts))
                .invoke(() -> told(request, "done"));
    }

    private Uni<Map<String, Integer>> everywhere(Person person) {
        return Multi.createFrom()
                .iterable(holders)
                .onItem()
                .transformToUniAndConcatenate(
                        holder ->
                                holder.erase(person).map(rows -> Map.entry(holder.holder(), rows)))
                .collect()
                .in(LinkedHashMap::new, (all, one) -> all.put(one.getKey(), one.getValue()));
    }

    private Uni<Void> depart(Request request) {
        return tenancy.standing(request.store())
                .chain(
                        standing ->
                                switch (standing) {
                                    case Tenancy.Standing.Stays stays ->
                                            requests.ignored(request, "the shop is here again");
                                    case Tenancy.Standing.Left(var store) -> leave(request, store);
                                });
    }

    private Uni<Void> leave(Request request, LeavingStore store) {
        return departures
                .erase(store, request.settling())
                .map(counts -> plus(counts, request.counts()))
                .chain(
                        counts ->
                                request.settling()
                                        ? requests.done(request, counts)
                                        : requests.settle(
                                                request, counts, config.settling().toMillis()))
                .invoke(() -> told(request, "store erased"));
    }

    private static Map<String, Integer> plus(Map<String, Integer> some, Map<String, Integer> more) {
        var all = new LinkedHashMap<>(some);
        more.forEach((holder, rows) -> all.merge(holder, rows, Integer::sum));
        all.values().removeIf(rows -> rows == 0);
        return all;
    }

    private static void told(Request request, String what) {
        LOG.infof(
                "%s %d of store %s: %s",
                request.kind().word(), request.id(), request.store(), what);
    }
}
