package app.tendero.browser;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every page of the admin, opened one by one and through the menu. */
@QuarkusTest
class EveryPageTest {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/", "Home");
        PAGES.put("/admin/inbox", "Inbox");
        PAGES.put("/admin/whatsapp", "WhatsApp");
        PAGES.put("/admin/conversation", "Conversation");
        PAGES.put("/admin/menu", "Menu");
        PAGES.put("/admin/answers", "Answers");
        PAGES.put("/admin/schedule", "Schedule");
        PAGES.put("/admin/tickets", "Tickets");
        PAGES.put("/admin/customers", "Customers' data");
        PAGES.put("/admin/team", "Team");
        PAGES.put("/admin/activity", "Activity");
    }

    /** What a merchant does on a page, again and again. */
    private static final Map<String, Consumer<AdminScreen>> HANDLED = new LinkedHashMap<>();

    static {
        HANDLED.put("/admin/tickets", admin -> type(admin, "Number, order, item or words", "hole"));
        HANDLED.putAll(
                Map.of(
                        "/",
                        admin -> type(admin, "Price of one message", "0.03"),
                        "/admin/inbox",
                        admin -> {
                            type(admin, "Search", "kerry");
                            admin.radio("All").check();
                        },
                        "/admin/whatsapp",
                        admin -> type(admin, "First message", "Hello"),
                        "/admin/conversation",
                        admin -> {
                            type(admin, "Most of one item in a cart", "7");
                            type(admin, "Search the texts", "cart");
                        },
                        "/admin/menu",
                        admin -> {
                            admin.button("Move Help up").click();
                            admin.button("Edit Help").click();
                            admin.button("Close Help").click();
                            admin.button("Move Help down").click();
                        },
                        "/admin/answers",
                        admin -> type(admin, "E-mail", "kerry@linen-house.example"),
                        "/admin/schedule",
                        admin -> {
                            admin.button("Later").click();
                            admin.button("Earlier").click();
                        },
                        "/admin/customers",
                        admin -> {
                            type(admin, "Phone, e-mail or customer id", "+353870000000");
                            admin.button("Find").click();
                        },
                        "/admin/team",
                        admin -> {
                            admin.app().locator("s-select select").first().press("ArrowDown");
                            admin.app().locator("s-select select").first().press("ArrowUp");
                        },
                        "/admin/activity",
                        admin -> {
                            admin.radio("Webhooks").check();
                            admin.radio("Messages").check();
                        }));
    }

    /** The others are pictured where a test has filled them. */
    private static final Map<String, String> PICTURES =
            Map.of(
                    "/admin/whatsapp", "admin-whatsapp",
                    "/admin/conversation", "admin-conversation",
                    "/admin/menu", "admin-menu",
                    "/admin/customers", "admin-customers",
                    "/admin/team", "admin-team");

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

    private AdminScreen open(Page page, String path) {
        return new AdminScreen(
                page, origin.substring(0, origin.length() - 1), LINEN_HOUSE, Staff.OLIVE, path);
    }

    @Test
    void each_opens_quickly_keeps_still_and_breaks_no_rule() {
        sells(Town.open());
        PAGES.forEach(
                (path, heading) -> {
                    var page = chromium.window(1280, 900);
                    AdminWindow.measure(page);
                    var admin = open(page, path);

                    assertThat(admin.heading()).hasText(heading);
                    assertThat(admin.app().locator("s-spinner")).hasCount(0);
                    var vitals = AdminWindow.vitals(page);
                    assertThat(vitals.lcp()).as(path).isPositive().isLessThan(2500);
                    assertThat(vitals.cls()).as(path).isLessThan(0.1);
                    assertThat(Axe.findings(page)).as(path).isEmpty();
                    if (PICTURES.containsKey(path)) {
                        AdminWindow.picture(page, PICTURES.get(path));
                    }
                    assertThat(AdminWindow.inp(admin, () -> HANDLED.get(path).accept(admin)))
                            .as(path)
                            .isLessThan(200);
                    page.close();
                });

        assertThat(chromium.complaints()).isEmpty();
    }

    /** So that no page is empty. */
    private static void sells(Town town) {
        var kerry = town.shopperAt(LINEN_HOUSE);
        kerry.asks("hi");
        town.operator()
                .post(
                        "/api/v1/stores/linen-house/privacy/exports",
                        Messages.of(
                                "{\"phone\": \"+%s\"}"
                                        .formatted(kerry.identity().phone().orElseThrow())))
                .orFail(202);
    }

    private static void type(AdminScreen admin, String field, String words) {
        admin.field(field).click();
        admin.page().keyboard().press("ControlOrMeta+a");
        admin.page().keyboard().type(words);
    }

    @Test
    void the_menu_leads_from_one_to_the_next_without_loading_the_frame_anew() {
        var unused = Town.open();
        var page = chromium.window(1280, 900);
        var admin = open(page, "/");
        page.frames().get(1).evaluate("window.sameDocument = true");

        PAGES.forEach(
                (path, heading) -> {
                    admin.menu(path.equals("/") ? "Tendero" : heading);
                    assertThat(admin.heading()).hasText(heading);
                    admin.ready();
                });

        assertThat(page.frames().get(1).evaluate("window.sameDocument")).isEqualTo(true);
        assertThat(chromium.complaints()).isEmpty();
    }
}
