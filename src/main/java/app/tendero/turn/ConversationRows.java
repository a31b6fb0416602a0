package app.tendero.turn;

import app.tendero.conversation.Conversation;
import app.tendero.inbox.LaneKey;
import app.tendero.inbox.ShopperAddress;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.Sealing;
import app.tendero.platform.Statement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows of conversations. Changed only while their lane is held, so no versions are needed. */
@Singleton
class ConversationRows {

    private static final String LOAD =
            """
            -- conversation load
            SELECT s.store_id, s.id, s.address, c.state, c.number, c.window_until
            FROM unnest($1::bigint[], $2::uuid[]) u(s, id)
            JOIN shopper s ON s.store_id = u.s AND s.id = u.id
            LEFT JOIN conversation c ON c.store_id = u.s AND c.id = u.id
            """;
    private static final String SAVE =
            """
            -- conversation save
            INSERT INTO conversation AS c (store_id, id, state, number, window_until, turns)
            SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[],
                                 $5::timestamptz[], $6::bigint[])
            ON CONFLICT (store_id, id) DO UPDATE SET state = excluded.state,
              number = excluded.number, window_until = excluded.window_until,
              turns = c.turns + excluded.turns, updated_at = now()
            """;

    private final Database database;
    private final Sealing sealing;

    ConversationRows(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Conversations of these lanes; a shopper who is gone (erased) is missing from the answer. */
    Statement<Map<LaneKey, LoadedTalk>> load(List<LaneKey> lanes) {
        var columns = Columns.of(Long[]::new, UUID[]::new);
        for (var lane : lanes) {
            lane.conversation().ifPresent(id -> columns.row(lane.store().value(), id.value()));
        }
        return new Statement<>(LOAD, columns.tuple(), this::found);
    }

    private Map<LaneKey, LoadedTalk> found(RowSet<Row> rows) {
        var found = new HashMap<LaneKey, LoadedTalk>();
        for (var row : rows) {
            var store = new StoreId(row.getLong("store_id"));
            var id = new ConversationId(row.getUUID("id"));
            found.put(LaneKey.of(store, id), () -> stored(store, row));
        }
        return found;
    }

    /** One conversation, outside any turn. */
    Uni<Optional<Stored>> one(StoreId store, ConversationId id) {
        var lane = LaneKey.of(store, id);
        return database.query(load(List.of(lane)))
                .map(found -> Optional.ofNullable(found.get(lane)).map(LoadedTalk::open));
    }

    /** What a turn made of a conversation. */
    record Changed(LaneKey lane, ConversationId id, Stored now, int turns) {}

    void save(Finish end, List<Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var columns =
                Columns.of(
                        Long[]::new,
                        UUID[]::new,
                        String[]::new,
                        String[]::new,
                        OffsetDateTime[]::new,
                        Long[]::new);
        for (var one : changed) {
            columns.row(
                    one.lane().store().value(),
                    one.id().value(),
                    ConversationCodec.write(one.now().conversation()),
                    one.now().number().map(PhoneNumberId::value).orElse(null),
                    one.now()
                            .windowUntil()
                            .map(until -> until.atOffset(ZoneOffset.UTC))
                            .orElse(null),
                    (long) one.turns());
        }
        end.add(Statement.counting(SAVE, columns.tuple()));
    }

    private Stored stored(StoreId store, Row row) {
        var address = ShopperAddress.open(sealing, store, row.getBuffer("address").getBytes());
        var state = row.getString("state");
        return new Stored(
                state == null ? Conversation.NEW : ConversationCodec.read(state),
                new Recipient(address.phone(), address.bsuid()),
                Optional.ofNullable(row.getString("number")).map(PhoneNumberId::new),
                Optional.ofNullable(row.getOffsetDateTime("window_until"))
                        .map(OffsetDateTime::toInstant));
    }
}
