package app.tendero.shopify;

/** Shopify's global ids, {@code gid://shopify/Product/123}, from and to their numbers. */
public final class GlobalId {

    private static final String PREFIX = "gid://shopify/";

    private GlobalId() {}

    public static String of(String type, long number) {
        return PREFIX + type + "/" + number;
    }

    /**
     * The number at its end; what follows a {@code ?} does not count.
     *
     * @throws IllegalArgumentException when it is no global id with a number
     */
    public static long number(String gid) {
        var end = gid.indexOf('?');
        var path = end < 0 ? gid : gid.substring(0, end);
        if (!path.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not a global id");
        }
        return Long.parseLong(path, path.lastIndexOf('/') + 1, path.length(), 10);
    }
}
