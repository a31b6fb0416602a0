package app.tendero.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueNodes.CardNode;
import app.tendero.shopify.CatalogueNodes.CollectionNode;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueNodes.Count;
import app.tendero.shopify.CatalogueNodes.InventoryItem;
import app.tendero.shopify.CatalogueNodes.MoneyV2;
import app.tendero.shopify.CatalogueNodes.OptionNode;
import app.tendero.shopify.CatalogueNodes.OptionValue;
import app.tendero.shopify.CatalogueNodes.PriceRange;
import app.tendero.shopify.CatalogueNodes.ProductNode;
import app.tendero.shopify.CatalogueNodes.SelectedOption;
import app.tendero.shopify.CatalogueNodes.StockNode;
import app.tendero.shopify.CatalogueNodes.VariantNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void a_card_adds_up_what_is_left_over_all_variants() {
        var node =
                card("ACTIVE", YESTERDAY, 2, stock(1, 3, "DENY", true), stock(2, 0, "DENY", true));

        var card = Reading.card(node, NOW).orElseThrow();

        assertThat(card.product()).isEqualTo(new ProductId(7));
        assertThat(card.price()).isEqualTo(Money.of("10.00", "EUR"));
        assertThat(card.varies()).isTrue();
        assertThat(card.available()).isTrue();
        assertThat(card.left()).isEqualTo(OptionalInt.of(3));
        assertThat(card.onlyVariant()).isEmpty();
    }

    @Test
    void one_variant_that_is_not_counted_makes_the_sum_unknown() {
        var oversold =
                card(
                        "ACTIVE",
                        YESTERDAY,
                        2,
                        stock(1, 3, "DENY", true),
                        stock(2, -4, "CONTINUE", true));
        var uncounted =
                card("ACTIVE", YESTERDAY, 2, stock(1, 3, "DENY", true), stock(2, 0, "DENY", false));

        assertThat(Reading.card(oversold, NOW).orElseThrow().left()).isEmpty();
        assertThat(Reading.card(uncounted, NOW).orElseThrow().left()).isEmpty();
    }

    @Test
    void the_only_variant_is_named() {
        var node = card("ACTIVE", YESTERDAY, 1, stock(5, 2, "DENY", true));

        assertThat(Reading.card(node, NOW).orElseThrow().onlyVariant()).contains(new VariantId(5));
    }

    @Test
    void variants_beyond_the_first_ten_count_by_the_product_s_total() {
        var first = new StockNode[10];
        for (var i = 0; i < 10; i++) {
            first[i] = stock(i + 1, 0, "DENY", true);
        }
        var node = card("ACTIVE", YESTERDAY, 40, first);

        var card = Reading.card(node, NOW).orElseThrow();

        assertThat(card.left()).isEqualTo(OptionalInt.of(9));
        assertThat(card.available()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "ARCHIVED", "UNLISTED", "SOMETHING_NEW"})
    void what_is_not_active_is_not_shown(String status) {
        assertThat(Reading.card(card(status, YESTERDAY, 1, stock(1, 1, "DENY", true)), NOW))
                .isEmpty();
    }

    @Test
    void what_is_not_published_yet_is_not_shown() {
        var never = card("ACTIVE", null, 1, stock(1, 1, "DENY", true));
        var tomorrow = card("ACTIVE", NOW.plusSeconds(1), 1, stock(1, 1, "DENY", true));

        assertThat(Reading.card(never, NOW)).isEmpty();
        assertThat(Reading.card(tomorrow, NOW)).isEmpty();
        assertThat(Reading.card(tomorrow, NOW.plusSeconds(1))).isPresent();
    }

    @Test
    void a_product_has_its_options_and_a_reduced_price() {
        var node =
                product(
                        false,
                        List.of(
                                new OptionNode(
                                        "Size",
                                        List.of(
                                                new OptionValue("S", true),
                                                new OptionValue("M", false)))),
                        variant(1, "19.00", "25.00", "S"));

        var product = Reading.product(node, NOW).orElseThrow();

        assertThat(product.options()).hasSize(1);
        assertThat(product.options().getFirst().values()).containsExactly("S");
        assertThat(product.variants().getFirst().choices()).containsExactly("S");
        assertThat(product.variants().getFirst().compareAt()).contains(Money.of("25.00", "EUR"));
        assertThat(product.variants().getFirst().sku()).contains("SKU-1");
    }

    @Test
    void a_product_without_choices_loses_the_made_up_option() {
        var node =
                product(
                        true,
                        List.of(
                                new OptionNode(
                                        "Title", List.of(new OptionValue("Default Title", true)))),
                        variant(1, "19.00", null, "Default Title"));

        var product = Reading.product(node, NOW).orElseThrow();

        assertThat(product.options()).isEmpty();
        assertThat(product.variants().getFirst().choices()).isEmpty();
    }

    @Test
    void a_compare_price_that_is_not_higher_is_no_reduction() {
        var node = product(false, List.of(), variant(1, "19.00", "19.00", "S"));

        assertThat(Reading.product(node, NOW).orElseThrow().variants().getFirst().compareAt())
                .isEmpty();
    }

    @Test
    void an_empty_collection_is_not_shown() {
        var gid = "gid://shopify/Collection/9";

        assertThat(Reading.collection(new CollectionNode(gid, "new", "New", new Count(0))))
                .isEmpty();
        assertThat(Reading.collection(new CollectionNode(gid, "new", "New", new Count(3))))
                .isPresent();
    }

    private static CardNode card(
            String status, @Nullable Instant published, int total, StockNode... variants) {
        return new CardNode(
                "gid://shopify/Product/7",
                "Red scarf",
                status,
                published,
                true,
                9,
                new PriceRange(money("10.00"), money("12.00")),
                new Count(total),
                new Connection<>(List.of(variants), null));
    }

    private static StockNode stock(long id, int quantity, String policy, boolean tracked) {
        return new StockNode(
                "gid://shopify/ProductVariant/" + id,
                quantity > 0 || policy.equals("CONTINUE") || !tracked,
                quantity,
                policy,
                new InventoryItem(tracked));
    }

    private static ProductNode product(
            boolean plain, List<OptionNode> options, VariantNode variant) {
        return new ProductNode(
                "gid://shopify/Product/7",
                "Red scarf",
                "<p>Warm.</p>",
                "ACTIVE",
                YESTERDAY,
                plain,
                null,
                options,
                new PriceRange(money("19.00"), null),
                new Connection<>(List.of(variant), null));
    }

    private static VariantNode variant(
            long id, String price, @Nullable String before, String choice) {
        return new VariantNode(
                "gid://shopify/ProductVariant/" + id,
                "SKU-" + id,
                new BigDecimal(price),
                Optional.ofNullable(before).map(BigDecimal::new).orElse(null),
                true,
                4,
                "DENY",
                new InventoryItem(true),
                List.of(new SelectedOption("Size", choice)),
                null);
    }

    private static MoneyV2 money(String amount) {
        return new MoneyV2(new BigDecimal(amount), "EUR");
    }
}
