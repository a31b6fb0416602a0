package app.tendero.catalogue;

import app.tendero.catalogue.mirror.Goods;
import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.StoredJson;
import app.tendero.store.StoreMarkets;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hears from Shopify what of a catalogue changed. Bodies have the shape of Shopify's REST
 * resources, and only ids, times, whether a product is shown and the shop's currency are read from
 * them: the rest is fetched, so that late and doubled news does no harm.
 *
 * <p>Topics: https://shopify.dev/docs/api/webhooks/2026-10
 */
@Singleton
class CatalogueNews implements ItemHandler {

    private static final String PREFIX = "shopify.";
    private static final Set<String> RESOURCES =
            Set.of("products", "variants", "collections", "inventory_levels", "inventory_items");

    /** Its name and its money, and what it asks for elsewhere. */
    private static final String SHOP = "shopify.shop/update";

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Goods goods;
    private final StoreMarkets markets;

    CatalogueNews(Goods goods, StoreMarkets markets) {
        this.goods = goods;
        this.markets = markets;
    }

    @Override
    public boolean handles(String kind) {
        var slash = kind.indexOf('/');
        return kind.equals(SHOP)
                || kind.startsWith(PREFIX)
                        && slash > 0
                        && RESOURCES.contains(kind.substring(PREFIX.length(), slash));
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        var topic = item.kind().substring(PREFIX.length());
        var body = StoredJson.parse(item.payload());
        var deleted = topic.endsWith("/delete");
        return switch (topic.substring(0, topic.indexOf('/'))) {
            case "products" -> product(store, deleted, body);
            case "variants" ->
                    id(body, "product_id")
                            .map(id -> goods.changed(store, new ProductId(id), Optional.empty()))
                            .orElseGet(() -> goods.changed(store));
            case "collections" -> collection(store, deleted, body);
            case "inventory_levels" -> stock(store, body, "inventory_item_id");
            case "inventory_items" -> stock(store, body, "id");
            default -> goods.shopChanged(store, currency(body)).call(() -> markets.due(store));
        };
    }

    private Uni<String> product(StoreId store, boolean deleted, JsonNode body) {
        var id = id(body, "id").map(ProductId::new);
        if (id.isEmpty()) {
            return goods.changed(store);
        }
        if (deleted) {
            return goods.deleted(store, id.get());
        }
        var at = moment(body.path("updated_at"));
        var status = body.path("status").asText("active").toUpperCase(Locale.ROOT);
        var shown = status.equals("ACTIVE") && !body.path("published_at").isNull();
        return shown
                ? goods.changed(store, id.get(), at)
                : goods.hidden(store, id.get(), status, at);
    }

    private Uni<String> collection(StoreId store, boolean deleted, JsonNode body) {
        var id = id(body, "id").map(CollectionId::new);
        if (id.isEmpty()) {
            return goods.changed(store);
        }
        return deleted ? goods.deleted(store, id.get()) : goods.changed(store, id.get());
    }

    private Uni<String> stock(StoreId store, JsonNode body, String field) {
        return id(body, field)
                .map(item -> goods.stockChanged(store, item))
                .orElseGet(() -> goods.changed(store));
    }

    private static Optional<String> currency(JsonNode body) {
        return Optional.of(body.path("currency").asText(""))
                .filter(code -> CURRENCY.matcher(code).matches());
    }

    private static Optional<Long> id(JsonNode body, String field) {
        var id = body.path(field);
        return id.isIntegralNumber() && id.canConvertToLong()
                ? Optional.of(id.asLong())
                : Optional.empty();
    }

    private static Optional<Instant> moment(JsonNode text) {
        try {
            return text.isTextual()
                    ? Optional.of(OffsetDateTime.parse(text.asText()).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
