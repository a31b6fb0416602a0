package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be bought: a product in one size and colour. Price and stock change while the
 * shop is open.
 */
public final class Variant {

    private final Product product;
    private final Facts facts;
    private BigDecimal price;
    private int stock;

    Variant(Product product, Facts facts, BigDecimal price, int stock) {
        this.product = product;
        this.facts = facts;
        this.price = price;
        this.stock = stock;
    }

    /**
     * What never changes.
     *
     * @param values one per option of the product, in its order; empty for a product without
     *     options
     * @param position from 1
     * @param tracked whether stock is counted; if not, the variant is always for sale
     * @param oversold whether it is sold on when the stock is gone (policy CONTINUE)
     */
    public record Facts(
            long id,
            int position,
            List<String> values,
            String sku,
            String barcode,
            @Nullable BigDecimal compareAtPrice,
            boolean tracked,
            boolean oversold) {}

    public Product product() {
        return product;
    }

    public long id() {
        return facts.id();
    }

    public String gid() {
        return Gid.of("ProductVariant", facts.id());
    }

    public int position() {
        return facts.position();
    }

    public List<String> values() {
        return facts.values();
    }

    /** As Shopify builds it: the option values joined, or {@code Default Title}. */
    public String title() {
        return facts.values().isEmpty() ? "Default Title" : String.join(" / ", facts.values());
    }

    public String displayName() {
        return product.title() + " - " + title();
    }

    public String sku() {
        return facts.sku();
    }

    public String barcode() {
        return facts.barcode();
    }

    public boolean tracked() {
        return facts.tracked();
    }

    public boolean oversold() {
        return facts.oversold();
    }

    public @Nullable BigDecimal compareAtPrice() {
        return facts.compareAtPrice();
    }

    public BigDecimal price() {
        return price;
    }

    public int stock() {
        return stock;
    }

    public void price(BigDecimal amount) {
        price = amount;
        product.touch();
    }

    public void stock(int quantity) {
        stock = quantity;
        product.touch();
    }

    /** Whether a shopper may buy it now, were its product published. */
    public boolean forSale() {
        return available() > 0;
    }

    /** How many may be bought now; a very large number when nobody counts. */
    public int available() {
        return facts.tracked() && !facts.oversold() ? Math.max(0, stock) : Integer.MAX_VALUE;
    }

    void take(int quantity) {
        if (facts.tracked()) {
            stock -= quantity;
            product.touch();
        }
    }

    /** Name of its picture: the product's, in the variant's own colour where it has one. */
    public @Nullable String image() {
        var base = product.image();
        if (base == null) {
            return null;
        }
        for (int i = 0; i < facts.values().size(); i++) {
            if (product.options().get(i).name().equals("Colour")) {
                return base + "~" + Product.slug(facts.values().get(i));
            }
        }
        return base;
    }
}
