package app.tendero.kernel;

/** Shopify's numeric id of a variant: the last part of its global id. */
public record VariantId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
