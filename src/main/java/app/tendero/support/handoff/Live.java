package app.tendero.support.handoff;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Poller;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.support.handoff.Changes.Change;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells open pages where something changed. An event names a talk and no word of it: the page asks
 * the doors, so the database is the only truth and a lost event costs a moment.
 *
 * <p>Every replica looks into the database as long as a page is open here, whoever changed
 * something; a change made here is looked for at once. There is no connection to be kept and no
 * notification to be lost.
 */
@Startup
@Singleton
class Live {

    /** Numbers are given before a commit: one below the newest may become visible later. */
    static final int OVERLAP = 256;

    private static final int MOST_AT_ONCE = 1000;
    private static final int MOST_REMEMBERED = 4096;
    private static final int MOST_OF_STORE = 100;
    private static final int MOST_OF_PERSON = 6;
    private static final Duration LOOK = Duration.ofMillis(400);
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Changes changes;
    private final Poller poller;
    private final Vertx vertx;
    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();

    /**
     * The last change of each talk that was told, the latest last. Touched by one round at a time.
     */
    private final Map<Object, Long> told =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Object, Long> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    private volatile long read = Long.MAX_VALUE;
    private volatile boolean ending;

    Live(Changes changes, Vertx vertx, MeterRegistry meters) {
        this.changes = changes;
        this.vertx = vertx;
        this.poller = new Poller(vertx, "inbox", LOOK, this::round);
        meters.gauge("inbox.streams", streams, Set::size);
    }

    void up(@Observes StartupEvent event) {
        poller.start();
        vertx.setPeriodic(BEAT.toMillis(), beat -> streams.forEach(LiveStream::beat));
    }

    void soonDown(@Observes ShutdownDelayInitiatedEvent event) {
        end();
    }

    void down(@Observes ShutdownEvent event) {
        poller.stop();
        end();
    }

    private void end() {
        ending = true;
        streams.forEach(LiveStream::end);
    }

    /** Something changed here: look now, once for all that changes within a moment. */
    void lookSoon() {
        if (!streams.isEmpty()) {
            poller.kickIn(Duration.ofMillis(20));
        }
    }

    /**
     * Events for a page, until it goes, its time is over or the service stops.
     *
     * @param since the last number the page has seen; what changed later is told first
     * @throws ProblemException 429 for more pages than a person or a store can have, 503 while the
     *     service stops
     */
    Multi<LiveEvent> open(StoreId store, String person, long since) {
        if (ending) {
            throw new ProblemException(Problem.unavailable("Come again in a moment."));
        }
        if (count(store, null) >= MOST_OF_STORE || count(store, person) >= MOST_OF_PERSON) {
            throw new ProblemException(
                    Problem.tooMany("The inbox is open too often. Close it elsewhere."));
        }
        // merged in this order: it hears of what changes from now on before it looks back
        return Multi.createBy().merging().streams(heard(store, person), before(store, since));
    }

    private Multi<LiveEvent> heard(StoreId store, String person) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var stream = new LiveStream(store, person, emitter);
                            streams.add(stream);
                            emitter.onTermination(() -> streams.remove(stream));
                        });
    }

    private long count(StoreId store, @Nullable String person) {
        return streams.stream()
                .filter(stream -> stream.store().equals(store))
                .filter(stream -> person == null || stream.person().equals(person))
                .count();
    }

    /** What changed before, and that this was all of it. */
    private Multi<LiveEvent> before(StoreId store, long since) {
        return changes.newest(store)
                .invoke(this::readFrom)
                .chain(newest -> missed(store, since).map(found -> told(found, newest)))
                .onItem()
                .transformToMulti(events -> Multi.createFrom().iterable(events));
    }

    private static List<LiveEvent> told(List<Change> missed, long newest) {
        return Stream.concat(missed.stream().map(LiveEvent::of), Stream.of(LiveEvent.hello(newest)))
                .toList();
    }

    /** Where somebody reads already, what is new to this page is new to them. */
    private void readFrom(long newest) {
        if (read == Long.MAX_VALUE) {
            read = newest;
        }
    }

    private Uni<List<Change>> missed(StoreId store, long since) {
        return since <= 0
                ? Uni.createFrom().item(List.of())
                : changes.since(List.of(store), since - OVERLAP, MOST_AT_ONCE);
    }

    private Uni<Boolean> round() {
        if (streams.isEmpty()) {
            read = Long.MAX_VALUE;
            return Uni.createFrom().item(false);
        }
        var from = read;
        if (from == Long.MAX_VALUE) {
            return Uni.createFrom().item(false); // the first page does not know where it begins
        }
        var stores = streams.stream().map(LiveStream::store).collect(Collectors.toSet());
        return changes.since(stores, from - OVERLAP, MOST_AT_ONCE).map(this::tell);
    }

    private boolean tell(List<Change> found) {
        for (var change : found) {
            var key = List.of(change.store(), change.conversation());
            if (told.getOrDefault(key, 0L) >= change.number()) {
                continue;
            }
            told.remove(key);
            told.put(key, change.number());
            streams.stream()
                    .filter(stream -> stream.store().equals(change.store()))
                    .forEach(stream -> stream.tell(List.of(change)));
        }
        if (!found.isEmpty()) {
            read = Math.max(read, found.getLast().number());
        }
        return found.size() == MOST_AT_ONCE;
    }
}
