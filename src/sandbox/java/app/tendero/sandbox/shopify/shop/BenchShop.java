package app.tendero.sandbox.shopify.shop;

import app.tendero.sandbox.DemoStores.DemoStore;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A shop made of numbers, for load tests: 30 products, 3 collections, stock that never ends. The
 * same store number always gives the same ids. From number 90001 on shops are large: what is above
 * 90000 is how many products they have, 2,000 in 92000 and 50,000 in 140000.
 */
final class BenchShop {

    private static final int PRODUCTS = 30;
    private static final int LARGE = 90_000;
    private static final int ENDLESS = 1_000_000;
    private static final long STEP = 32_768;
    private static final Instant OPENED = Instant.parse("2026-01-12T09:00:00Z");
    private static final List<String> THINGS =
            List.of("Shirt", "Towel", "Mug", "Cushion", "Scarf", "Candle");
    private static final List<String> COLOURS = List.of("White", "Sky", "Clay", "Olive", "Navy");

    private BenchShop() {}

    static Shop of(DemoStore store, LeakyBucket bucket, ShopClock clock) {
        int number = Integer.parseInt(store.handle().replaceAll("\\D+", ""));
        var products = new ArrayList<Product>();
        int size = number > LARGE ? number - LARGE : PRODUCTS;
        for (int i = 1; i <= size; i++) {
            products.add(product(number, i, clock));
        }
        var collections =
                List.of(
                        collection(number, 1, "Best of " + store.name(), products),
                        collection(number, 2, "First half", products.subList(0, size / 2)),
                        collection(number, 3, "Second half", products.subList(size / 2, size)));
        return new Shop(facts(store, number), new Catalogue(products, collections), bucket, clock);
    }

    /** Every third product has one variant, the others two sizes or two sizes in two colours. */
    private static Product product(int number, int index, Clock clock) {
        var thing = THINGS.get(index % THINGS.size());
        var colour = COLOURS.get(index % COLOURS.size());
        var title = colour + " " + thing.toLowerCase(Locale.ROOT) + " " + index;
        long id = 9_000_000_000_000L + (number * 100L + index) * STEP;
        var facts =
                new Product.Facts(
                        id,
                        Product.slug(title),
                        title,
                        "Maker " + index % 4,
                        thing,
                        List.of("bench", thing.toLowerCase(Locale.ROOT)),
                        "<p>" + title + ", made for load tests.</p>",
                        options(id, index),
                        index,
                        new Product.Art("box", "#8FA3AD"),
                        Map.of(),
                        OPENED);
        var product = new Product(facts, Product.Status.ACTIVE, clock);
        var price = new BigDecimal(5 + index).setScale(2);
        int position = 0;
        for (var values : values(index)) {
            long variant = 47_000_000_000_000L + ((number * 100L + index) * 10 + position++) * STEP;
            var sku = "B" + number + "-" + index + "-" + position;
            product.add(
                    new Variant.Facts(variant, position, values, sku, sku, null, true, false),
                    price,
                    ENDLESS);
        }
        return product;
    }

    private static List<Product.Option> options(long id, int index) {
        var size = new Product.Option(id + 1, "Size", List.of("S", "M"));
        var colour = new Product.Option(id + 2, "Colour", List.of("White", "Black"));
        return switch (index % 3) {
            case 0 -> List.of();
            case 1 -> List.of(size);
            default -> List.of(size, colour);
        };
    }

    private static List<List<String>> values(int index) {
        return switch (index % 3) {
            case 0 -> List.of(List.of());
            case 1 -> List.of(List.of("S"), List.of("M"));
            default ->
                    List.of(
                            List.of("S", "White"),
                            List.of("S", "Black"),
                            List.of("M", "White"),
                            List.of("M", "Black"));
        };
    }

    private static ProductCollection collection(
            int number, int index, String title, List<Product> products) {
        return new ProductCollection(
                410_000_000_000L + (number * 10L + index) * STEP,
                Product.slug(title),
                title,
                "<p>" + title + "</p>",
                "BEST_SELLING",
                new Product.Art("box", "#B9C4CC"),
                List.copyOf(products),
                OPENED);
    }

    private static ShopFacts facts(DemoStore store, int number) {
        var address =
                new Address(
                        null,
                        null,
                        "1 Bench Street",
                        null,
                        "Lyon",
                        null,
                        "69001",
                        store.country(),
                        null);
        return new ShopFacts(
                store,
                70_000_000_000L + number,
                store.handle() + "@bench.example",
                "Nobody",
                address,
                "France",
                List.of(new ShopFacts.Locale("en", "English")),
                List.of(),
                Money.ZERO,
                Map.of(),
                List.of());
    }
}
