package app.tendero.kernel;

/** Shopify's numeric id of a product: the last part of its global id. */
public record ProductId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
