package app.tendero.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a store asks for other money than its own. Most stores do nowhere, and nothing is looked up
 * for them.
 *
 * @param currencies ISO 4217 code by country; only those that differ from the store's own
 */
public record Markets(Map<Country, String> currencies) {

    /** One price for everybody. */
    public static final Markets ONE = new Markets(Map.of());

    public Markets {
        currencies = Map.copyOf(currencies);
    }

    public boolean isOne() {
        return currencies.isEmpty();
    }

    /** The market of a country; empty where the store's own prices count. */
    public Optional<Market> of(Country country) {
        return Optional.ofNullable(currencies.get(country))
                .map(currency -> new Market(country, currency));
    }

    /** Such as {@code GB:GBP,US:USD}, in the order of the codes; empty for one market. */
    public String written() {
        var pairs = new TreeMap<String, String>();
        currencies.forEach((country, currency) -> pairs.put(country.code(), currency));
        var text = new StringBuilder();
        pairs.forEach((country, currency) -> text.append(',').append(country + ":" + currency));
        return text.isEmpty() ? "" : text.substring(1);
    }

    /** Reads what {@link #written} wrote; what is no pair is left out. */
    public static Markets read(String text) {
        var currencies = new HashMap<Country, String>();
        for (var pair : text.split(",")) {
            if (pair.matches("[A-Z]{2}:[A-Z]{3}")) {
                currencies.put(new Country(pair.substring(0, 2)), pair.substring(3));
            }
        }
        return new Markets(currencies);
    }
}
