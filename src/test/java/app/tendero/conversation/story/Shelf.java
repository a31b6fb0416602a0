package app.tendero.conversation.story;

import app.tendero.conversation.Product;
import app.tendero.conversation.Product.ProductOption;
import app.tendero.conversation.Variant;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code shelf} lines of a story say.
 *
 * <pre>
 * shelf scarves "Scarves": scarf-red "Red scarf" 25.00 was 30.00 x3 image sku SC-1 says "Warm."
 * shelf dresses: dress "Linen dress" 80.00 options Size S|M|L, Colour Red|Blue
 * shelf dresses: 20 dress-{n} "Dress number {n}" 20.00
 * shelf dress/S/Red x0          from here on sold out
 * shelf scarf-red 30.00         from here on dearer
 * shelf scarf-red gone          from here on not there
 * shelf down, shelf up          the shop cannot be looked into
 * </pre>
 */
final class Shelf {

    private static final Pattern NEW =
            Pattern.compile(
                    "([a-z-]+)(?: \"([^\"]*)\")?: (?:(\\d+) )?([a-z0-9{}-]+) \"([^\"]*)\"(.*)");
    private static final Pattern EMPTY = Pattern.compile("([a-z-]+) \"([^\"]*)\":");
    private static final Pattern CHANGE = Pattern.compile("(\\S+) (?:x(\\d+)|([0-9.]+)|(gone))");

    record Collection(CollectionId id, String handle, String title, Set<ProductId> products) {}

    private final String currency;
    private final Map<String, Collection> collections = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, VariantId> variants = new HashMap<>();
    private final Map<Long, String> handles = new HashMap<>();
    private boolean down;

    Shelf(String currency) {
        this.currency = currency;
    }

    boolean down() {
        return down;
    }

    List<Collection> collections() {
        return List.copyOf(collections.values());
    }

    List<Product> products() {
        return List.copyOf(products.values());
    }

    List<Product> in(CollectionId id) {
        return collections.values().stream()
                .filter(c -> c.id().equals(id))
                .flatMap(c -> products().stream().filter(p -> c.products().contains(p.id())))
                .toList();
    }

    /** What a number means in this story, or the number where it means nothing. */
    String handle(long id) {
        return handles.getOrDefault(id, Long.toString(id));
    }

    Optional<Long> collection(String handle) {
        return Optional.ofNullable(collections.get(handle)).map(c -> c.id().value());
    }

    Optional<Long> product(String handle) {
        return handles.entrySet().stream()
                .filter(e -> e.getValue().equals(handle))
                .map(Map.Entry::getKey)
                .filter(id -> id < VARIANTS && id > PRODUCTS)
                .findFirst();
    }

    Optional<Long> variant(String handle) {
        return Optional.ofNullable(variants.get(handle)).map(VariantId::value);
    }

    private static final long COLLECTIONS = 10_000;
    private static final long PRODUCTS = 200_000;
    private static final long VARIANTS = 3_000_000;

    /** Takes in what stands after "shelf". */
    void read(String line) {
        var fresh = NEW.matcher(line);
        var empty = EMPTY.matcher(line);
        var change = CHANGE.matcher(line);
        if (line.equals("down") || line.equals("up")) {
            down = line.equals("down");
        } else if (fresh.matches()) {
            var collection = collection(fresh.group(1), fresh.group(2));
            var count = fresh.group(3) == null ? 1 : Integer.parseInt(fresh.group(3));
            for (var n = 1; n <= count; n++) {
                var number = Integer.toString(n);
                put(
                        collection,
                        fresh.group(4).replace("{n}", number),
                        fresh.group(5).replace("{n}", number),
                        Details.of(fresh.group(6), currency));
            }
        } else if (empty.matches()) {
            collection(empty.group(1), empty.group(2));
        } else if (change.matches()) {
            change(change.group(1), change.group(2), change.group(3), change.group(4) != null);
        } else {
            throw new IllegalArgumentException("not a shelf line: " + line);
        }
    }

    private Collection collection(String handle, @Nullable String title) {
        return collections.computeIfAbsent(
                handle,
                h -> {
                    var id = COLLECTIONS + collections.size() + 1;
                    handles.put(id, h);
                    return new Collection(
                            new CollectionId(id),
                            h,
                            title == null ? h : title,
                            new LinkedHashSet<>());
                });
    }

    private void put(Collection collection, String handle, String title, Details details) {
        var id = new ProductId(PRODUCTS + products.size() + 1);
        handles.put(id.value(), handle);
        var made = new ArrayList<Variant>();
        for (var choices : details.combinations()) {
            var variant = new VariantId(VARIANTS + variants.size() + 1);
            var name = choices.isEmpty() ? handle : handle + "/" + String.join("/", choices);
            var spaceless = name.replace(' ', '-');
            handles.put(variant.value(), spaceless);
            variants.put(spaceless, variant);
            made.add(details.variant(variant, choices));
        }
        collection.products().add(id);
        products.put(
                handle,
                new Product(
                        id,
                        title,
                        details.description(),
                        details.image()
                                ? Optional.of("https://img.example/" + handle + ".jpg")
                                : Optional.empty(),
                        details.options(),
                        made));
    }

    private void change(
            String handle, @Nullable String stock, @Nullable String price, boolean gone) {
        if (gone && products.remove(handle) != null) {
            return;
        }
        var variant = variant(handle).orElseThrow();
        products.replaceAll(
                (h, product) ->
                        new Product(
                                product.id(),
                                product.title(),
                                product.description(),
                                product.image(),
                                product.options(),
                                product.variants().stream()
                                        .filter(v -> !gone || v.id().value() != variant)
                                        .map(
                                                v ->
                                                        v.id().value() == variant
                                                                ? changed(v, stock, price)
                                                                : v)
                                        .toList()));
    }

    private Variant changed(Variant variant, @Nullable String stock, @Nullable String price) {
        var left = stock == null ? variant.left() : OptionalInt.of(Integer.parseInt(stock));
        return new Variant(
                variant.id(),
                variant.choices(),
                price == null ? variant.price() : Money.of(price, currency),
                variant.compareAt(),
                left.orElse(1) > 0,
                left,
                variant.sku());
    }

    /** What stands behind a product's title. */
    private record Details(
            Money price,
            Optional<Money> was,
            OptionalInt stock,
            boolean image,
            Optional<String> sku,
            String description,
            List<ProductOption> options) {

        private static final Pattern FORM =
                Pattern.compile(
                        "\\s+([0-9.]+)(?: was ([0-9.]+))?(?: x(\\d+))?( image)?(?: sku (\\S+))?"
                                + "(?: says \"([^\"]*)\")?(?: options (.*))?");

        static Details of(String text, String currency) {
            var form = FORM.matcher(text);
            if (!form.matches()) {
                throw new IllegalArgumentException("not what a product is like: " + text);
            }
            return new Details(
                    Money.of(form.group(1), currency),
                    Optional.ofNullable(form.group(2)).map(was -> Money.of(was, currency)),
                    form.group(3) == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(form.group(3))),
                    form.group(4) != null,
                    Optional.ofNullable(form.group(5)),
                    form.group(6) == null ? "" : form.group(6).replace("\\n", "\n"),
                    form.group(7) == null ? List.of() : options(form.group(7)));
        }

        private static List<ProductOption> options(String text) {
            return List.of(text.split(", ")).stream()
                    .map(option -> option.split(" ", 2))
                    .map(two -> new ProductOption(two[0], List.of(two[1].split("\\|"))))
                    .toList();
        }

        List<List<String>> combinations() {
            var all = new ArrayList<List<String>>();
            all.add(List.of());
            for (var option : options) {
                var longer = new ArrayList<List<String>>();
                for (var before : all) {
                    for (var value : option.values()) {
                        var next = new ArrayList<>(before);
                        next.add(value);
                        longer.add(next);
                    }
                }
                all.clear();
                all.addAll(longer);
            }
            return all;
        }

        Variant variant(VariantId id, List<String> choices) {
            return new Variant(id, choices, price, was, stock.orElse(1) > 0, stock, sku);
        }
    }
}
