package app.tendero.privacy;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import app.tendero.platform.StoredJson;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of requests while they are worked on. Everything a row knows of the person is gone when
 * it is done; a data file goes a month later. All times are the database's.
 */
@Singleton
class Requests {

    private static final String KEEP =
            """
            -- privacy_request keep
            INSERT INTO privacy_request AS r (store_id, kind, origin, origin_key, received_at, due_at,
                                         state, next_at, clues, shoppers)
            SELECT $1, $2, $3, $4, at, at + interval '30 days', 'open', now(), $6, $7
            FROM (SELECT least(coalesce($5::timestamptz, now()), now()) AS at) told
            ON CONFLICT (store_id, origin_key) DO UPDATE SET origin = r.origin
            RETURNING id
            """;

    /**
     * Stores take turns: first comes the one for which least was done of late, then who waited
     * longest. Of one store's own, what Shopify and the law ask for comes before its data files.
     */
    private static final String CLAIM =
            """
            -- privacy_request claim
            UPDATE privacy_request r SET next_at = now() + interval '5 minutes',
              attempts = attempts + 1
            FROM (SELECT one.store_id, one.id
                  FROM (SELECT store_id, (SELECT count(*) FROM privacy_request d
                          WHERE d.store_id = waiting.store_id AND d.received_at > now() - interval '1 day'
                            AND d.done_at > now() - interval '10 minutes') AS done, oldest
                        FROM (SELECT store_id, min(next_at) AS oldest FROM privacy_request
                              WHERE next_at <= now() GROUP BY store_id) waiting
                        ORDER BY done, oldest) turn
                  CROSS JOIN LATERAL (SELECT q.store_id, q.id FROM privacy_request q
                    WHERE q.store_id = turn.store_id AND q.next_at <= now()
                    ORDER BY q.kind = 'export' AND q.origin <> 'shopify', q.next_at
                    LIMIT 1 FOR UPDATE SKIP LOCKED) one
                  LIMIT 1) due
            WHERE r.store_id = due.store_id AND r.id = due.id
            RETURNING r.store_id, r.id, r.kind, r.state, r.clues, r.shoppers, r.counts, r.attempts
            """;

    private static final String LATELY =
            """
            -- privacy_request lately
            SELECT count(*) AS found, (extract(epoch FROM min(received_at) + interval '1 day' - now()))::bigint AS seconds
            FROM (SELECT received_at FROM privacy_request WHERE store_id = $1 AND kind = 'export'
                    AND origin <> 'shopify' AND received_at > now() - interval '1 day'
                  ORDER BY received_at DESC LIMIT $2) lately
            """;

    /**
     * Comes too late for one that was given back meanwhile: whoever has it now has it for another
     * time, and what settles or is tried again is due before a lease would be.
     */
    private static final String RENEW =
            """
            -- privacy_request renew
            UPDATE privacy_request SET next_at = now() + interval '5 minutes'
            WHERE store_id = $1 AND id = $2 AND attempts = $3
              AND next_at > now() + interval '2 minutes'
            """;

    private static final String BEGIN =
            """
            -- privacy_request begin
            UPDATE privacy_request SET clues = $3, shoppers = $4, found = cardinality($4::uuid[])
            WHERE store_id = $1 AND id = $2
            """;
    private static final String SETTLE =
            """
            -- privacy_request settle
            UPDATE privacy_request SET state = 'settling', counts = $3, attempts = 0,
              trouble = NULL, next_at = now() + $4 * interval '1 ms'
            WHERE store_id = $1 AND id = $2
            """;

    /** Of what nobody asked for no record is kept. */
    private static final String FORGET =
            """
            -- privacy_request forget
            DELETE FROM privacy_request WHERE store_id = $1 AND id = $2 AND kind = 'silence'
            """;

    private static final String END =
            """
            -- privacy_request end
            UPDATE privacy_request SET state = $3, counts = $4, trouble = $5, next_at = NULL,
              done_at = now(), clues = NULL, shoppers = NULL
            WHERE store_id = $1 AND id = $2
            """;
    private static final String FILE =
            """
            -- privacy_request file
            UPDATE privacy_request SET state = 'done', counts = $3, trouble = NULL, next_at = NULL,
              done_at = now(), clues = NULL, file = $4, file_until = now() + interval '30 days'
            WHERE store_id = $1 AND id = $2
            """;
    private static final String FAIL =
            """
            -- privacy_request fail
            UPDATE privacy_request SET trouble = $3,
              next_at = now() + least(3600, 5 << least(attempts, 10)) * interval '1 s'
            WHERE store_id = $1 AND id = $2
            """;

    private final Database database;
    private final Sealing sealing;

    Requests(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Keeps a request, once; answers its number. */
    Uni<Long> keep(NewRequest request) {
        var arguments =
                Tuple.of(
                                request.store().value(),
                                request.kind().word(),
                                request.origin(),
                                request.key())
                        .addValue(request.at().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                        .addValue(sealed(request.store(), request.clues()))
                        .addValue(
                                request.shoppers()
                                        .map(all -> all.stream().map(ConversationId::value))
                                        .map(all -> all.toArray(UUID[]::new))
                                        .orElse(null));
        return database.query(KEEP, arguments).map(rows -> rows.iterator().next().getLong("id"));
    }

    /** The one whose turn it is; nobody else takes it for five minutes. */
    Uni<Optional<Request>> claim() {
        return database.query(CLAIM, Tuple.tuple()).map(rows -> Rows.first(rows, this::request));
    }

    /**
     * How long a store waits until it may ask for another data file; zero when it may now.
     *
     * @param most within a day
     */
    Uni<Duration> untilNextFile(StoreId store, int most) {
        return database.query(LATELY, Tuple.of(store.value(), most))
                .map(rows -> rows.iterator().next())
                .map(
                        row ->
                                row.getLong("found") < most
                                        ? Duration.ZERO
                                        : Duration.ofSeconds(Math.max(1, row.getLong("seconds"))));
    }

    Uni<Void> renew(Request request) {
        return database.query(RENEW, key(request).addValue(request.attempt())).replaceWithVoid();
    }

    /** Notes whom it is about, before anything of them is touched. */
    Uni<Void> begin(Request request, Person person) {
        var arguments =
                key(request)
                        .addValue(sealed(request.store(), person.clues()))
                        .addValue(person.ids());
        return database.query(BEGIN, arguments).replaceWithVoid();
    }

    /** It is carried out; what was on its way meanwhile is looked for after a while. */
    Uni<Void> settle(Request request, Map<String, Integer> counts, long millis) {
        return database.query(SETTLE, key(request).addValue(json(counts)).addValue(millis))
                .replaceWithVoid();
    }

    Uni<Void> done(Request request, Map<String, Integer> counts) {
        return request.kind() == RequestKind.SILENCE
                ? database.query(FORGET, key(request)).replaceWithVoid()
                : end(request, "done", counts, null);
    }

    /** Nothing is done, for a reason. */
    Uni<Void> ignored(Request request, String why) {
        return end(request, "ignored", request.counts(), why);
    }

    private Uni<Void> end(
            Request request, String state, Map<String, Integer> counts, @Nullable String why) {
        return database.query(
                        END, key(request).addValue(state).addValue(json(counts)).addValue(why))
                .replaceWithVoid();
    }

    /** Keeps the file that was asked for. Whom it is about stays known as long as it is there. */
    Uni<Void> exported(Request request, String file, Map<String, Integer> counts) {
        var sealed = sealing.seal(filePlace(request.store()), file);
        var arguments = key(request).addValue(json(counts)).addValue(Buffer.buffer(sealed));
        return database.query(FILE, arguments).replaceWithVoid();
    }

    /** Later again; {@code trouble} is the class of what went wrong. */
    Uni<Void> failed(Request request, String trouble) {
        return database.query(FAIL, key(request).addValue(trouble)).replaceWithVoid();
    }

    private static Tuple key(Request request) {
        return Tuple.tuple().addLong(request.store().value()).addLong(request.id());
    }

    private Request request(Row row) {
        var store = new StoreId(row.getLong("store_id"));
        var clues = clues(store, row);
        var shoppers = row.getArrayOfUUIDs("shoppers");
        var begun =
                Optional.ofNullable(shoppers)
                        .map(
                                ids ->
                                        new Person(
                                                store,
                                                Arrays.stream(ids)
                                                        .map(ConversationId::new)
                                                        .collect(Collectors.toSet()),
                                                clues));
        return new Request(
                store,
                row.getLong("id"),
                RequestKind.of(row.getString("kind")),
                row.getString("state").equals("settling"),
                clues,
                begun,
                counts(row.getString("counts")),
                row.getInteger("attempts"));
    }

    private Clues clues(StoreId store, Row row) {
        var sealed = row.getBuffer("clues");
        return sealed == null
                ? Clues.NONE
                : Clues.read(
                        StoredJson.parse(sealing.openText(cluesPlace(store), sealed.getBytes())));
    }

    private Buffer sealed(StoreId store, Clues clues) {
        return Buffer.buffer(sealing.seal(cluesPlace(store), clues.json().toString()));
    }

    static Map<String, Integer> counts(String json) {
        var counts = new LinkedHashMap<String, Integer>();
        StoredJson.parse(json)
                .properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        return counts;
    }

    private static String json(Map<String, Integer> counts) {
        var json = StoredJson.object();
        counts.forEach(json::put);
        return json.toString();
    }

    private static Place cluesPlace(StoreId store) {
        return new Place(store, "privacy_request", "clues");
    }

    static Place filePlace(StoreId store) {
        return new Place(store, "privacy_request", "file");
    }
}
