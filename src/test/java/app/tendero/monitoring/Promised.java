package app.tendero.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files that promise something to an operator. */
final class Promised {

    private static final Path OPERATIONS = Path.of("docs/operations.md");
    private static final Path ALERTS = Path.of("deploy/monitoring/alerts.yaml");
    private static final Path DASHBOARD = Path.of("deploy/monitoring/grafana-dashboard.json");
    private static final Pattern METRIC = Pattern.compile("`([a-z_]+)(?:\\{([a-z_,]*)})?`");

    private Promised() {}

    /** Metrics in the tables of the manual's section on them, each with its labels. */
    static Map<String, Set<String>> metrics() {
        var metrics = new TreeMap<String, Set<String>>();
        section("## Metrics")
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> METRIC.matcher(line.split("\\|")[1]).results())
                .forEach(
                        found -> {
                            var labels = found.group(2) == null ? "" : found.group(2);
                            metrics.put(
                                    found.group(1),
                                    labels.isEmpty()
                                            ? Set.of()
                                            : new TreeSet<>(List.of(labels.split(","))));
                        });
        return metrics;
    }

    /** Anchors of the manual's headings, as the pages of a forge name them. */
    static Set<String> anchors() {
        var anchors = new TreeSet<String>();
        read(OPERATIONS)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(text -> text.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .forEach(anchors::add);
        return anchors;
    }

    /** The links inside the manual. */
    static Set<String> links() {
        var links = new TreeSet<String>();
        Pattern.compile("]\\(#([^)]+)\\)")
                .matcher(read(OPERATIONS))
                .results()
                .forEach(found -> links.add(found.group(1)));
        return links;
    }

    static List<JsonNode> alerts() {
        return all(yaml(ALERTS).path("groups").findValues("rules").getFirst());
    }

    static JsonNode dashboard() {
        try {
            return new ObjectMapper().readTree(read(DASHBOARD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Panels that show something; rows are only headings. */
    static List<JsonNode> panels() {
        return all(dashboard().path("panels")).stream()
                .filter(panel -> !panel.path("type").asText().equals("row"))
                .toList();
    }

    static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Stream<String> section(String heading) {
        var text = read(OPERATIONS);
        var rest = text.substring(text.indexOf("\n" + heading + "\n") + heading.length() + 2);
        return Arrays.stream(rest.split("\n## ", 2)[0].split("\n"));
    }

    private static JsonNode yaml(Path file) {
        try {
            return new YAMLMapper().readTree(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
