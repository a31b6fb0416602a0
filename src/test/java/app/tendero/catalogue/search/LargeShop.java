package app.tendero.catalogue.search;

import app.tendero.catalogue.mirror.MirrorProduct;
import app.tendero.catalogue.mirror.MirrorVariant;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A made-up shop of any size, the same each time, and what people look for in it. */
final class LargeShop {

    static final int VARIANTS = 5;

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL");
    private static final String[] KINDS =
            ("shirt dress trousers skirt jumper jacket coat scarf hat belt bag towel pillow duvet"
                            + " curtain rug lamp mug plate candle soap toy book watch ring necklace"
                            + " boots sandals socks gloves")
                    .split(" ");
    private static final String[] STUFFS =
            "linen cotton wool leather silk velvet wooden gold silver glass".split(" ");
    private static final String[] COLOURS =
            "white black red blue navy green yellow pink grey beige".split(" ");
    private static final String[] MANNERS =
            "washed striped quilted woven printed soft heavy light classic modern".split(" ");
    private static final String[] SYLLABLES =
            "ri vo li ca mar gue col et ban dol te jo fa ro mo len sai ma lo ze py na".split(" ");

    private LargeShop() {}

    static List<MirrorProduct> products(int from, int count) {
        var products = new ArrayList<MirrorProduct>();
        for (var i = from; i < from + count; i++) {
            products.add(product(i));
        }
        return products;
    }

    private static String any(Random chance, String[] words) {
        return words[chance.nextInt(words.length)];
    }

    /** One name for a dozen products, in a large shop thousands of names. */
    private static String name(int number) {
        var chance = new Random(number / 12);
        var name = new StringBuilder();
        for (var i = 0; i < 3; i++) {
            name.append(any(chance, SYLLABLES));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static MirrorProduct product(int number) {
        var chance = new Random(number);
        var kind = any(chance, KINDS);
        var stuff = any(chance, STUFFS);
        var colour = any(chance, COLOURS);
        var price = BigDecimal.valueOf(500 + chance.nextInt(20_000), 2);
        return new MirrorProduct(
                new ProductId(10_000_000L + number),
                any(chance, MANNERS) + " " + stuff + " " + kind + " " + name(number),
                kind + "-" + number,
                kind,
                name(number * 7),
                List.of(stuff, colour, any(chance, MANNERS)),
                "<p>A "
                        + any(chance, MANNERS)
                        + " "
                        + kind
                        + " for "
                        + any(chance, COLOURS)
                        + " days, made with "
                        + any(chance, STUFFS)
                        + ".</p>",
                "ACTIVE",
                Optional.of(NOON),
                NOON,
                NOON,
                "EUR",
                Optional.empty(),
                false,
                List.of(new MirrorProduct.Option("Size", SIZES)),
                List.of(),
                variants(number, price, chance));
    }

    private static List<MirrorVariant> variants(int number, BigDecimal price, Random chance) {
        var variants = new ArrayList<MirrorVariant>();
        for (var i = 0; i < VARIANTS; i++) {
            var left = chance.nextInt(8);
            variants.add(
                    new MirrorVariant(
                            new VariantId(20_000_000L + (long) number * VARIANTS + i),
                            SIZES.get(i),
                            Optional.of("SKU-" + number + "-" + SIZES.get(i)),
                            Optional.empty(),
                            new Money(price, "EUR"),
                            number % 10 == 0
                                    ? Optional.of(new Money(price.add(BigDecimal.TEN), "EUR"))
                                    : Optional.empty(),
                            left > 0,
                            true,
                            false,
                            left,
                            List.of(SIZES.get(i)),
                            30_000_000L + (long) number * VARIANTS + i));
        }
        return variants;
    }

    /** What people write: common words, names, slips, filters, other languages, SKUs. */
    static String words(Random chance, int products) {
        var kind = any(chance, KINDS);
        var number = chance.nextInt(products);
        return switch (chance.nextInt(10)) {
            case 0 -> kind;
            case 1 -> any(chance, STUFFS) + " " + kind;
            case 2 -> any(chance, MANNERS) + " " + any(chance, STUFFS) + " " + kind;
            case 3 -> kind + " under " + (20 + chance.nextInt(80));
            case 4 -> any(chance, COLOURS) + " " + kind + " size M";
            case 5 -> name(number) + " " + kind;
            case 6 -> slip(kind, chance) + " " + any(chance, STUFFS);
            case 7 -> "camisa blanca talla L";
            case 8 -> "SKU-" + number + "-M";
            default -> "cheapest " + kind + " on sale";
        };
    }

    private static String slip(String word, Random chance) {
        var at = 1 + chance.nextInt(word.length() - 1);
        return word.substring(0, at) + word.substring(Math.min(word.length(), at + 1));
    }
}
