package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.DemoStores.WhatsAppNumber;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.InstalledShop;
import app.tendero.testkit.Messages;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A merchant without a mouse connects, saves, throws away, erases, gives a role and disconnects:
 * the pretend shop bench-1057.
 */
@QuarkusTest
class KeyboardTest {

    private static final DemoStore SHOP = DemoStores.bench(1057);

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

    @Test
    void everything_that_changes_something_can_be_done_without_a_mouse() {
        var number = InstalledShop.business(town);
        visits(Staff.OLIVE);
        visits(Staff.ANA);
        var admin =
                new AdminScreen(
                        chromium.window(1280, 900),
                        origin.substring(0, origin.length() - 1),
                        SHOP,
                        Staff.OLIVE,
                        "/admin/whatsapp");

        connects(admin, number);
        savesAndThrowsAway(admin);
        erases(admin, town.shopperAt(InstalledShop.named(SHOP, number)));
        givesARole(admin);
        disconnects(admin);

        assertThat(chromium.complaints()).isEmpty();
    }

    private static void connects(AdminScreen admin, WhatsAppNumber number) {
        var page = admin.page();
        Keys.write(page, admin.field("Phone number ID"), number.phoneNumberId());
        Keys.write(page, admin.field("WhatsApp Business Account ID"), number.wabaId());
        Keys.write(page, admin.field("Access token"), number.token());
        Keys.press(page, admin.button("Connect").last());
        assertThat(admin.button("Pause")).isVisible();
    }

    private static void savesAndThrowsAway(AdminScreen admin) {
        var page = admin.page();
        Keys.write(page, admin.field("About"), "Linen without a mouse");
        Keys.press(page, page.locator("#save"));
        assertThat(admin.toast()).hasText("Saved");
        Keys.write(page, admin.field("About"), "Never to be seen");
        Keys.press(page, page.locator("#discard"));
        assertThat(admin.field("About")).hasValue("Linen without a mouse");
    }

    private static void erases(AdminScreen admin, Shopper kerry) {
        var page = admin.page();
        kerry.asks("hi");
        menu(page, "Customers' data");
        Keys.write(
                page,
                admin.field("Phone, e-mail or customer id"),
                "+" + kerry.identity().phone().orElseThrow());
        page.keyboard().press("Enter");
        Keys.press(page, admin.button("Erase…"));
        assertThat(Axe.findings(page)).isEmpty();
        Keys.press(page, admin.button("Erase for good"));
        assertThat(admin.app().getByText("Erasure").first()).isVisible();
    }

    private static void givesARole(AdminScreen admin) {
        var page = admin.page();
        menu(page, "Team");
        var ana = admin.app().locator("s-select select").last();
        Keys.tabTo(page, ana);
        page.keyboard().press("ArrowDown"); // of the list: owner, manager, agent
        Keys.press(page, page.locator("#save"));
        assertThat(admin.toast()).hasText("Saved");
        assertThat(ana).hasValue("agent");
    }

    private static void disconnects(AdminScreen admin) {
        var page = admin.page();
        menu(page, "WhatsApp");
        Keys.press(page, admin.button("Disconnect…"));
        assertThat(Axe.findings(page)).isEmpty();
        Keys.press(page, exactly(admin, "Disconnect"));
        assertThat(admin.field("Access token")).isVisible();
    }

    /** Somebody opens the page: the first becomes the owner, the others managers. */
    private void visits(Staff who) {
        town.service()
                .with("Authorization", "Bearer " + SessionToken.of(SHOP.handle(), who.id()))
                .post("/admin/api/session", Messages.of("{}"))
                .orFail(200);
    }

    private static void menu(Page page, String words) {
        Keys.press(
                page,
                page.getByRole(AriaRole.NAVIGATION)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words)));
    }

    private static Locator exactly(AdminScreen admin, String words) {
        return admin.app()
                .getByRole(
                        AriaRole.BUTTON,
                        new FrameLocator.GetByRoleOptions().setName(words).setExact(true));
    }
}
