package app.tendero.platform.http;

import java.util.List;
import java.util.Map;

/** The headers of an answer that a browser keeps as a file, and nobody keeps in between. */
public final class Download {

    private Download() {}

    /**
     * @param file a name of ours, without quotes
     */
    public static Map<String, List<String>> named(String file) {
        return Map.of(
                "Content-Disposition",
                List.of("attachment; filename=\"" + file + "\""),
                "X-Content-Type-Options",
                List.of("nosniff"),
                "Cache-Control",
                List.of("no-store"));
    }
}
