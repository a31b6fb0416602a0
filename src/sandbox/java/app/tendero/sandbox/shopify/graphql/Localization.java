package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Market;
import app.tendero.sandbox.shopify.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a shop sells, and for which money, as the Storefront API tells it. */
final class Localization {

    private Localization() {}

    static Object of(Ask ask) {
        var shop = ask.shop();
        return Values.object(
                "availableCountries",
                all(shop).stream().map(Localization::country).toList(),
                "country",
                country(shop.market(ask.country().orElse(null))));
    }

    /** The shop's own first. */
    static List<String> currencies(Shop shop) {
        return all(shop).stream().map(Market::currency).distinct().toList();
    }

    /** The shop's own first. */
    static List<String> countries(Shop shop) {
        return all(shop).stream().map(Market::country).distinct().toList();
    }

    private static List<Market> all(Shop shop) {
        var all = new ArrayList<Market>();
        all.add(shop.home());
        all.addAll(shop.markets());
        return all;
    }

    private static Map<String, @Nullable Object> country(Market market) {
        return Values.object(
                "isoCode",
                market.country(),
                "name",
                Locale.of("", market.country()).getDisplayCountry(Locale.ENGLISH),
                "currency",
                Values.object("isoCode", market.currency(), "name", market.currency()));
    }
}
