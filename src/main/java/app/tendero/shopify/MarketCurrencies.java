package app.tendero.shopify;

import app.tendero.kernel.Country;
import app.tendero.kernel.Markets;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where a shop asks for other money, learned by the Admin API alone and with no scope but that of
 * products: a shop with one currency says so in one question; one with several is asked what a
 * product costs in each country it sends things to.
 *
 * <p>https://shopify.dev/docs/api/admin-graphql/2026-10/objects/Shop
 */
@Singleton
class MarketCurrencies {

    /** Countries of one question, {@code $a} to {@code $y}; three points each. */
    static final int COUNTRIES = 25;

    private static final Operation<Money> MONEY = Operation.query(Money.class, 2, "shop-money");
    private static final Operation<Asked> ASKED =
            Operation.query(Asked.class, 80, "market-currencies", "asked");

    private final ShopifyClient client;

    MarketCurrencies(ShopifyClient client) {
        this.client = client;
    }

    Uni<ShopifyAnswer<Markets>> of(Store store) {
        return client.ask(store, MONEY, Map.of())
                .chain(answer -> then(answer, money -> of(store, money.shop())));
    }

    private Uni<ShopifyAnswer<Markets>> of(Store store, ShopMoney shop) {
        var countries =
                shop.shipsToCountries().stream()
                        .flatMap(code -> Country.parse(code).stream())
                        .distinct()
                        .toList();
        return shop.enabledPresentmentCurrencies().size() < 2 || countries.isEmpty()
                ? Uni.createFrom().item(new ShopifyAnswer.Data<>(Markets.ONE))
                : asked(store, shop.currencyCode(), countries, 0, new HashMap<>());
    }

    private Uni<ShopifyAnswer<Markets>> asked(
            Store store,
            String home,
            List<Country> countries,
            int from,
            Map<Country, String> found) {
        if (from >= countries.size()) {
            return Uni.createFrom().item(new ShopifyAnswer.Data<>(new Markets(found)));
        }
        var some = countries.subList(from, Math.min(countries.size(), from + COUNTRIES));
        return client.ask(store, ASKED, variables(some))
                .chain(
                        answer ->
                                then(
                                        answer,
                                        asked -> {
                                            learn(home, some, asked, found);
                                            return asked(
                                                    store,
                                                    home,
                                                    countries,
                                                    from + COUNTRIES,
                                                    found);
                                        }));
    }

    /** A shop without products has no prices, anywhere. */
    private static void learn(
            String home, List<Country> asked, Asked answer, Map<Country, String> found) {
        for (var prices : answer.products().nodes()) {
            for (int i = 0; i < asked.size(); i++) {
                var country = asked.get(i);
                Optional.ofNullable(prices.get(name(i)))
                        .map(there -> there.priceRange().minVariantPrice().currencyCode())
                        .filter(currency -> !currency.equals(home))
                        .ifPresent(currency -> found.put(country, currency));
            }
        }
    }

    /** What is left over of the last question asks for the last country again. */
    private static Map<String, Object> variables(List<Country> countries) {
        var variables = new HashMap<String, Object>();
        IntStream.range(0, COUNTRIES)
                .forEach(
                        i ->
                                variables.put(
                                        name(i),
                                        countries.get(Math.min(i, countries.size() - 1)).code()));
        return variables;
    }

    private static String name(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** An answer with holes says nothing: where a price is withheld nobody knows its money. */
    private static <A> Uni<ShopifyAnswer<Markets>> then(
            ShopifyAnswer<A> answer, Function<A, Uni<ShopifyAnswer<Markets>>> next) {
        return switch (answer) {
            case ShopifyAnswer.Data(var value) -> next.apply(value);
            case ShopifyAnswer.Partial(var value, var codes) ->
                    Uni.createFrom().item(new ShopifyAnswer.Partial<>(Markets.ONE, codes));
            case ShopifyAnswer.None(var trouble) ->
                    Uni.createFrom().item(new ShopifyAnswer.None<>(trouble));
        };
    }

    @RegisterForReflection
    record Money(ShopMoney shop) {}

    @RegisterForReflection
    record ShopMoney(
            String currencyCode,
            List<String> enabledPresentmentCurrencies,
            List<String> shipsToCountries) {}

    @RegisterForReflection
    record Asked(Products products) {}

    /**
     * @param nodes one product: what it costs, by the name of the country's variable
     */
    @RegisterForReflection
    record Products(List<Map<String, Pricing>> nodes) {}

    @RegisterForReflection
    record Pricing(Range priceRange) {}

    @RegisterForReflection
    record Range(Lowest minVariantPrice) {}

    @RegisterForReflection
    record Lowest(String currencyCode) {}
}
