package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.admin.Staff;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Team page in a real browser, at the pretend shop bench-1049. */
@QuarkusTest
class TeamPageTest {

    private static final DemoStore SHOP = DemoStores.bench(1049);

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

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
    void an_owner_gives_roles_an_agent_sees_the_day_and_the_last_owner_stays_one() {
        var window = chromium.window(1280, 900);
        var olive = open(window, Staff.OLIVE, "/admin/team");
        assertThat(olive.app().getByText("Nobody else is here yet")).isVisible();
        assertThat(olive.app().getByText("Olive Byrne (you)")).isVisible();

        var anas = open(chromium.window(1280, 900), Staff.ANA, "/admin/team");
        assertThat(anas.app().getByText("Ana Reyes (you)")).isVisible();
        assertThat(anas.app().locator("s-select")).hasCount(0);

        olive = open(window, Staff.OLIVE, "/admin/team");
        role(olive, "Ana Reyes").selectOption("agent");
        olive.save();
        assertThat(olive.toast()).hasText("Saved");

        role(olive, "Olive Byrne").selectOption("manager");
        olive.saveInVain();
        assertThat(olive.app().getByText("would leave no owner")).isVisible();
        olive.discard();
        assertThat(Axe.findings(window)).isEmpty();

        var agents = chromium.window(1280, 900);
        var ana = open(agents, Staff.ANA, "/");
        assertThat(ana.app().getByText("Your role is agent")).isVisible();
        assertThat(ana.app().locator("[data-metric='Conversations']")).isVisible();
        assertThat(ana.app().getByText("What messages cost")).isHidden();
        assertThat(Axe.findings(agents)).isEmpty();
        for (var page : new String[] {"WhatsApp", "Conversation", "Team", "Activity"}) {
            ana.menu(page).ready();
            assertThat(ana.heading()).hasText(page);
            assertThat(ana.app().getByText("Not for your role")).isVisible();
        }
        assertThat(chromium.complaints()).allMatch(one -> one.contains("422"));
    }

    private static Locator role(AdminScreen admin, String name) {
        return admin.field("Role of " + name);
    }

    private AdminScreen open(Page window, Staff who, String path) {
        return new AdminScreen(window, origin.substring(0, origin.length() - 1), SHOP, who, path);
    }
}
