package app.tendero.browser;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Identity;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Town;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page Customers' data in the pretend admin, against the real doors. */
@QuarkusTest
class CustomersPageTest {

    private static final String SESSION =
            """
            {"store": {"id": 2, "domain": "casa-pepe.myshopify.com", "name": "Casa Pepe"},
             "user": "700100001", "role": "%s", "version": "1", "locale": "en"}
            """;
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private final Town town = Town.open();
    private final String phone = Phones.next();
    private Page page;
    private int complaintsBefore;

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

    @BeforeEach
    void openWindow() {
        page = chromium.window(1280, 900);
        complaintsBefore = chromium.complaints().size();
        role("owner");
    }

    @Test
    void a_shopper_is_found_exported_and_erased_after_a_word_about_what_is_lost() throws Exception {
        var kerry = town.shopperAt(CASA_PEPE, Identity.withPhone(phone));
        kerry.asks("hi");
        AtRest.awaitReceipts();
        var admin = customers();

        admin.field("Phone, e-mail or customer id").fill("+" + phone);
        admin.button("Find").click();
        assertThat(admin.app().getByText("One shopper found")).isVisible();
        admin.button("Export their data").click();
        var download = cell(admin, "Download").first();
        assertThat(download).isVisible(PATIENTLY);
        var file = page.waitForDownload(download::click);
        assertThat(Files.readString(file.path())).contains(phone);

        admin.field("Phone, e-mail or customer id").fill("+" + phone);
        admin.button("Find").click();
        admin.button("Erase…").click();
        assertThat(admin.app().getByText("It cannot be undone", text())).isVisible();
        assertThat(Axe.findings(page)).isEmpty();
        admin.button("Erase for good").click();
        assertThat(admin.app().getByText("Erasure").first()).isVisible(PATIENTLY);
        AtRest.await();

        admin.field("Phone, e-mail or customer id").fill("+" + phone);
        admin.button("Find").click();
        assertThat(admin.app().getByText("Nobody found")).isVisible(PATIENTLY);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void what_is_no_phone_is_told_beside_the_field() {
        var admin = customers();

        admin.field("Phone, e-mail or customer id").fill("kerry");
        admin.button("Find").click();

        assertThat(admin.field("Phone, e-mail or customer id"))
                .hasAttribute("aria-invalid", "true");
        assertThat(admin.app().getByText("A phone number, like", text())).isVisible();
    }

    @Test
    void retention_is_saved_and_kept_within_its_limits() {
        var admin = customers();

        admin.field("Days a silent conversation is kept").fill("3");
        admin.saveInVain();
        assertThat(admin.app().getByText("A whole number from 7 to 365")).isVisible();
        admin.field("Days a silent conversation is kept").fill("120");
        admin.save();

        assertThat(admin.toast()).hasText("Saved");
        assertThat(customers().field("Days a silent conversation is kept")).hasValue("120");
        retention(90);
    }

    /** An operator changes it meanwhile. */
    private void retention(int days) {
        var door = "/api/v1/stores/casa-pepe/privacy/settings";
        var version = town.operator().get(door).orFail(200).json().path("version").asInt();
        town.operator()
                .put(
                        door,
                        Messages.of(
                                "{\"retention_days\": %d, \"version\": %d}"
                                        .formatted(days, version)))
                .orFail(200);
    }

    @Test
    void somebody_elses_retention_is_not_overwritten_and_can_be_loaded() {
        var admin = customers();
        admin.field("Days a silent conversation is kept").fill("120");
        retention(91);

        admin.saveInVain();
        assertThat(admin.app().getByText("Somebody else changed this meanwhile")).isVisible();
        admin.button("Load the newest version").click();

        assertThat(admin.field("Days a silent conversation is kept")).hasValue("91");
        assertThat(admin.saveBar()).isHidden();
        retention(90);
    }

    @Test
    void an_agent_is_told_who_can_help_and_a_store_nobody_asked_of_what_is_listed_here() {
        role("agent");
        assertThat(customers().app().getByText("Not for your role")).isVisible();

        role("owner");
        page.route(
                "**/admin/api/privacy/requests?*",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody("{\"total\": 0, \"requests\": []}")));
        var admin = customers();

        assertThat(admin.app().getByText("Nothing was asked yet")).isVisible();
        assertThat(Axe.findings(page)).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    private AdminScreen customers() {
        return new AdminScreen(
                page,
                origin.substring(0, origin.length() - 1),
                CASA_PEPE,
                Staff.OLIVE,
                "/admin/customers");
    }

    private static com.microsoft.playwright.Locator cell(AdminScreen admin, String words) {
        return admin.app()
                .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(words));
    }

    private static FrameLocator.GetByTextOptions text() {
        return new FrameLocator.GetByTextOptions().setExact(false);
    }

    private void role(String role) {
        page.route(
                "**/admin/api/session",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody(SESSION.formatted(role))));
    }

    private List<String> complaints() {
        return chromium.complaints().subList(complaintsBefore, chromium.complaints().size());
    }
}
