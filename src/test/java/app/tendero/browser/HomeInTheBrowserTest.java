package app.tendero.browser;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Rows;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Home and activity of a store that sells, in the pretend Shopify admin. */
@QuarkusTest
class HomeInTheBrowserTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private Town town;
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
        town = Town.open();
        page = chromium.window(1280, 1000);
        complaintsBefore = chromium.complaints().size();
    }

    private AdminScreen open(String path) {
        var admin =
                new AdminScreen(
                        page,
                        origin.substring(0, origin.length() - 1),
                        LINEN_HOUSE,
                        Staff.OLIVE,
                        path);
        assertThat(admin.app().locator("s-spinner")).hasCount(0);
        return admin;
    }

    private List<String> complaints() {
        return AdminWindow.since(chromium, complaintsBefore);
    }

    @Test
    void the_numbers_of_the_day_are_shown_and_the_page_is_quick() {
        var kerry = town.shopperAt(LINEN_HOUSE);
        kerry.asks("hi");
        var card = kerry.asks("savon de marseille");
        kerry.opens(card.choiceOf("cart.add:").id());
        kerry.pays(kerry.chooses("Check out").link());
        kerry.awaitsAnswer();
        AdminWindow.measure(page);
        sellsForLong();

        var admin = withRevenue();

        assertThat(metric(admin, "Conversations")).containsText(Pattern.compile("[1-9]"));
        assertThat(metric(admin, "Revenue")).containsText(Pattern.compile("€[1-9]"));
        assertThat(admin.heading()).hasText("Home");
        AdminWindow.picture(page, "admin-home");
        admin.field("Price of one message").fill("0.04");
        admin.discard();
        var vitals = AdminWindow.vitals(page);
        assertThat(vitals.lcp()).isPositive().isLessThan(2500);
        assertThat(vitals.cls()).isLessThan(0.1);
        assertThat(vitals.inp()).isLessThan(200);
        assertThat(Axe.findings(page)).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    /** The day's numbers are counted every ten seconds, and somebody may have looked just now. */
    private AdminScreen withRevenue() {
        return Eventually.get(
                () -> "the revenue of the day",
                Eventually.PATIENCE,
                () ->
                        Optional.of(open("/"))
                                .filter(
                                        home ->
                                                metric(home, "Revenue")
                                                        .textContent()
                                                        .contains("€")));
    }

    /** For a picture of every day, not of the first one. */
    private static void sellsForLong() {
        if (AdminWindow.PICTURES) {
            Rows.change(
                    """
                    INSERT INTO launch (store_id, live_at, message_price)
                    SELECT id, now(), 0.03 FROM store WHERE domain = 'linen-house.myshopify.com'
                    ON CONFLICT (store_id) DO UPDATE SET live_at = now(), message_price = 0.03""");
        }
    }

    private static Locator metric(AdminScreen admin, String name) {
        return admin.app().locator("[data-metric='" + name + "']");
    }

    @Test
    void a_wish_is_settled_and_the_merchant_hears_where_nobody_can_tell_the_shopper() {
        var kerry = town.shopperAt(LINEN_HOUSE);
        var first = wishesToCancel(kerry);
        var late = town.shopperAt(LINEN_HOUSE);
        var second = wishesToCancel(late);
        var admin = open("/");

        wish(admin, first).getByText("Done").click();
        assertThat(wish(admin, first)).hasCount(0);
        var closed =
                Rows.change(
                        "UPDATE conversation c SET window_until = now() - interval '1 minute'"
                                + " FROM order_request r WHERE r.id = "
                                + wish(admin, second).getAttribute("data-wish")
                                + " AND c.store_id = r.store_id AND c.id = r.conversation_id");
        wish(admin, second).getByText("Not possible").click();

        assertThat(closed).isEqualTo(1);
        assertThat(wish(admin, second))
                .containsText("WhatsApp lets nobody tell them in the chat. Please tell them by");
        assertThat(wish(admin, second).locator("s-button")).hasCount(0);
        assertThat(Axe.findings(page)).isEmpty();
        assertThat(kerry.awaitsAnswer().text()).contains("has cancelled your order *" + first);
        assertThat(late.hearsUntilQuiet()).isEmpty();
        assertThat(open("/").app().locator("[data-wish]").filter(of(second))).hasCount(0);
        assertThat(complaints()).isEmpty();
    }

    private static Locator wish(AdminScreen admin, String order) {
        return admin.app().locator("[data-wish]").filter(of(order));
    }

    private static Locator.FilterOptions of(String order) {
        return new Locator.FilterOptions().setHasText("Cancel order " + order);
    }

    /** Buys something and asks to cancel it; answers the order's name. */
    private static String wishesToCancel(Shopper shopper) {
        shopper.asks("hi");
        var card = shopper.asks("savon de marseille");
        shopper.opens(card.choiceOf("cart.add:").id());
        var order = shopper.pays(shopper.chooses("Check out").link()).name();
        shopper.awaitsAnswer();
        Eventually.is(
                () -> "its order; got " + shopper.last(),
                Eventually.PATIENCE,
                () -> shopper.asks("where is my order?").text().contains(order));
        shopper.asks("cancel my order");
        shopper.chooses("Yes, cancel it");
        shopper.hearsUntilQuiet();
        return order;
    }

    @Test
    void the_price_of_a_message_is_saved_reloaded_and_refused_beside_its_field() {
        var admin = open("/");
        admin.field("Price of one message").fill("0,05");
        admin.save();
        assertThat(admin.toast()).hasText("Saved");

        admin = open("/");
        assertThat(admin.field("Price of one message")).hasValue("0.05");
        admin.field("Price of one message").fill("a lot");
        admin.saveInVain();
        assertThat(admin.app().getByText(Pattern.compile("^An amount from 0 to 1000"))).isVisible();
        assertThat(admin.saveBar()).isVisible();
        admin.field("Price of one message").fill("");
        admin.save();

        assertThat(open("/").field("Price of one message")).hasValue("");
    }

    @Test
    void a_price_that_somebody_else_changed_meanwhile_is_told_and_loaded() {
        var admin = open("/");
        admin.field("Price of one message").fill("0.05");
        marc("{\"message_price\": \"0.04\"}");

        admin.saveInVain();
        assertThat(admin.app().getByText("Somebody else changed this meanwhile")).isVisible();
        admin.button("Load the newest version").click();

        assertThat(admin.field("Price of one message")).hasValue("0.04");
        marc("{\"message_price\": null}");
    }

    private void marc(String price) {
        var token = SessionToken.of(LINEN_HOUSE.handle(), Staff.MARC.id());
        town.service()
                .with("Authorization", "Bearer " + token)
                .put("/admin/api/message-price", Messages.of(price))
                .orFail(200);
    }

    @Test
    void what_happened_is_listed_filtered_and_turned_over_by_the_keyboard_alone() {
        var kerry = town.shopperAt(LINEN_HOUSE);
        for (int i = 0; i < 26; i++) {
            kerry.says("menu " + i);
        }
        kerry.hearsUntilQuiet();
        var admin = open("/admin/activity");
        var rows = admin.app().locator("s-table-row");
        assertThat(rows).not().hasCount(0);
        AdminWindow.picture(page, "admin-activity");

        tabTo(
                admin.app()
                        .getByRole(
                                AriaRole.RADIO,
                                new FrameLocator.GetByRoleOptions().setName("Messages")));
        page.keyboard().press("ArrowDown");
        assertThat(admin.app().getByRole(AriaRole.TABLE)).hasAttribute("aria-label", "Webhooks");
        tabTo(admin.field("From"));
        page.keyboard().press("ArrowDown");
        assertThat(rows.first()).containsText("WhatsApp");
        assertThat(rows).hasCount(25);
        tabTo(admin.button("Older"));
        page.keyboard().press("Enter");
        assertThat(admin.button("Newer")).isEnabled();
        tabTo(admin.field("State"));
        page.keyboard().type("Put");

        assertThat(admin.app().getByText("Nothing fits")).isVisible();
        assertThat(Axe.findings(page)).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    private void tabTo(Locator wanted) {
        for (int presses = 0; presses < 80; presses++) {
            if ((boolean) wanted.evaluate("it => it === it.getRootNode().activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + wanted + " by Tab");
    }

    @Test
    void a_phone_shows_everything_without_scrolling_sideways() {
        page.setViewportSize(360, 740);
        town.shopperAt(LINEN_HOUSE).asks("hi");

        for (var path : List.of("/", "/admin/activity")) {
            open(path);
            assertThat(AdminWindow.width(page)).isEqualTo(360);
            assertThat(Axe.findings(page)).isEmpty();
        }
        assertThat(complaints()).isEmpty();
    }
}
