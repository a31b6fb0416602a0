package app.tendero.shopify;

import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.store.Store;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a shop about sending things back.
 *
 * <p>https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/returnRequest
 */
@Singleton
public class ReturnQueries {

    private static final Operation<OrderReturnsData> ORDER_RETURNS =
            Operation.query(OrderReturnsData.class, 40, "order-returns");
    private static final Operation<ReturnRequestData> RETURN_REQUEST =
            Operation.mutation(ReturnRequestData.class, 12, "return-request");

    private final ShopifyClient client;

    ReturnQueries(ShopifyClient client) {
        this.client = client;
    }

    /** How an order stands with what was sent back or could be; returns are the newest first. */
    public record OrderReturns(List<Returnable> returnable, List<Asked> asked) {

        public OrderReturns {
            returnable = List.copyOf(returnable);
            asked = List.copyOf(asked);
        }
    }

    /**
     * A thing that arrived and can be sent back.
     *
     * @param id of the line of its parcel
     */
    public record Returnable(String id, String title, int quantity) {}

    /**
     * A return that is there.
     *
     * @param status Shopify's word in lower case: requested, open, closed, declined, canceled
     * @param notes what was written for the merchant
     */
    public record Asked(long id, String status, List<String> notes) {

        public Asked {
            notes = List.copyOf(notes);
        }
    }

    public Uni<ShopifyAnswer<OrderReturns>> of(Store store, long order) {
        return client.ask(store, ORDER_RETURNS, Map.of("order", GlobalId.of("Order", order)))
                .map(answer -> answer.map(OrderReturnsData::told));
    }

    /**
     * Asks for a return of these. Shopify knows no idempotency key here: look whether it is there
     * before asking again.
     *
     * @param note for the merchant, at most 300 characters
     */
    public Uni<ShopifyAnswer<Asked>> request(
            Store store, long order, List<Returnable> things, String note) {
        var lines =
                things.stream()
                        .map(
                                thing ->
                                        Map.of(
                                                "fulfillmentLineItemId", thing.id(),
                                                "quantity", thing.quantity(),
                                                "customerNote", note))
                        .toList();
        var input = Map.of("orderId", GlobalId.of("Order", order), "returnLineItems", lines);
        return client.ask(store, RETURN_REQUEST, Map.of("input", input))
                .map(answer -> answer.map(ReturnRequestData::returnRequest))
                .map(ReturnQueries::asked);
    }

    private static ShopifyAnswer<Asked> asked(ShopifyAnswer<ReturnPayload> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var payload) -> asked(payload);
            case ShopifyAnswer.Partial(var payload, var codes) -> asked(payload);
            case ShopifyAnswer.None(var trouble) -> new ShopifyAnswer.None<>(trouble);
        };
    }

    private static ShopifyAnswer<Asked> asked(ReturnPayload payload) {
        var made = payload.made();
        return made == null
                ? new ShopifyAnswer.None<>(new Trouble.Unknown("no return"))
                : new ShopifyAnswer.Data<>(made.told());
    }

    @RegisterForReflection
    record OrderReturnsData(
            Connection<ParcelNode> returnableFulfillments, @Nullable OrderNode order) {

        OrderReturns told() {
            var things =
                    returnableFulfillments.nodes().stream()
                            .flatMap(
                                    parcel ->
                                            parcel
                                                    .returnableFulfillmentLineItems()
                                                    .nodes()
                                                    .stream())
                            .map(ThingNode::told)
                            .toList();
            var asked =
                    Optional.ofNullable(order).stream()
                            .flatMap(found -> found.returns().nodes().stream())
                            .map(ReturnNode::told)
                            .toList();
            return new OrderReturns(things, asked);
        }
    }

    @RegisterForReflection
    record ParcelNode(Connection<ThingNode> returnableFulfillmentLineItems) {}

    @RegisterForReflection
    record ThingNode(int quantity, ParcelLine fulfillmentLineItem) {

        Returnable told() {
            return new Returnable(
                    fulfillmentLineItem.id(), fulfillmentLineItem.lineItem().title(), quantity);
        }
    }

    @RegisterForReflection
    record ParcelLine(String id, LineNode lineItem) {}

    @RegisterForReflection
    record LineNode(String title) {}

    @RegisterForReflection
    record OrderNode(Connection<ReturnNode> returns) {}

    @RegisterForReflection
    record ReturnNode(String id, String status, Connection<NoteNode> returnLineItems) {

        Asked told() {
            var notes =
                    returnLineItems.nodes().stream()
                            .flatMap(line -> Optional.ofNullable(line.customerNote()).stream())
                            .toList();
            return new Asked(GlobalId.number(id), status.toLowerCase(Locale.ROOT), notes);
        }
    }

    @RegisterForReflection
    record NoteNode(@Nullable String customerNote) {}

    @RegisterForReflection
    record ReturnRequestData(ReturnPayload returnRequest) {}

    @RegisterForReflection
    record ReturnPayload(@JsonProperty("return") @Nullable ReturnNode made) {}
}
