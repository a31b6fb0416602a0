package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product with its variants. Status and publication change while the shop is open. */
public final class Product {

    private final Facts facts;
    private final Clock clock;
    private final List<Variant> variants = new ArrayList<>();
    private final List<String> tags;
    private Status status;
    private boolean published;
    private Instant updatedAt;

    Product(Facts facts, Status status, Clock clock) {
        this.facts = facts;
        this.clock = clock;
        this.status = status;
        this.published = status == Status.ACTIVE;
        this.updatedAt = facts.createdAt();
        this.tags = new ArrayList<>(facts.tags());
    }

    public enum Status {
        ACTIVE,
        DRAFT,
        ARCHIVED
    }

    /** An option and its values, {@code Size: S, M, L}. */
    public record Option(long id, String name, List<String> values) {}

    /**
     * What never changes.
     *
     * @param rank place among the best sellers, 1 sells most
     * @param art how its picture is drawn; absent for a product without one
     * @param translations titles by locale
     */
    public record Facts(
            long id,
            String handle,
            String title,
            String vendor,
            String type,
            List<String> tags,
            String html,
            List<Option> options,
            int rank,
            @Nullable Art art,
            Map<String, String> translations,
            Instant createdAt) {}

    /**
     * How a picture is drawn.
     *
     * @param shape name of the drawing
     * @param colour of the thing, {@code #RRGGBB}
     */
    public record Art(String shape, String colour) {}

    void add(Variant.Facts variant, BigDecimal price, int stock) {
        variants.add(new Variant(this, variant, price, stock));
    }

    void touch() {
        updatedAt = clock.instant();
    }

    public long id() {
        return facts.id();
    }

    public String gid() {
        return Gid.of("Product", facts.id());
    }

    public String handle() {
        return facts.handle();
    }

    public String title() {
        return facts.title();
    }

    public String vendor() {
        return facts.vendor();
    }

    public String type() {
        return facts.type();
    }

    public List<String> tags() {
        return Collections.unmodifiableList(tags);
    }

    public void tag(List<String> more) {
        for (var tag : more) {
            if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                tags.add(tag);
            }
        }
        tags.sort(String.CASE_INSENSITIVE_ORDER);
        touch();
    }

    public String html() {
        return facts.html();
    }

    /** The description without markup, as Shopify strips it. */
    public String text() {
        return Html.text(facts.html());
    }

    public List<Option> options() {
        return facts.options();
    }

    public int rank() {
        return facts.rank();
    }

    public @Nullable Art art() {
        return facts.art();
    }

    public Map<String, String> translations() {
        return facts.translations();
    }

    public Instant createdAt() {
        return facts.createdAt();
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public List<Variant> variants() {
        return Collections.unmodifiableList(variants);
    }

    public Status status() {
        return status;
    }

    /** Whether shoppers can see it: active and published on the sales channel. */
    public boolean onSale() {
        return status == Status.ACTIVE && published;
    }

    public boolean published() {
        return published;
    }

    public void publish(boolean visible) {
        published = visible;
        touch();
    }

    public void status(Status next) {
        status = next;
        touch();
    }

    public boolean forSale() {
        return variants.stream().anyMatch(Variant::forSale);
    }

    public boolean tracked() {
        return variants.stream().anyMatch(Variant::tracked);
    }

    public int totalStock() {
        return variants.stream().filter(Variant::tracked).mapToInt(Variant::stock).sum();
    }

    public BigDecimal lowestPrice() {
        return variants.stream()
                .map(Variant::price)
                .min(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    public BigDecimal highestPrice() {
        return variants.stream()
                .map(Variant::price)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    /** Name of its picture, without extension. */
    public @Nullable String image() {
        return facts.art() == null ? null : facts.handle();
    }

    /** Lower-case ASCII with hyphens: {@code Crème brûlée} becomes {@code creme-brulee}. */
    public static String slug(String text) {
        var plain =
                Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
