package app.tendero.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks over a page with axe-core for what shuts people out. */
final class Axe {

    private static final String SCRIPT = read("/axe.min.js");

    private static final String RUN =
            """
            () => axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations
                .filter(found => ['serious', 'critical'].includes(found.impact))
                .flatMap(found => found.nodes.map(node => `${found.id}: ${found.help} at ${node.target}`)))
            """;

    private Axe() {}

    /** Serious and critical findings, each with its place. */
    @SuppressWarnings("unchecked") // the script answers an array of strings
    static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String read(String resource) {
        try (var stream = Axe.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream, resource).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
