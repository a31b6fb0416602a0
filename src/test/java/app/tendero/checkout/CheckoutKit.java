package app.tendero.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartLine.Modifier;
import app.tendero.conversation.CheckoutEffect.PrepareCheckout;
import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Language;
import app.tendero.kernel.Market;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.shopify.KnownStores;
import app.tendero.shopify.ShopifyKit;
import app.tendero.store.CheckoutMode;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.Store;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A pretend shop, the handler that prepares its checkouts, and how tests ask and look. */
abstract class CheckoutKit {

    static final StoreId STORE = ShopifyKit.LINEN_HOUSE;
    static final DemoStore LINEN_HOUSE = DemoStores.LINEN_HOUSE;
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final ConversationId CHAT = ConversationId.parse("6f1e4f2e-8f0b-4c53-9d34-1f2a90b7a001");
    static final String KERRY = "353861234567";
    static final long RIVOLI_XS_WHITE = 44512300100609L;
    static final long RIVOLI_XS_SKY_SOLD_OUT = 44512300133377L;
    static final long RIVOLI_S_WHITE = 44512300198913L;
    static ShopifyKit shopify;

    final KnownStores stores = new KnownStores();
    final CheckoutHandler handler = handler();

    @BeforeAll
    static void open() {
        shopify = new ShopifyKit();
    }

    @AfterAll
    static void close() {
        shopify.close();
    }

    @AfterEach
    void undo() {
        shopify.control(Map.of("shop", "linen-house", "reset", true));
        shopify.calm();
    }

    CheckoutHandler handler() {
        var stock = new StockCheck(shopify.catalogue());
        return handler(new DraftCheckout(shopify.checkout(), stock));
    }

    CheckoutHandler handler(DraftCheckout drafts) {
        var stock = new StockCheck(shopify.catalogue());
        return new CheckoutHandler(
                stores,
                new StorefrontCheckout(shopify.checkout(), stock),
                drafts,
                shopify.address(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    EffectOutcome carryOut(EffectOrder order) {
        return carryOut(handler, order);
    }

    static EffectOutcome carryOut(CheckoutHandler handler, EffectOrder order) {
        return handler.carryOut(order)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .awaitItem(Duration.ofSeconds(60))
                .getItem();
    }

    static CheckoutReady ready(EffectOutcome outcome) {
        assertThat(outcome).isInstanceOf(EffectOutcome.Answered.class);
        return (CheckoutReady) ((EffectOutcome.Answered) outcome).event();
    }

    static EffectOrder order(int attempt, CartLine... lines) {
        return order(attempt, Optional.of(KERRY), lines);
    }

    static EffectOrder order(int attempt, Optional<String> phone, CartLine... lines) {
        return new EffectOrder(
                77,
                attempt,
                STORE,
                CHAT,
                Optional.empty(),
                Optional.empty(),
                new EffectOrder.Recipient(phone.map(ShopperKey.WaId::new), Optional.empty()),
                new PrepareCheckout(3, List.of(lines), Language.FR, Optional.empty()));
    }

    /** As {@code order}, at the prices of a market. */
    static EffectOrder orderFor(Market market, CartLine... lines) {
        var order = order(1, lines);
        return new EffectOrder(
                order.id(),
                order.attempt(),
                order.store(),
                order.conversation(),
                order.number(),
                order.answers(),
                order.recipient(),
                new PrepareCheckout(3, List.of(lines), Language.FR, Optional.of(market)));
    }

    static CartLine line(long variant, int quantity, Modifier... modifiers) {
        return new CartLine(
                new VariantId(variant),
                new ProductId(8104217600513L),
                "Linen shirt Rivoli",
                quantity,
                euro("69"),
                List.of(modifiers));
    }

    static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }

    static JsonObject onlyCheckout() {
        var checkouts = shopify.state(LINEN_HOUSE).getJsonArray("checkouts");
        assertThat(checkouts).hasSize(1);
        return checkouts.getJsonObject(0);
    }

    static List<String> lines(JsonObject checkout) {
        return checkout.getJsonArray("lines").stream()
                .map(JsonObject.class::cast)
                .map(
                        line ->
                                line.getValue("variantId")
                                        + " x"
                                        + line.getValue("quantity")
                                        + " "
                                        + line.getJsonObject("properties").encode())
                .toList();
    }

    static Store store(CheckoutMode mode) {
        var whole = ShopifyKit.store(STORE, LINEN_HOUSE);
        return ShopifyKit.store(STORE, LINEN_HOUSE, whole.shopify(), mode);
    }

    static Store withoutStorefront() {
        var access =
                new ShopifyAccess(
                        Optional.of(new Secret(LINEN_HOUSE.shopify().accessToken())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return ShopifyKit.store(STORE, LINEN_HOUSE, access, CheckoutMode.STOREFRONT_CART);
    }
}
