package app.tendero.orders;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Finds the chats that an order came from. */
@Singleton
public class OrderTalks {

    private static final String OF =
            """
            -- order talks
            SELECT conversation_id FROM order_head
            WHERE store_id = $1 AND number = $2 AND conversation_id IS NOT NULL
            UNION
            SELECT conversation_id FROM chat_order WHERE store_id = $1 AND name IN ($3, '#' || $3)
            LIMIT 20
            """;

    private final Database database;

    OrderTalks(Database database) {
        this.database = database;
    }

    /**
     * @param name as the shop prints it, or as people type it
     */
    public Uni<List<ConversationId>> of(StoreId store, String name) {
        var bare = name.startsWith("#") ? name.substring(1) : name;
        return database.query(OF, Tuple.of(store.value(), Told.number(name), bare))
                .map(
                        rows -> {
                            var found = new ArrayList<ConversationId>();
                            rows.forEach(
                                    row ->
                                            found.add(
                                                    new ConversationId(
                                                            row.getUUID("conversation_id"))));
                            return found;
                        });
    }
}
