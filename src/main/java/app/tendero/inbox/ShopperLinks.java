package app.tendero.inbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.KeyedHash;
import app.tendero.platform.Sealing;
import app.tendero.platform.StoredJson;
import app.tendero.privacy.Clues;
import app.tendero.privacy.PhoneForms;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Remembers which customer of the shop a shopper turned out to be, as keyed hashes: so that
 * somebody who asks with an e-mail or as a customer finds what they wrote in the chat. Learnt from
 * orders that came out of a conversation; one that names another phone was paid by somebody else
 * and tells nothing.
 */
@Singleton
class ShopperLinks implements ItemHandler {

    private static final String KIND = "buyer";
    private static final String FIND =
            """
            -- link find
            SELECT DISTINCT shopper_id AS id FROM shopper_link
            WHERE store_id = $1 AND link = ANY($2::bytea[])
            """;
    private static final String ADDRESS =
            "-- link shopper\nSELECT address FROM shopper WHERE store_id = $1 AND id = $2";

    /** Somebody who is erased in this moment gets no link. */
    private static final String ADD =
            """
            -- link add
            INSERT INTO shopper_link (store_id, link, shopper_id)
            SELECT s.store_id, l, s.id FROM unnest($3::bytea[]) l,
              (SELECT store_id, id FROM shopper WHERE store_id = $1 AND id = $2 FOR KEY SHARE) s
            ORDER BY l
            ON CONFLICT DO NOTHING
            """;

    private final Database database;
    private final KeyedHash hash;
    private final Sealing sealing;

    ShopperLinks(Database database, KeyedHash hash, Sealing sealing) {
        this.database = database;
        this.hash = hash;
        this.sealing = sealing;
    }

    Uni<List<ConversationId>> shoppers(StoreId store, Clues clues) {
        var wanted = links(store, clues);
        return wanted.length == 0
                ? Uni.createFrom().item(List.of())
                : database.query(FIND, Tuple.of(store.value(), wanted)).map(ShopperPeople::ids);
    }

    private Buffer[] links(StoreId store, Clues clues) {
        var links = new ArrayList<byte[]>();
        clues.customers().forEach(id -> links.add(hash.of(store, "buyer.customer", "" + id)));
        clues.emails().forEach(email -> links.add(hash.of(store, "buyer.email", email)));
        clues.orders().forEach(id -> links.add(hash.of(store, "buyer.order", "" + id)));
        return links.stream().map(Buffer::buffer).toArray(Buffer[]::new);
    }

    @Override
    public boolean handles(String kind) {
        return kind.equals(KIND);
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        var buyer = StoredJson.parse(item.payload());
        var shopper = ConversationId.parse(StoredJson.text(buyer, "conversation"));
        return database.query(ADDRESS, Tuple.of(store.value(), shopper.value()))
                .chain(
                        rows -> {
                            for (var row : rows) {
                                var sealed = row.getBuffer("address").getBytes();
                                if (isThem(ShopperAddress.open(sealing, store, sealed), buyer)) {
                                    return add(store, shopper, clues(buyer));
                                }
                            }
                            return Uni.createFrom().item("not theirs");
                        });
    }

    private Uni<String> add(StoreId store, ConversationId shopper, Clues clues) {
        var arguments = Tuple.of(store.value(), shopper.value(), links(store, clues));
        return database.query(ADD, arguments).replaceWith("linked");
    }

    private static boolean isThem(ShopperAddress address, JsonNode buyer) {
        var phones = StoredJson.list(buyer, "phones", JsonNode::asText);
        return phones.isEmpty()
                || address.phone().isEmpty()
                || phones.stream()
                        .anyMatch(phone -> PhoneForms.agree(phone, address.phone().get().value()));
    }

    private static Clues clues(JsonNode buyer) {
        var clues =
                new Clues(
                        Set.copyOf(StoredJson.list(buyer, "customers", JsonNode::asLong)),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.copyOf(StoredJson.list(buyer, "orders", JsonNode::asLong)));
        for (var email : StoredJson.list(buyer, "emails", JsonNode::asText)) {
            clues = clues.and(Clues.ofEmail(email));
        }
        return clues;
    }
}
