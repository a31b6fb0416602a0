package app.tendero.sandbox.shopify.shop;

/** Between markup and plain text. */
public final class Html {

    private Html() {}

    /**
     * Plain text of a description: tags dropped, the few entities we use resolved, spaces joined.
     */
    public static String text(String html) {
        var bare =
                html.replaceAll("<[^>]*>", " ")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        return bare.replaceAll("\\s+", " ").strip();
    }

    /** Makes any text safe inside markup and attributes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
