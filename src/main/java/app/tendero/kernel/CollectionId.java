package app.tendero.kernel;

/** Shopify's numeric id of a collection: the last part of its global id. */
public record CollectionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
