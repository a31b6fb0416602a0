package app.tendero.inbox;

import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Sealing;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells who the shoppers of some conversations are, and which conversation is whose. */
@Singleton
public class ShopperCards {

    private static final String CARDS =
            """
            -- shopper cards
            SELECT id, address FROM shopper WHERE store_id = $1 AND id = ANY($2::uuid[])
            """;

    private final Database database;
    private final ShopperDirectory directory;
    private final Sealing sealing;

    ShopperCards(Database database, ShopperDirectory directory, Sealing sealing) {
        this.database = database;
        this.directory = directory;
        this.sealing = sealing;
    }

    /** Number, id and name of these shoppers; who was erased is missing. */
    public Uni<Map<ConversationId, ShopperAddress>> of(
            StoreId store, Collection<ConversationId> conversations) {
        var ids = conversations.stream().distinct().map(ConversationId::value).toArray(UUID[]::new);
        return ids.length == 0
                ? Uni.createFrom().item(Map.of())
                : database.query(CARDS, Tuple.of(store.value(), ids))
                        .map(
                                rows -> {
                                    var cards = new HashMap<ConversationId, ShopperAddress>();
                                    rows.forEach(row -> put(cards, store, row));
                                    return cards;
                                });
    }

    private void put(Map<ConversationId, ShopperAddress> cards, StoreId store, Row row) {
        cards.put(
                new ConversationId(row.getUUID("id")),
                ShopperAddress.open(sealing, store, row.getBuffer("address").getBytes()));
    }

    /**
     * The conversation of somebody whom the store writes to first; a new one where they never
     * wrote. Empty while they are being erased.
     */
    public Uni<Optional<ConversationId>> meet(Tx tx, StoreId store, ShopperKey key, Instant now) {
        var identity =
                switch (key) {
                    case ShopperKey.WaId phone ->
                            new ShopperIdentity(
                                    Optional.of(phone), Optional.empty(), Optional.empty(), "");
                    case ShopperKey.Bsuid bsuid ->
                            new ShopperIdentity(
                                    Optional.empty(), Optional.of(bsuid), Optional.empty(), "");
                };
        return directory
                .resolve(tx, List.of(new ShopperDirectory.Asked(store, identity, now)))
                .map(List::getFirst);
    }

    /** The conversation of whom the first of these keys leads to somebody. */
    public Uni<Optional<ConversationId>> find(StoreId store, List<ShopperKey> keys) {
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUniAndConcatenate(key -> directory.find(store, key))
                .filter(Optional::isPresent)
                .toUni()
                .map(found -> Optional.ofNullable(found).flatMap(one -> one));
    }
}
