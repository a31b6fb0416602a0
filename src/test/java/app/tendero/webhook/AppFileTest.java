package app.tendero.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Shopify is told of the app in its file. */
class AppFileTest {

    private static final Path FILE = Path.of("deploy/shopify/shopify.app.toml");

    @Test
    void an_installed_app_hears_all_that_a_custom_one_does_and_of_returns() throws IOException {
        var file = Files.readString(FILE);
        var topics = Pattern.compile("\"([a-z_]+/[a-z_]+)\"").matcher(file).results();

        var told = topics.map(found -> found.group(1)).toList();

        assertThat(told).doesNotHaveDuplicates().containsAll(WebhookRegistrations.TOPICS);
        assertThat(told).contains("returns/request", "returns/close", "inventory_items/update");
        assertThat(file).contains("read_returns");
    }
}
