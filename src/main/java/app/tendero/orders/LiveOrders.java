package app.tendero.orders;

import app.tendero.kernel.StoreId;
import app.tendero.privacy.PhoneForms;
import app.tendero.shopify.OrderQueries;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.turn.Asker;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Asks Shopify for orders that are not kept yet, as those of the years before the app came, and
 * keeps what it tells.
 */
@Singleton
class LiveOrders {

    private final Stores stores;
    private final OrderQueries queries;
    private final OrderRows rows;

    LiveOrders(Stores stores, OrderQueries queries, OrderRows rows) {
        this.stores = stores;
        this.queries = queries;
        this.rows = rows;
    }

    /** What came of asking. */
    enum Asked {
        /** All that Shopify has of it is kept now. */
        LOOKED,
        /** Shopify does not let the app see whose an order is. */
        NOT_TOLD,
        /** No answer at the moment. */
        AWAY
    }

    /** Orders of the customer with the asker's number, in the forms it is written in. */
    Uni<Asked> ofPhone(Asker asker) {
        var forms = asker.phone().map(phone -> List.copyOf(PhoneForms.of(phone.value())));
        return forms.isEmpty()
                ? Uni.createFrom().item(Asked.LOOKED)
                : store(asker.store()).chain(store -> ofPhone(store, forms.get(), 0));
    }

    private Uni<Asked> ofPhone(Optional<Store> store, List<String> forms, int next) {
        if (store.isEmpty()) {
            return Uni.createFrom().item(Asked.AWAY);
        }
        return queries.ofPhone(store.get(), "+" + forms.get(next))
                .chain(answer -> keep(store.get().id(), answer))
                .chain(
                        kept ->
                                kept.asked() == Asked.LOOKED
                                                && kept.orders() == 0
                                                && next + 1 < forms.size()
                                        ? ofPhone(store, forms, next + 1)
                                        : Uni.createFrom().item(kept.asked()));
    }

    /** The order with this number, if there is one. */
    Uni<Asked> ofNumber(StoreId store, String number) {
        return store(store)
                .chain(
                        found ->
                                found.isEmpty()
                                        ? Uni.createFrom().item(Asked.AWAY)
                                        : queries.ofNumber(found.get(), number)
                                                .chain(answer -> keep(store, answer))
                                                .map(Kept::asked));
    }

    private Uni<Optional<Store>> store(StoreId store) {
        return stores.byId(store);
    }

    private record Kept(Asked asked, int orders) {}

    private Uni<Kept> keep(StoreId store, ShopifyAnswer<List<JsonNode>> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var nodes) -> keep(store, nodes, Asked.LOOKED);
            case ShopifyAnswer.Partial(var nodes, var codes) ->
                    keep(store, nodes, nodes.isEmpty() ? Asked.NOT_TOLD : Asked.LOOKED);
            case ShopifyAnswer.None(Trouble.Denied denied) ->
                    Uni.createFrom().item(new Kept(Asked.NOT_TOLD, 0));
            case ShopifyAnswer.None(var trouble) -> Uni.createFrom().item(new Kept(Asked.AWAY, 0));
        };
    }

    private Uni<Kept> keep(StoreId store, List<JsonNode> nodes, Asked asked) {
        var orders = nodes.stream().flatMap(node -> GraphOrders.order(node).stream()).toList();
        return rows.put(store, orders).replaceWith(new Kept(asked, orders.size()));
    }
}
