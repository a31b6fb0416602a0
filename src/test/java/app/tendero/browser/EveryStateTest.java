package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.InstalledShop;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page of the admin in the states a merchant may find it in: with nothing in it, full, with a
 * service that does not answer, on a phone. The pretend shop bench-1056 has nothing yet.
 */
@QuarkusTest
class EveryStateTest {

    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/admin/inbox",
                    "/admin/whatsapp",
                    "/admin/conversation",
                    "/admin/menu",
                    "/admin/answers",
                    "/admin/schedule",
                    "/admin/tickets",
                    "/admin/customers",
                    "/admin/team",
                    "/admin/activity");
    private static final int PHONE = 360;

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private final Town town = Town.open();
    private final int complaintsBefore = chromium.complaints().size();

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

    private AdminScreen open(Page page, DemoStore store, String path) {
        return new AdminScreen(
                page, origin.substring(0, origin.length() - 1), store, Staff.OLIVE, path);
    }

    @Test
    void a_store_that_has_nothing_yet_is_told_so_and_fits_on_a_phone() {
        var page = chromium.window(PHONE, 740);
        for (var path : PATHS) {
            var admin = open(page, DemoStores.bench(1056), path);
            fits(admin, path);
        }
        assertThat(page.frames().get(1).locator("[data-empty]").first()).isVisible();
        assertThat(AdminWindow.since(chromium, complaintsBefore)).isEmpty();
    }

    @Test
    void a_store_that_sells_fits_on_a_phone_with_all_its_lists() {
        var shop = InstalledShop.of(town, DemoStores.CASA_PEPE);
        shop.shopper().asks("hola");
        town.operator()
                .post(
                        "/api/v1/stores/casa-pepe/privacy/exports",
                        Messages.of("{\"phone\": \"+353871234567\"}"))
                .orFail(202);
        var page = chromium.window(PHONE, 740);

        for (var path : PATHS) {
            fits(open(page, DemoStores.CASA_PEPE, path), path);
        }

        assertThat(AdminWindow.since(chromium, complaintsBefore)).isEmpty();
    }

    @Test
    void a_service_that_cannot_answer_is_told_with_a_way_to_try_again() {
        var page = chromium.window(PHONE, 740);
        page.route(
                origin + "admin/api/**",
                route -> {
                    if (route.request().url().contains("/session")) {
                        route.resume();
                    } else {
                        AdminWindow.json(route, 503, "{\"title\": \"Not available right now\"}");
                    }
                });
        for (var path : PATHS) {
            var admin = open(page, DemoStores.CASA_PEPE, path);
            assertThat(admin.button("Try again").first()).isVisible();
            assertThat(admin.app().getByText("Not available right now").first()).isVisible();
            fits(admin, path);
        }
    }

    private static void fits(AdminScreen admin, String path) {
        assertThat(admin.app().locator("s-spinner")).hasCount(0);
        assertThat(AdminWindow.width(admin.page())).as(path).isEqualTo(PHONE);
        assertThat(Axe.findings(admin.page())).as(path).isEmpty();
    }
}
