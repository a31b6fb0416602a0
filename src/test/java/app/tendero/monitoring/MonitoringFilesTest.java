package app.tendero.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The shape of the dashboard and of the alerts; what they ask for, {@link MetricsTest} compares.
 */
class MonitoringFilesTest {

    @Test
    void every_alert_says_how_urgent_it_is_what_happened_and_where_to_read_on() {
        for (var alert : Promised.alerts()) {
            var name = alert.path("alert").asText();
            var notes = alert.path("annotations");

            assertThat(name).startsWith("Tendero");
            assertThat(alert.path("labels").path("severity").asText())
                    .as(name)
                    .isIn("critical", "warning");
            assertThat(notes.path("summary").asText()).as(name).isNotBlank();
            assertThat(notes.path("runbook_url").asText())
                    .isEqualTo("docs/operations.md#" + name.toLowerCase(Locale.ROOT));
            assertThat(Promised.anchors()).contains(name.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void the_manual_explains_no_alert_that_there_is_not_and_links_to_nothing_that_is_not_there() {
        var names = new HashSet<String>();
        Promised.alerts()
                .forEach(alert -> names.add(alert.path("alert").asText().toLowerCase(Locale.ROOT)));

        assertThat(Promised.anchors().stream().filter(anchor -> anchor.startsWith("tendero")))
                .allMatch(names::contains);
        assertThat(Promised.anchors()).containsAll(Promised.links());
    }

    @Test
    void the_panels_of_the_dashboard_lie_side_by_side_and_each_asks_something() {
        var taken = new HashSet<String>();
        var ids = new HashSet<Integer>();
        for (var panel : Promised.panels()) {
            var title = panel.path("title").asText();
            var place = panel.path("gridPos");

            assertThat(title).isNotBlank();
            assertThat(ids.add(panel.path("id").asInt())).as(title).isTrue();
            assertThat(place.path("x").asInt() + place.path("w").asInt())
                    .as(title)
                    .isLessThanOrEqualTo(24);
            for (var x = 0; x < place.path("w").asInt(); x++) {
                for (var y = 0; y < place.path("h").asInt(); y++) {
                    var cell = place.path("x").asInt() + x + "," + (place.path("y").asInt() + y);
                    assertThat(taken.add(cell)).as(title + " at " + cell).isTrue();
                }
            }
            assertThat(panel.path("targets")).as(title).isNotEmpty();
        }
    }

    @Test
    void the_lines_we_aim_at_are_drawn() {
        assertThat(line("Answer time")).isEqualTo(0.2);
        assertThat(line("Slowest statements, p95")).isEqualTo(0.05);
        assertThat(line("Answer time of the API, p95")).isEqualTo(0.1);
        assertThat(line("Cache hits")).isEqualTo(0.8);
    }

    private static double line(String title) {
        var panel =
                Promised.panels().stream()
                        .filter(one -> one.path("title").asText().equals(title))
                        .findFirst()
                        .orElseThrow();
        var defaults = panel.path("fieldConfig").path("defaults");
        assertThat(defaults.path("custom").path("thresholdsStyle").path("mode").asText())
                .isEqualTo("line");
        return Promised.all(defaults.path("thresholds").path("steps")).stream()
                .map(step -> step.path("value"))
                .filter(JsonNode::isNumber)
                .findFirst()
                .orElseThrow()
                .asDouble();
    }
}
