package app.tendero.shopify;

import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueNodes.IdNode;
import app.tendero.shopify.CatalogueNodes.MoneyV2;
import app.tendero.shopify.CheckoutRequest.Attribute;
import app.tendero.shopify.CheckoutRequest.Line;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked of a shop about paying. */
@Singleton
public class CheckoutQueries {

    private static final Operation<CartCreate> CART_CREATE =
            Operation.storefrontMutation(CartCreate.class, "storefront-cart-create");
    private static final Operation<DraftCreate> DRAFT_CREATE =
            Operation.mutation(DraftCreate.class, 20, "draft-order-create", "draft");
    private static final Operation<Drafts> DRAFTS_BY_TAG =
            Operation.query(Drafts.class, 25, "draft-orders-by-tag", "draft");
    private static final Operation<CustomerData> CUSTOMER_BY_PHONE =
            Operation.query(CustomerData.class, 3, "customer-by-phone");

    private final ShopifyClient client;

    CheckoutQueries(ShopifyClient client) {
        this.client = client;
    }

    /**
     * A cart that Shopify made.
     *
     * @param items what it holds, less than asked where stock ran short
     * @param warnings Shopify's codes, such as {@code MERCHANDISE_OUT_OF_STOCK}
     */
    public record CreatedCart(String url, int items, Money total, List<String> warnings) {

        public CreatedCart {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A draft order that Shopify made.
     *
     * @param invoice its checkout; absent while Shopify is still calculating
     */
    public record CreatedDraft(Optional<String> invoice, Money total) {}

    /** A customer of the shop. */
    public record KnownCustomer(String id, boolean hasAddress) {}

    /**
     * Makes a cart with the Storefront API; needs a storefront token. Making one twice does no
     * harm.
     *
     * @param request custom lines are left out: a cart cannot hold them
     */
    public Uni<ShopifyAnswer<CreatedCart>> createCart(
            Store store, CheckoutRequest request, Language language) {
        var input = new HashMap<String, Object>();
        input.put(
                "lines",
                request.lines().stream().flatMap(line -> cartLine(line).stream()).toList());
        input.put("attributes", attributes(request.attributes()));
        var buyer = new HashMap<String, Object>();
        request.phone().ifPresent(phone -> buyer.put("phone", phone));
        request.market().ifPresent(market -> buyer.put("countryCode", market.country().code()));
        if (!buyer.isEmpty()) {
            input.put("buyerIdentity", buyer);
        }
        var variables = new HashMap<String, Object>();
        variables.put("input", input);
        variables.put("language", language.name());
        request.market().ifPresent(market -> variables.put("country", market.country().code()));
        return client.ask(store, CART_CREATE, variables)
                .map(answer -> answer.map(CartCreate::cartCreate))
                .map(CheckoutQueries::cart);
    }

    /**
     * Makes a draft order. Shopify knows no idempotency key here: look for it by its tag before
     * making it again.
     *
     * @param customer whose order it is, with their default address where they have one
     */
    public Uni<ShopifyAnswer<CreatedDraft>> createDraft(
            Store store,
            CheckoutRequest request,
            Optional<KnownCustomer> customer,
            List<String> tags) {
        var input = new HashMap<String, Object>();
        input.put("lineItems", request.lines().stream().map(CheckoutQueries::draftLine).toList());
        input.put("customAttributes", attributes(request.attributes()));
        input.put("tags", tags);
        request.phone().ifPresent(phone -> input.put("phone", phone));
        request.market()
                .ifPresent(market -> input.put("presentmentCurrencyCode", market.currency()));
        customer.ifPresent(
                known -> {
                    input.put("purchasingEntity", Map.of("customerId", known.id()));
                    input.put("useCustomerDefaultAddress", known.hasAddress());
                });
        return client.ask(store, DRAFT_CREATE, Map.of("input", input))
                .map(answer -> answer.map(DraftCreate::draftOrderCreate))
                .map(CheckoutQueries::draft);
    }

    /** The newest draft order with exactly this tag; empty when there is none. */
    public Uni<ShopifyAnswer<Optional<CreatedDraft>>> draftByTag(Store store, String tag) {
        return client.ask(store, DRAFTS_BY_TAG, Map.of("query", "tag:\"" + tag + "\""))
                .map(answer -> answer.map(drafts -> withTag(drafts, tag)));
    }

    /**
     * @param phone in international form with a plus
     */
    public Uni<ShopifyAnswer<Optional<KnownCustomer>>> customerByPhone(Store store, String phone) {
        return client.ask(store, CUSTOMER_BY_PHONE, Map.of("phone", phone))
                .map(answer -> answer.map(CustomerData::known));
    }

    /** Without a cart there is nothing to open, whatever else the answer says. */
    private static ShopifyAnswer<CreatedCart> cart(ShopifyAnswer<CartPayload> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var payload) -> cart(payload);
            case ShopifyAnswer.Partial(var payload, var codes) -> cart(payload);
            case ShopifyAnswer.None(var trouble) -> new ShopifyAnswer.None<>(trouble);
        };
    }

    private static ShopifyAnswer<CreatedCart> cart(CartPayload payload) {
        var cart = payload.cart();
        return cart == null
                ? new ShopifyAnswer.None<>(new Trouble.Unknown("no cart"))
                : new ShopifyAnswer.Data<>(
                        new CreatedCart(
                                cart.checkoutUrl(),
                                cart.totalQuantity(),
                                money(cart.cost().totalAmount()),
                                payload.warnings().stream().map(Warning::code).toList()));
    }

    private static ShopifyAnswer<CreatedDraft> draft(ShopifyAnswer<DraftPayload> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var payload) -> draft(payload);
            case ShopifyAnswer.Partial(var payload, var codes) -> draft(payload);
            case ShopifyAnswer.None(var trouble) -> new ShopifyAnswer.None<>(trouble);
        };
    }

    private static ShopifyAnswer<CreatedDraft> draft(DraftPayload payload) {
        var draft = payload.draftOrder();
        return draft == null
                ? new ShopifyAnswer.None<>(new Trouble.Unknown("no draft"))
                : new ShopifyAnswer.Data<>(created(draft));
    }

    private static Optional<CreatedDraft> withTag(Drafts drafts, String tag) {
        return drafts.draftOrders().nodes().stream()
                .filter(draft -> draft.tags().contains(tag))
                .findFirst()
                .map(CheckoutQueries::created);
    }

    private static CreatedDraft created(DraftNode draft) {
        return new CreatedDraft(
                Optional.ofNullable(draft.invoiceUrl()).filter(url -> draft.ready()),
                money(draft.totalPriceSet().presentmentMoney()));
    }

    private static Optional<Map<String, Object>> cartLine(Line line) {
        return switch (line) {
            case Line.OfVariant(var variant, var quantity, var properties) ->
                    Optional.of(
                            Map.of(
                                    "merchandiseId", GlobalId.of("ProductVariant", variant.value()),
                                    "quantity", quantity,
                                    "attributes", attributes(properties)));
            case Line.Custom custom -> Optional.empty();
        };
    }

    private static Map<String, Object> draftLine(Line line) {
        return switch (line) {
            case Line.OfVariant(var variant, var quantity, var properties) ->
                    Map.of(
                            "variantId", GlobalId.of("ProductVariant", variant.value()),
                            "quantity", quantity,
                            "customAttributes", attributes(properties));
            case Line.Custom(var title, var quantity, var price) ->
                    Map.of(
                            "title", title,
                            "quantity", quantity,
                            "originalUnitPriceWithCurrency",
                                    Map.of(
                                            "amount", price.amount().toPlainString(),
                                            "currencyCode", price.currency()));
        };
    }

    private static List<Map<String, String>> attributes(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> Map.of("key", attribute.key(), "value", attribute.value()))
                .toList();
    }

    private static Money money(MoneyV2 money) {
        return new Money(money.amount(), money.currencyCode());
    }

    @RegisterForReflection
    record CartCreate(CartPayload cartCreate) {}

    @RegisterForReflection
    record CartPayload(@Nullable CartNode cart, List<Warning> warnings) {}

    @RegisterForReflection
    record CartNode(String checkoutUrl, int totalQuantity, Cost cost) {}

    @RegisterForReflection
    record Cost(MoneyV2 totalAmount) {}

    @RegisterForReflection
    record Warning(String code) {}

    @RegisterForReflection
    record DraftCreate(DraftPayload draftOrderCreate) {}

    @RegisterForReflection
    record DraftPayload(@Nullable DraftNode draftOrder) {}

    @RegisterForReflection
    record DraftNode(
            @Nullable String invoiceUrl,
            boolean ready,
            List<String> tags,
            MoneyBag totalPriceSet) {}

    @RegisterForReflection
    record MoneyBag(MoneyV2 presentmentMoney) {}

    @RegisterForReflection
    record Drafts(Connection<DraftNode> draftOrders) {}

    @RegisterForReflection
    record CustomerData(@Nullable CustomerNode customerByIdentifier) {

        Optional<KnownCustomer> known() {
            return Optional.ofNullable(customerByIdentifier)
                    .map(node -> new KnownCustomer(node.id(), node.defaultAddress() != null));
        }
    }

    @RegisterForReflection
    record CustomerNode(String id, @Nullable IdNode defaultAddress) {}
}
