package app.tendero.browser;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Town;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Home says of being in step with the shop, while it happens. */
@QuarkusTest
class InStepTest {

    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(30_000);

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private final Town town = Town.open();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void letGo() {
        town.shop(LINEN_HOUSE).control("{\"bulk\": {\"hold\": false}}");
    }

    @Test
    void a_manager_sees_a_run_go_by_and_calls_another_off() {
        var window = chromium.window(1280, 1000);
        var admin =
                new AdminScreen(
                        window,
                        origin.substring(0, origin.length() - 1),
                        LINEN_HOUSE,
                        Staff.OLIVE,
                        "/");
        var shelf = admin.app().locator("[data-type='shelf']");
        town.shop(LINEN_HOUSE).control("{\"bulk\": {\"hold\": true}}");

        press(shelf, "Fetch everything");
        assertThat(shelf).containsText("Shopify is gathering", SOON);
        press(shelf, "Cancel");
        assertThat(shelf).containsText("Cancelled", SOON);
        town.shop(LINEN_HOUSE).control("{\"bulk\": {\"hold\": false}}");
        press(shelf, "Fetch everything");
        assertThat(shelf).containsText("Up to date", SOON);

        assertThat(shelf).containsText("Last looked at");
        assertThat(Axe.findings(window)).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void press(Locator shelf, String words) {
        shelf.locator("s-button").filter(new Locator.FilterOptions().setHasText(words)).click();
    }
}
