package app.tendero.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartLine.Modifier;
import app.tendero.conversation.CheckoutEffect.PrepareCheckout;
import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Language;
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
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckoutHandlerTest {

    private static final StoreId STORE = ShopifyKit.LINEN_HOUSE;
    private static final DemoStore LINEN_HOUSE = DemoStores.LINEN_HOUSE;
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final ConversationId CHAT =
            ConversationId.parse("6f1e4f2e-8f0b-4c53-9d34-1f2a90b7a001");
    private static final String KERRY = "353861234567";
    private static final long RIVOLI_XS_WHITE = 44512300100609L;
    private static final long RIVOLI_XS_SKY_SOLD_OUT = 44512300133377L;
    private static final long RIVOLI_S_WHITE = 44512300198913L;
    private static ShopifyKit shopify;

    private final KnownStores stores = new KnownStores();
    private final CheckoutHandler handler = handler();

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

    @Test
    void a_storefront_cart_has_the_lines_the_phone_the_chat_and_an_exact_total() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        var ready = ready(carryOut(order(1, line(RIVOLI_XS_WHITE, 2), line(RIVOLI_S_WHITE, 1))));

        var cart = onlyCheckout();
        assertThat(ready.request()).isEqualTo(3);
        assertThat(ready.at()).isEqualTo(NOW);
        assertThat(ready.total().orElseThrow().sameAs(Money.of("207", "EUR"))).isTrue();
        assertThat(ready.url())
                .startsWith(shopify.root() + "/linen-house.myshopify.com/checkouts/")
                .endsWith("&ref=whatsapp");
        assertThat(cart.getString("origin")).isEqualTo("STOREFRONT_CART");
        assertThat(cart.getString("phone")).isEqualTo("+353861234567");
        assertThat(cart.getJsonObject("attributes").getMap())
                .containsEntry("wa_conversation", CHAT.toString())
                .containsEntry("wa_checkout", "3")
                .containsEntry("ref", "whatsapp");
        assertThat(lines(cart))
                .containsExactly(RIVOLI_XS_WHITE + " x2 {}", RIVOLI_S_WHITE + " x1 {}");
        assertThat(shopify.get(ready.url()).statusCode()).isEqualTo(200);
    }

    @Test
    void modifiers_become_charged_lines_or_properties() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));
        var line =
                line(
                        RIVOLI_XS_WHITE,
                        2,
                        new Modifier(Long.toString(RIVOLI_S_WHITE), "Second shirt", 2, euro("69")),
                        new Modifier("wrap", "Gift wrap", 1, euro("0")));

        carryOut(order(1, line));

        assertThat(lines(onlyCheckout()))
                .containsExactly(
                        RIVOLI_XS_WHITE + " x2 {\"Gift wrap\":\"1\"}",
                        RIVOLI_S_WHITE + " x4 {\"_for\":\"Linen shirt Rivoli\"}");
    }

    @Test
    void without_a_phone_the_buyer_fills_it_in() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        carryOut(order(1, Optional.empty(), line(RIVOLI_XS_WHITE, 1)));

        assertThat(onlyCheckout().getString("phone")).isNull();
    }

    @Test
    void a_phone_that_shopify_does_not_like_costs_no_sale() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        var outcome = carryOut(order(1, Optional.of("123"), line(RIVOLI_XS_WHITE, 1)));

        assertThat(ready(outcome).total()).isPresent();
        assertThat(onlyCheckout().getString("phone")).isNull();
    }

    @ParameterizedTest
    @CsvSource({RIVOLI_XS_SKY_SOLD_OUT + ", 1", RIVOLI_XS_WHITE + ", 400", "1, 1"})
    void what_is_gone_or_short_is_sold_out(long variant, int quantity) {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        var outcome = carryOut(order(1, line(RIVOLI_S_WHITE, 1), line(variant, quantity)));

        assertThat(outcome)
                .isEqualTo(
                        new EffectOutcome.Answered(new CheckoutRefused(NOW, 3, Refusal.SOLD_OUT)));
    }

    @ParameterizedTest
    @CsvSource({"401", "402", "404", "423", "500", "503"})
    void a_cart_that_cannot_be_made_becomes_a_link(int status) {
        stores.put(store(CheckoutMode.STOREFRONT_CART));
        shopify.control(
                Map.of("shop", "linen-house", "fail", Map.of("status", status, "times", 1)));

        var ready = ready(carryOut(order(1, line(RIVOLI_XS_WHITE, 2))));

        assertThat(ready.total()).isEmpty();
        assertThat(ready.url())
                .startsWith(
                        shopify.root()
                                + "/linen-house.myshopify.com/cart/"
                                + RIVOLI_XS_WHITE
                                + ":2?");
    }

    @Test
    void a_store_without_a_storefront_token_sends_a_link_that_opens_that_cart() {
        stores.put(withoutStorefront());

        var ready = ready(carryOut(order(1, line(RIVOLI_XS_WHITE, 2), line(RIVOLI_S_WHITE, 1))));
        var opened = shopify.get(ready.url());

        var cart = onlyCheckout();
        assertThat(opened.statusCode()).isIn(302, 303);
        assertThat(cart.getString("origin")).isEqualTo("PERMALINK");
        assertThat(cart.getString("ref")).isEqualTo("whatsapp");
        assertThat(cart.getJsonObject("attributes").getString("wa_conversation"))
                .isEqualTo(CHAT.toString());
        assertThat(lines(cart))
                .containsExactly(RIVOLI_XS_WHITE + " x2 {}", RIVOLI_S_WHITE + " x1 {}");
    }

    @Test
    void a_draft_order_is_tagged_and_goes_to_the_customer_s_own_address() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));

        var ready = ready(carryOut(order(1, line(RIVOLI_XS_WHITE, 2))));

        var draft = onlyCheckout();
        assertThat(ready.total().orElseThrow().currency()).isEqualTo("EUR");
        assertThat(ready.url()).contains("/invoices/").endsWith("?ref=whatsapp");
        assertThat(draft.getString("origin")).isEqualTo("DRAFT_ORDER");
        assertThat(draft.getJsonArray("tags")).contains("whatsapp", "wa-77");
        assertThat(draft.getString("email")).isEqualTo("kerry@example.com");
        assertThat(draft.getJsonObject("attributes").getString("wa_conversation"))
                .isEqualTo(CHAT.toString());
        assertThat(shopify.get(ready.url()).body()).contains("12 Harbour Road");
    }

    @Test
    void a_draft_order_charges_what_is_no_variant() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        var line = line(RIVOLI_XS_WHITE, 2, new Modifier("wrap", "Gift wrap", 1, euro("3.50")));

        var ready = ready(carryOut(order(1, line)));

        assertThat(lines(onlyCheckout()))
                .containsExactly(RIVOLI_XS_WHITE + " x2 {\"Gift wrap\":\"1\"}", "null x2 {}");
        assertThat(ready.total().orElseThrow().amount())
                .isGreaterThanOrEqualTo(new java.math.BigDecimal("145.00"));
    }

    @Test
    void what_only_a_draft_order_can_charge_makes_one_whatever_the_store_chose() {
        stores.put(store(CheckoutMode.PERMALINK));
        var line = line(RIVOLI_XS_WHITE, 2, new Modifier("wrap", "Gift wrap", 1, euro("3.50")));

        var ready = ready(carryOut(order(1, line)));

        assertThat(lines(onlyCheckout()))
                .containsExactly(RIVOLI_XS_WHITE + " x2 {\"Gift wrap\":\"1\"}", "null x2 {}");
        assertThat(ready.total().orElseThrow().amount())
                .isGreaterThanOrEqualTo(new java.math.BigDecimal("145.00"));
    }

    @Test
    void a_draft_order_whose_answer_was_lost_is_found_and_not_made_again() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        shopify.control(Map.of("shop", "linen-house", "loseAnswerOf", "draftOrderCreate"));

        var lost = carryOut(order(1, line(RIVOLI_XS_WHITE, 1)));
        var second = carryOut(order(2, line(RIVOLI_XS_WHITE, 1)));

        assertThat(lost).isInstanceOf(EffectOutcome.Unknown.class);
        assertThat(ready(second).url()).contains("/invoices/");
        assertThat(shopify.state(LINEN_HOUSE).getJsonArray("draftOrders")).hasSize(1);
    }

    @Test
    void a_draft_order_is_not_begun_so_late_that_the_next_attempt_could_overlook_it() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        var clock = new AtomicLong();
        var slow =
                new DraftCheckout(
                        shopify.checkout(),
                        new StockCheck(shopify.catalogue()),
                        () -> clock.getAndAdd(Duration.ofSeconds(7).toNanos()));

        var outcome = carryOut(handler(slow), order(2, line(RIVOLI_XS_WHITE, 1)));

        assertThat(outcome).isEqualTo(new EffectOutcome.Failed(0, "too slow to begin"));
        assertThat(shopify.state(LINEN_HOUSE).getJsonArray("draftOrders")).isEmpty();
    }

    @Test
    void a_second_attempt_that_finds_nothing_makes_the_draft() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));

        var outcome = carryOut(order(2, line(RIVOLI_XS_WHITE, 1)));

        assertThat(ready(outcome).url()).contains("/invoices/");
    }

    @Test
    void a_shop_that_is_down_is_tried_again_and_in_the_end_the_shopper_is_told() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        shopify.control(Map.of("shop", "linen-house", "fail", Map.of("status", 503, "times", 9)));
        var order = order(1, line(RIVOLI_XS_WHITE, 1));

        var outcome = carryOut(order);
        var inTheEnd = handler.givenUp(order);

        assertThat(outcome).isEqualTo(new EffectOutcome.Failed(503, "server error"));
        assertThat(inTheEnd).contains(new CheckoutRefused(NOW, 3, Refusal.SHOP_UNREACHABLE));
    }

    @Test
    void a_throttled_shop_makes_the_draft_wait() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        shopify.control(Map.of("shop", "linen-house", "throttle", true));

        var outcome = carryOut(order(1, line(RIVOLI_XS_WHITE, 1)));

        shopify.control(Map.of("shop", "linen-house", "throttle", false));
        assertThat(outcome).isInstanceOf(EffectOutcome.Busy.class);
    }

    @Test
    void a_variant_that_is_gone_is_no_draft() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));

        var outcome = carryOut(order(1, line(1, 1)));

        assertThat(outcome)
                .isEqualTo(
                        new EffectOutcome.Answered(new CheckoutRefused(NOW, 3, Refusal.SOLD_OUT)));
    }

    @ParameterizedTest
    @EnumSource(CheckoutMode.class)
    void a_store_that_is_gone_is_told_as_unreachable(CheckoutMode mode) {
        assertThat(carryOut(order(1, line(RIVOLI_XS_WHITE, mode.ordinal() + 1))))
                .isEqualTo(
                        new EffectOutcome.Answered(
                                new CheckoutRefused(NOW, 3, Refusal.SHOP_UNREACHABLE)));
    }

    private CheckoutHandler handler() {
        var stock = new StockCheck(shopify.catalogue());
        return handler(new DraftCheckout(shopify.checkout(), stock));
    }

    private CheckoutHandler handler(DraftCheckout drafts) {
        var stock = new StockCheck(shopify.catalogue());
        return new CheckoutHandler(
                stores,
                new StorefrontCheckout(shopify.checkout(), stock),
                drafts,
                shopify.address(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private EffectOutcome carryOut(EffectOrder order) {
        return carryOut(handler, order);
    }

    private static EffectOutcome carryOut(CheckoutHandler handler, EffectOrder order) {
        return handler.carryOut(order)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .awaitItem(Duration.ofSeconds(60))
                .getItem();
    }

    private static CheckoutReady ready(EffectOutcome outcome) {
        assertThat(outcome).isInstanceOf(EffectOutcome.Answered.class);
        return (CheckoutReady) ((EffectOutcome.Answered) outcome).event();
    }

    private static EffectOrder order(int attempt, CartLine... lines) {
        return order(attempt, Optional.of(KERRY), lines);
    }

    private static EffectOrder order(int attempt, Optional<String> phone, CartLine... lines) {
        return new EffectOrder(
                77,
                attempt,
                STORE,
                CHAT,
                Optional.empty(),
                Optional.empty(),
                new EffectOrder.Recipient(phone.map(ShopperKey.WaId::new), Optional.empty()),
                new PrepareCheckout(3, List.of(lines), Language.FR));
    }

    private static CartLine line(long variant, int quantity, Modifier... modifiers) {
        return new CartLine(
                new VariantId(variant),
                new ProductId(8104217600513L),
                "Linen shirt Rivoli",
                quantity,
                euro("69"),
                List.of(modifiers));
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }

    private static JsonObject onlyCheckout() {
        var checkouts = shopify.state(LINEN_HOUSE).getJsonArray("checkouts");
        assertThat(checkouts).hasSize(1);
        return checkouts.getJsonObject(0);
    }

    private static List<String> lines(JsonObject checkout) {
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

    private static Store store(CheckoutMode mode) {
        var whole = ShopifyKit.store(STORE, LINEN_HOUSE);
        return ShopifyKit.store(STORE, LINEN_HOUSE, whole.shopify(), mode);
    }

    private static Store withoutStorefront() {
        var access =
                new ShopifyAccess(
                        Optional.of(new Secret(LINEN_HOUSE.shopify().accessToken())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return ShopifyKit.store(STORE, LINEN_HOUSE, access, CheckoutMode.STOREFRONT_CART);
    }
}
