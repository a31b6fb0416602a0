package app.tendero.sandbox.world;

/** Ids of products, variants and collections of the synthetic shops. */
public final class BenchIds {

    private static final long STEP = 32_768;

    private BenchIds() {}

    public static long product(int shop, int index) {
        return 9_000_000_000_000L + (shop * 100L + index) * STEP;
    }

    /** The first variant of a product; every third product has no other. */
    public static long variant(int shop, int index) {
        return 47_000_000_000_000L + (shop * 100L + index) * 10 * STEP;
    }

    public static long collection(int shop, int index) {
        return 410_000_000_000L + (shop * 10L + index) * STEP;
    }
}
