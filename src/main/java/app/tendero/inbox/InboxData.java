package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Batches;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.StoredJson;
import app.tendero.privacy.KeptTable;
import app.tendero.privacy.LeavingStore;
import app.tendero.privacy.Mentions;
import app.tendero.privacy.Person;
import app.tendero.privacy.PersonalDataHolder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Answers for the people in what arrived: messages, waiting news, and what was put aside. */
@Singleton
class InboxData implements PersonalDataHolder {

    /**
     * Done rows have no index by lane, which every message would have to pay for: an erasure walks
     * the store's rows instead, a thousand at a time.
     */
    private static final String ERASE =
            """
            -- inbox erase
            WITH slice AS (
              SELECT seq, lane FROM inbox WHERE store_id = $1 AND seq > $2 ORDER BY seq LIMIT 1000),
            gone AS (
              DELETE FROM inbox i USING slice s
              WHERE i.store_id = $1 AND i.seq = s.seq AND s.lane = ANY($3::text[]) RETURNING 1)
            SELECT (SELECT max(seq) FROM slice) AS last, (SELECT count(*) FROM slice) AS seen,
              (SELECT count(*) FROM gone) AS gone
            """;

    private static final String GATHER =
            """
            -- inbox gather
            WITH slice AS (
              SELECT * FROM inbox WHERE store_id = $1 AND seq > $2 ORDER BY seq LIMIT 1000)
            SELECT (SELECT max(seq) FROM slice) AS last, s.kind, s.payload, s.received_at,
                   s.outcome, s.seq
            FROM (SELECT 1) one LEFT JOIN slice s ON s.lane = ANY($3::text[]) ORDER BY s.seq
            """;

    /** What a store's own lanes hold and is not done: orders, news of an account. */
    private static final String WAITING =
            """
            -- inbox waiting
            SELECT seq, payload FROM inbox
            WHERE store_id = $1 AND seq > $2 AND payload IS NOT NULL AND lane LIKE 'store:%'
              AND (done_at IS NULL OR parked) AND NOT kind = ANY($3::text[])
            ORDER BY seq LIMIT 1000
            """;

    private static final String DELETE =
            """
            -- inbox erase some
            DELETE FROM inbox WHERE store_id = $1 AND seq = ANY($2::bigint[])
            """;

    /** A request itself names whom it is about; it goes when it is done. */
    private static final String[] REQUESTS = {
        "shopify.customers/redact", "shopify.customers/data_request"
    };

    private static final int MOST_TOLD = 20_000;

    private final Database database;
    private final Batches batches;
    private final Rejected rejected;
    private final Sealing sealing;

    InboxData(Database database, Batches batches, Rejected rejected, Sealing sealing) {
        this.database = database;
        this.batches = batches;
        this.rejected = rejected;
        this.sealing = sealing;
    }

    @Override
    public String holder() {
        return "inbox";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal(
                        "inbox", "messages that arrived; their words until handed to the log"),
                KeptTable.personal("lane", "the order in which a conversation is worked"),
                KeptTable.personal("shopper", "a shopper's number, id and profile name, sealed"),
                KeptTable.personal("shopper_alias", "keyed hashes of numbers and ids"),
                KeptTable.personal(
                        "shopper_link", "keyed hashes of the customers and e-mails of orders"),
                KeptTable.personal("erased_shopper", "keyed hashes of who was erased, half a year"),
                KeptTable.personal("inbox_rejected", "webhooks nobody could use, sealed, 30 days")
                        .erasedByItsHolder());
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        var told = new ArrayList<ObjectNode>();
        return person.isKnown() ? gather(person, 0, told) : Uni.createFrom().item(told);
    }

    private Uni<List<ObjectNode>> gather(Person person, long after, List<ObjectNode> told) {
        return slice(GATHER, person, after)
                .chain(
                        rows -> {
                            Long last = null;
                            for (var row : rows) {
                                last = row.getLong("last");
                                if (row.getLong("seq") != null) {
                                    told.add(told(person.store(), row));
                                }
                            }
                            return last == null || told.size() >= MOST_TOLD
                                    ? Uni.createFrom().item(told)
                                    : gather(person, last, told);
                        });
    }

    private Uni<RowSet<Row>> slice(String statement, Person person, long after) {
        var keys = LanesOfTheErased.keys(person);
        return database.query(statement, Tuple.of(person.store().value(), after, keys));
    }

    private ObjectNode told(StoreId store, Row row) {
        var json =
                StoredJson.object()
                        .put("what", "message received")
                        .put("at", row.getOffsetDateTime("received_at").toInstant().toString())
                        .put("kind", row.getString("kind"))
                        .put("outcome", row.getString("outcome"));
        var payload = row.getBuffer("payload");
        if (payload != null) {
            json.put("content", opened(store, payload.getBytes()));
        }
        return json;
    }

    private String opened(StoreId store, byte[] sealed) {
        try {
            return sealing.openText(new Place(store, "inbox", "payload"), sealed);
        } catch (Sealing.CannotOpen unreadable) {
            return "";
        }
    }

    @Override
    public Uni<Integer> erase(Person person) {
        return conversations(person)
                .chain(gone -> waiting(person, 0, 0).map(more -> gone + more))
                .chain(gone -> rejected.erase(Mentions.of(person.clues())).map(n -> gone + n));
    }

    private Uni<Integer> conversations(Person person) {
        var after = new long[] {0};
        var gone = new int[1];
        return person.isKnown()
                ? batches.all(() -> slice(ERASE, person, after[0]).map(r -> next(r, after, gone)))
                        .replaceWith(() -> gone[0])
                : Uni.createFrom().item(0);
    }

    /** How many rows were looked at: as long as it is a full batch there are more. */
    private static int next(RowSet<Row> rows, long[] after, int[] gone) {
        var row = rows.iterator().next();
        var last = row.getLong("last");
        gone[0] += row.getLong("gone").intValue();
        after[0] = last == null ? after[0] : last;
        return row.getLong("seen").intValue();
    }

    private Uni<Integer> waiting(Person person, long after, int gone) {
        var mentions = Mentions.of(person.clues());
        if (mentions.areNone()) {
            return Uni.createFrom().item(gone);
        }
        return database.query(WAITING, Tuple.of(person.store().value(), after, REQUESTS))
                .chain(
                        rows -> {
                            long last = 0;
                            var about = new ArrayList<Long>();
                            for (var row : rows) {
                                last = row.getLong("seq");
                                var sealed = row.getBuffer("payload").getBytes();
                                if (mentions.in(opened(person.store(), sealed))) {
                                    about.add(last);
                                }
                            }
                            var next = last;
                            var full = rows.size() >= Batches.ROWS;
                            return delete(person.store(), about)
                                    .chain(
                                            () ->
                                                    full
                                                            ? waiting(
                                                                    person,
                                                                    next,
                                                                    gone + about.size())
                                                            : Uni.createFrom()
                                                                    .item(gone + about.size()));
                        });
    }

    private Uni<Void> delete(StoreId store, List<Long> rows) {
        var arguments = Tuple.of(store.value(), rows.toArray(Long[]::new));
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.query(DELETE, arguments).replaceWithVoid();
    }

    @Override
    public Uni<Integer> eraseStore(LeavingStore store) {
        return rejected.erase(Mentions.of(store.names()));
    }
}
