package app.tendero.orders;

import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.turn.OrderBook;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Remembers the orders that came from a chat. One that is told twice is kept once. */
@Singleton
class ChatOrders implements OrderBook {

    private static final String ADD =
            """
            -- chat_order add
            INSERT INTO chat_order (store_id, name, conversation_id, total, currency)
            SELECT s, n, c, t::numeric, y
            FROM unnest($1::bigint[], $2::text[], $3::uuid[], $4::text[], $5::text[]) u(s, n, c, t, y)
            ON CONFLICT DO NOTHING
            """;

    @Override
    public Uni<Void> add(Tx tx, List<Placed> orders) {
        if (orders.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows =
                Columns.of(Long[]::new, String[]::new, UUID[]::new, String[]::new, String[]::new);
        for (var placed : orders) {
            rows.row(
                    placed.store().value(),
                    placed.order().name(),
                    placed.conversation().value(),
                    placed.order().total().amount().toPlainString(),
                    placed.order().total().currency());
        }
        return Database.query(tx, ADD, rows.tuple()).replaceWithVoid();
    }
}
