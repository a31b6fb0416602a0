package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Phones;
import app.tendero.testkit.Town;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A shopper buys, in a real browser and through the whole service. {@code -Dscreenshot=true} renews
 * the picture of the README.
 */
@QuarkusTest
class PurchaseInTheBrowserTest {

    private static final Path PICTURE = Path.of("docs/images/sandbox.png");

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

    @BeforeEach
    void openTown() {
        Town.open();
    }

    private ChatScreen chat(int width, int height) {
        return new ChatScreen(
                chromium.window(width, height), origin.substring(0, origin.length() - 1));
    }

    @Test
    void a_shopper_browses_chooses_pays_and_is_thanked() {
        var chat = chat(1280, 960);

        chat.write("hi");
        chat.choose("Browse the shop");
        chat.choose("Men");
        chat.choose("Linen shirt Camargue");
        chat.choose("M");
        var card = chat.choose("Sky");
        assertThat(card.getByTestId("picture")).hasJSProperty("naturalWidth", 800);
        assertThat(card).containsText("Total: €75.00");
        takePicture(chat.page());
        chat.choose("🛒 Add 1 to cart");
        chat.choose("Check out");
        assertThat(Axe.findings(chat.page())).isEmpty();

        var order = pay(chat);

        assertThat(chat.newest()).containsText("Thank you! We have received your order " + order);
        assertThat(chat.page().getByTestId("purchase-note"))
                .hasText("The purchase is complete: 9 billable messages.");
        assertThat(chat.page().locator(".mine [data-ticks=read]"))
                .hasCount(chat.page().getByTestId("message-mine").count());
        assertThat(chat.page().getByTestId("trace-row").first()).containsText("order");
        sendAndHandOver(chat.page(), order);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** As the shop, by the buttons beside the chat. */
    private static void sendAndHandOver(Page page, String order) {
        var row = page.locator("[data-testid=order-row][data-order='" + order + "']");
        assertThat(row).containsText("paid");
        row.getByTestId("order-fulfil").click();
        assertThat(row).containsText("sent");
        row.getByTestId("order-deliver").click();
        assertThat(row).containsText("delivered");
        assertThat(page.getByTestId("orders-note")).containsText(order + " was handed over");
        assertThat(Axe.findings(page)).isEmpty();
    }

    /** Fills in the checkout, pays, and answers the order's name. */
    private static String pay(ChatScreen chat) {
        int before = chat.answers().count();
        var checkout = chat.followLink();
        assertThat(checkout.locator("main")).containsText("Linen shirt Camargue");
        assertThat(Axe.findings(checkout)).isEmpty();
        assertThat(checkout.getByLabel("Phone")).hasValue("+447700900123");
        checkout.getByLabel("Address").fill("1 Example Street");
        checkout.locator("#pay").click();
        var order = checkout.locator("#order-name").textContent();
        assertThat(Axe.findings(checkout)).isEmpty();
        checkout.getByText("Back to the chat").click();
        assertThat(checkout.getByTestId("chat-log")).containsText(order);
        checkout.close();
        assertThat(chat.answers()).hasCount(before + 1);
        return order;
    }

    @Test
    void the_keyboard_alone_is_enough_to_write_to_choose_and_to_tap() {
        var chat = chat(1280, 900);
        chat.become("Sam Keys", Phones.next(), "en");
        var page = chat.page();
        page.reload();
        assertThat(page.locator("[aria-current]")).containsText("Sam Keys");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByTestId("composer-text")).isFocused();
        page.keyboard().type("hi");
        chat.answerTo(() -> page.keyboard().press("Enter"));
        tabTo(page, "Shift+Tab", chat.newest().getByTestId("list-open"));
        page.keyboard().press("Enter");
        tabTo(page, "Tab", row(page, "Linen shirt Rivoli"));
        var sizes = chat.answerTo(() -> page.keyboard().press("Enter"));
        tabTo(page, "Tab", sizes.getByTestId("list-open"));
        page.keyboard().press("Space");
        tabTo(page, "Tab", row(page, "XL"));
        var colours = chat.answerTo(() -> page.keyboard().press("Space"));
        tabTo(page, "Tab", button(colours, "White"));
        var card = chat.answerTo(() -> page.keyboard().press("Enter"));
        tabTo(page, "Tab", button(card, "Buy now"));
        var link = chat.answerTo(() -> page.keyboard().press("Space"));
        tabTo(page, "Tab", link.getByTestId("cta-url"));

        assertThat(page.waitForPopup(() -> page.keyboard().press("Enter")).locator("h1"))
                .hasText("Checkout");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void tabTo(Page page, String key, Locator wanted) {
        for (int presses = 0; presses < 60; presses++) {
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("no way to " + wanted + " by " + key);
    }

    private static Locator row(Page page, String words) {
        return page.getByTestId("list-row")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static Locator button(Locator message, String words) {
        return message.getByTestId("reply-button")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void a_phone_of_360_pixels_shows_everything_without_scrolling_sideways() {
        var chat = chat(360, 740);
        chat.become("Ana Pocket", Phones.next(), "es");
        var page = chat.page();

        chat.write("hola");
        chat.newest().getByTestId("list-open").click();
        assertFits(page);
        assertThat(Axe.findings(page)).isEmpty();
        page.getByTestId("list-close").click();
        chat.write("camisa rivoli");
        assertFits(page);
        assertThat(page.getByTestId("composer-send")).isInViewport();
        page.getByTestId("inspector-toggle").click();
        assertFits(page);

        assertThat(Axe.findings(page)).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void a_shopper_who_writes_arabic_is_answered_from_right_to_left() {
        var chat = chat(360, 740);
        chat.become("ليلى", Phones.next(), "ar");

        var answer = chat.write("مرحبا");
        assertThat(answer.locator(".words").first()).hasCSS("direction", "rtl");
        assertThat(answer).containsText("أهلًا بك");
        var mine = chat.page().getByTestId("message-mine").last().boundingBox();
        var theirs = answer.boundingBox();
        assertThat(mine.x).isLessThan(theirs.x);

        answer.getByTestId("list-open").click();
        assertThat(chat.page().getByTestId("list-sheet")).hasCSS("direction", "rtl");
        assertFits(chat.page());
        assertThat(Axe.findings(chat.page())).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void takePicture(Page page) {
        if (Boolean.getBoolean("screenshot")) {
            page.mouse().move(0, 0);
            assertThat(page.getByTestId("trace-row").first()).containsText("ChoosingQuantity");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
        }
    }
}
