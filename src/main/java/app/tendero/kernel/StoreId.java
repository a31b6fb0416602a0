package app.tendero.kernel;

/** Our tenant: one Shopify shop that sells through us. Leads every key of the database. */
public record StoreId(long value) {

    public StoreId {
        if (value <= 0) {
            throw new IllegalArgumentException("a store id is positive");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
