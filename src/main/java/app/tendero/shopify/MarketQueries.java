package app.tendero.shopify;

import app.tendero.kernel.Country;
import app.tendero.kernel.Market;
import app.tendero.kernel.Markets;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueNodes.MoneyV2;
import app.tendero.shopify.CatalogueNodes.PriceRange;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a shop asks for in other countries. Where it asks for other money the Storefront API tells
 * in one question, the Admin API with more of them where there is no Storefront token; what a thing
 * costs there tells the Admin API for everything it knows, whatever the token's channel shows.
 *
 * <p>https://shopify.dev/docs/api/admin-graphql/2026-10/input-objects/ContextualPricingContext
 */
@Singleton
public class MarketQueries {

    /** Products or variants of one question: five points each. */
    public static final int IDS = 100;

    private static final Operation<Localized> MARKETS =
            Operation.storefrontQuery(Localized.class, "storefront-markets");
    private static final Operation<Ranges> RANGES =
            Operation.query(Ranges.class, 520, "market-ranges");
    private static final Operation<Variants> VARIANTS =
            Operation.query(Variants.class, 520, "market-variants");

    private final ShopifyClient client;
    private final MarketCurrencies currencies;

    MarketQueries(ShopifyClient client, MarketCurrencies currencies) {
        this.client = client;
        this.currencies = currencies;
    }

    /** The cheapest and the dearest variant of a product. */
    public record Range(Money low, Money high) {}

    /**
     * @param compareAt before a reduction
     */
    public record Price(Money price, Optional<Money> compareAt) {}

    /** Where other money is asked than at home. */
    public Uni<ShopifyAnswer<Markets>> markets(Store store) {
        return store.shopify().storefrontToken().isPresent()
                ? client.ask(store, MARKETS, Map.of()).map(answer -> answer.map(Localized::markets))
                : currencies.of(store);
    }

    /**
     * @param products at most {@link #IDS}; those that are gone are left out
     */
    public Uni<ShopifyAnswer<Map<ProductId, Range>>> ranges(
            Store store, Market market, List<ProductId> products) {
        var ids = products.stream().map(id -> GlobalId.of("Product", id.value())).toList();
        return client.ask(store, RANGES, variables(ids, market))
                .map(answer -> answer.map(Ranges::found));
    }

    /**
     * @param variants at most {@link #IDS}; those that are gone are left out
     */
    public Uni<ShopifyAnswer<Map<VariantId, Price>>> prices(
            Store store, Market market, List<VariantId> variants) {
        var ids = variants.stream().map(id -> GlobalId.of("ProductVariant", id.value())).toList();
        return client.ask(store, VARIANTS, variables(ids, market))
                .map(answer -> answer.map(Variants::found));
    }

    private static Map<String, Object> variables(List<String> ids, Market market) {
        return Map.of("ids", ids, "country", market.country().code());
    }

    private static Money money(MoneyV2 money) {
        return new Money(money.amount(), money.currencyCode());
    }

    @RegisterForReflection
    record Localized(ShopNode shop, Localization localization) {

        Markets markets() {
            var home = shop.paymentSettings().currencyCode();
            var others = new HashMap<Country, String>();
            for (var country : localization.availableCountries()) {
                var currency = country.currency().isoCode();
                if (!currency.equals(home)) {
                    Country.parse(country.isoCode()).ifPresent(code -> others.put(code, currency));
                }
            }
            return new Markets(others);
        }
    }

    @RegisterForReflection
    record ShopNode(PaymentSettings paymentSettings) {}

    @RegisterForReflection
    record PaymentSettings(String currencyCode) {}

    @RegisterForReflection
    record Localization(List<CountryNode> availableCountries) {}

    @RegisterForReflection
    record CountryNode(String isoCode, CurrencyNode currency) {}

    @RegisterForReflection
    record CurrencyNode(String isoCode) {}

    @RegisterForReflection
    record Ranges(List<@Nullable RangeNode> nodes) {

        Map<ProductId, Range> found() {
            var found = new HashMap<ProductId, Range>();
            for (var node : nodes) {
                if (node != null) {
                    var range = node.contextualPricing().priceRange();
                    var low = money(range.minVariantPrice());
                    var dearest = range.maxVariantPrice();
                    found.put(
                            new ProductId(GlobalId.number(node.id())),
                            new Range(low, dearest == null ? low : money(dearest)));
                }
            }
            return found;
        }
    }

    @RegisterForReflection
    record RangeNode(String id, RangePricing contextualPricing) {}

    @RegisterForReflection
    record RangePricing(PriceRange priceRange) {}

    @RegisterForReflection
    record Variants(List<@Nullable VariantNode> nodes) {

        Map<VariantId, Price> found() {
            var found = new HashMap<VariantId, Price>();
            for (var node : nodes) {
                if (node != null) {
                    found.put(
                            new VariantId(GlobalId.number(node.id())),
                            node.contextualPricing().told());
                }
            }
            return found;
        }
    }

    @RegisterForReflection
    record VariantNode(String id, VariantPricing contextualPricing) {}

    @RegisterForReflection
    record VariantPricing(MoneyV2 price, @Nullable MoneyV2 compareAtPrice) {

        Price told() {
            return new Price(
                    money(price), Optional.ofNullable(compareAtPrice).map(MarketQueries::money));
        }
    }
}
