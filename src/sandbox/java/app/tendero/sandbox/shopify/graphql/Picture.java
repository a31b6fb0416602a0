package app.tendero.sandbox.shopify.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An image of the catalogue.
 *
 * @param gid of the media it is
 * @param name of its file, without extension
 */
record Picture(String gid, String name, String alt) {

    /** Side of the square drawings. */
    static final int SIDE = 800;

    /** The same picture as the media of a product. */
    record Media(Picture picture) {}

    static @Nullable Picture of(long owner, @Nullable String name, String alt) {
        return name == null
                ? null
                : new Picture("gid://shopify/MediaImage/" + (owner + 7), name, alt);
    }

    /** Its address, made smaller or turned into JPEG as the {@code transform} argument asks. */
    String url(Ask ask) {
        var url = new StringBuilder(ask.links().image(name));
        var transform = ask.input("transform");
        appendSize(url, "width", transform.number("maxWidth", 0));
        appendSize(url, "height", transform.number("maxHeight", 0));
        if ("JPG".equals(transform.text("preferredContentType"))) {
            url.append("&format=jpg");
        }
        return url.toString();
    }

    Map<String, @Nullable Object> preview() {
        return Values.object("image", this, "status", "READY");
    }

    private static void appendSize(StringBuilder url, String name, int size) {
        if (size > 0) {
            url.append('&').append(name).append('=').append(size);
        }
    }
}
