package app.tendero.admin.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** An HTML file of ours with a few marked places, <code>{{name}}</code>, filled with plain text. */
record Document(String html) {

    /**
     * @param name of a file in {@code src/main/resources/admin}
     */
    static Document of(String name) {
        try (var file = Document.class.getResourceAsStream("/admin/" + name)) {
            return new Document(
                    new String(
                            Objects.requireNonNull(file, name).readAllBytes(),
                            StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With every place filled; what is filled in cannot become markup. */
    String with(Map<String, String> values) {
        var filled = html;
        for (var value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", escaped(value.getValue()));
        }
        return filled;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
