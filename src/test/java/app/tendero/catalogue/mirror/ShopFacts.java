package app.tendero.catalogue.mirror;

import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * A shop as plain facts, each with its name: read from the pretend shop itself on the one side, and
 * from our tables on the other, so that the two can be compared value by value.
 */
final class ShopFacts {

    private static final String COLLECTIONS =
            """
            -- test collections
            SELECT c.id, c.title, c.handle, c.products, ARRAY(
                SELECT m.product_id FROM mirror_member m
                WHERE m.store_id = $1 AND m.collection_id = c.id
                ORDER BY m.position, m.product_id) AS members
            FROM mirror_collection c WHERE c.store_id = $1""";
    private static final String ORDERS =
            """
            -- test orders
            SELECT o.id, o.name, o.total, o.placed_at, o.cancelled_at, o.financial, o.fulfilment,
              ARRAY(SELECT l.variant_id || ' x' || l.quantity || ' at ' || l.price::numeric(12, 2)
                FROM order_line l WHERE l.store_id = $1 AND l.order_id = o.id ORDER BY place)
                AS lines,
              ARRAY(SELECT upper(p.shipment) || ' ' || p.tracking FROM order_parcel p
                WHERE p.store_id = $1 AND p.order_id = o.id ORDER BY p.id) AS parcels
            FROM order_head o WHERE o.store_id = $1 AND o.deleted_at IS NULL""";
    private static final String PRODUCTS =
            "-- test products\nSELECT id FROM mirror_product WHERE store_id = $1 ORDER BY id";

    private ShopFacts() {}

    /** As the pretend shop has it, its own state, read by none of our readers. */
    static Map<String, String> ofShop(JsonNode goods) {
        var facts = new TreeMap<String, String>();
        goods.path("products").forEach(product -> product(facts, product));
        goods.path("collections").forEach(one -> collection(facts, one));
        goods.path("orders").forEach(order -> order(facts, order));
        return facts;
    }

    private static void product(Map<String, String> facts, JsonNode told) {
        var name = "product " + told.path("id").asText();
        for (var field : "title handle type vendor html status published".split(" ")) {
            facts.put(name + " " + field, told.path(field).asText());
        }
        facts.put(name + " tags", texts(told.path("tags")));
        facts.put(name + " options", texts(told.path("options")));
        facts.put(name + " updated", seconds(told.path("updatedAt").asText()));
        facts.put(name + " variants", told.path("variants").findValuesAsText("id").toString());
        told.path("variants").forEach(variant -> variant(facts, name, variant));
    }

    private static void variant(Map<String, String> facts, String product, JsonNode told) {
        var name = product + " variant " + told.path("id").asText();
        for (var field :
                "title sku barcode price compareAt tracked oversold stock forSale".split(" ")) {
            facts.put(name + " " + field, told.path(field).asText());
        }
        facts.put(name + " values", texts(told.path("values")));
    }

    private static void collection(Map<String, String> facts, JsonNode told) {
        var name = "collection " + told.path("id").asText();
        facts.put(name + " title", told.path("title").asText());
        facts.put(name + " handle", told.path("handle").asText());
        facts.put(name + " count", "" + told.path("products").size());
        facts.put(name + " products", texts(told.path("products")));
    }

    private static void order(Map<String, String> facts, JsonNode told) {
        var name = "order " + told.path("id").asText();
        var cancelled = !told.path("cancelledAt").asText().isEmpty();
        var parcel = told.path("parcel").asText();
        facts.put(name + " name", told.path("name").asText());
        facts.put(name + " total", told.path("total").asText());
        facts.put(name + " placed", seconds(told.path("createdAt").asText()));
        facts.put(name + " cancelled", seconds(told.path("cancelledAt").asText()));
        facts.put(name + " paid", cancelled ? "refunded" : "paid");
        facts.put(name + " sent", parcel.isEmpty() ? "unfulfilled" : "fulfilled");
        facts.put(name + " parcels", parcel.isEmpty() ? "[]" : "[" + parcel + "]");
        facts.put(
                name + " lines",
                StreamSupport.stream(told.path("lines").spliterator(), false)
                        .map(
                                line ->
                                        line.path("variant").asText()
                                                + " x"
                                                + line.path("quantity").asText()
                                                + " at "
                                                + line.path("price").asText())
                        .toList()
                        .toString());
    }

    private static String seconds(String moment) {
        return moment.isEmpty()
                ? ""
                : Instant.parse(moment).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.asText()));
        return texts.toString();
    }

    /** The same as our tables have it. */
    static Map<String, String> ofMirror(Database database, StoreId store) {
        var facts = new TreeMap<String, String>();
        var ids = new ArrayList<ProductId>();
        rows(database, PRODUCTS, store).forEach(row -> ids.add(new ProductId(row.getLong(0))));
        var products = new MirrorReader(database).products(store, ids);
        products.await().atMost(Duration.ofSeconds(30)).forEach(one -> product(facts, one));
        rows(database, COLLECTIONS, store).forEach(row -> collection(facts, row));
        rows(database, ORDERS, store).forEach(row -> order(facts, row));
        return facts;
    }

    private static RowSet<Row> rows(Database database, String sql, StoreId store) {
        return database.query(sql, Tuple.of(store.value())).await().atMost(Duration.ofSeconds(30));
    }

    private static void product(Map<String, String> facts, MirrorProduct kept) {
        var name = "product " + kept.id();
        facts.put(name + " title", kept.title());
        facts.put(name + " handle", kept.handle());
        facts.put(name + " type", kept.type());
        facts.put(name + " vendor", kept.vendor());
        facts.put(name + " html", kept.descriptionHtml());
        facts.put(name + " status", kept.status());
        facts.put(name + " published", "" + kept.publishedAt().isPresent());
        facts.put(name + " tags", kept.tags().toString());
        facts.put(
                name + " options",
                kept.options().stream()
                        .map(one -> one.name() + ": " + one.values())
                        .toList()
                        .toString());
        facts.put(name + " updated", seconds(kept.updatedAt().toString()));
        facts.put(
                name + " variants",
                kept.variants().stream().map(one -> one.id().toString()).toList().toString());
        kept.variants().forEach(variant -> variant(facts, name, variant));
    }

    private static void variant(Map<String, String> facts, String product, MirrorVariant kept) {
        var name = product + " variant " + kept.id();
        facts.put(name + " title", kept.title());
        facts.put(name + " sku", kept.sku().orElse(""));
        facts.put(name + " barcode", kept.barcode().orElse(""));
        facts.put(name + " price", plain(kept.price()));
        facts.put(name + " compareAt", kept.compareAtPrice().map(ShopFacts::plain).orElse(""));
        facts.put(name + " tracked", "" + kept.tracked());
        facts.put(name + " oversold", "" + kept.sellsOn());
        facts.put(name + " stock", "" + kept.quantity());
        facts.put(name + " forSale", "" + kept.available());
        facts.put(name + " values", kept.choices().toString());
    }

    private static void collection(Map<String, String> facts, Row row) {
        var name = "collection " + row.getLong("id");
        facts.put(name + " title", row.getString("title"));
        facts.put(name + " handle", row.getString("handle"));
        facts.put(name + " count", "" + row.getInteger("products"));
        var members = new ArrayList<String>();
        for (var member : row.getArrayOfLongs("members")) {
            members.add(member.toString());
        }
        facts.put(name + " products", members.toString());
    }

    private static void order(Map<String, String> facts, Row row) {
        var name = "order " + row.getLong("id");
        facts.put(name + " name", row.getString("name"));
        facts.put(name + " total", plain(row.getBigDecimal("total")));
        facts.put(name + " placed", moment(row, "placed_at"));
        facts.put(name + " cancelled", moment(row, "cancelled_at"));
        facts.put(name + " paid", row.getString("financial"));
        facts.put(name + " sent", row.getString("fulfilment"));
        facts.put(name + " parcels", texts(row.getArrayOfStrings("parcels")));
        facts.put(name + " lines", texts(row.getArrayOfStrings("lines")));
    }

    private static String texts(String[] texts) {
        return List.of(texts).toString();
    }

    private static String moment(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column))
                .map(at -> at.toInstant().truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse("");
    }

    private static String plain(Money money) {
        return plain(money.amount());
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
