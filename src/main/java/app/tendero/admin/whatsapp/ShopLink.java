package app.tendero.admin.whatsapp;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The way into the chat for a shop window, a receipt or a bill: a link, and the same as a QR code.
 *
 * @param url {@code https://wa.me/33…?text=…}
 * @param size modules of the code's side, with its quiet border
 * @param path the dark modules as an SVG path in a box of {@code size} by {@code size}
 */
@RegisterForReflection
record ShopLink(
        String url, @JsonProperty("qr_size") int size, @JsonProperty("qr_path") String path) {

    /** What readers need around the code, in modules. */
    private static final int QUIET = 4;

    /**
     * @param phone digits with the country code, without plus
     * @param text what stands in the shopper's field when the chat opens; may be empty
     */
    static ShopLink of(String phone, String text) {
        var url = "https://wa.me/" + phone + (text.isEmpty() ? "" : "?text=" + encoded(text));
        var code = QrCode.encodeText(url, Ecc.MEDIUM);
        return new ShopLink(url, code.size + 2 * QUIET, path(code));
    }

    /** A picture of its own, to be printed. */
    String svg() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>
        """
                .formatted(size, size, path);
    }

    /** One stroke for each run of dark modules in a row. */
    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    int length = x - from;
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(length).append("v1h-").append(length).append('z');
                }
            }
        }
        return path.toString();
    }

    /** Spaces as {@code %20}: WhatsApp shows a plus as a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
