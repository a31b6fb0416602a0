package app.tendero.sandbox.chat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.browser.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The page in a real browser, talking to a service that answers everything. */
class ChatPageBrowserTest {

    private interface Story {
        void on(Page page, ParrotService parrot);
    }

    private void inBrowser(int width, Story story) {
        try (var chromium = Chromium.start();
                var parrot = new ParrotService(0)) {
            var page = chromium.window(width, 720);
            page.navigate(parrot.origin() + "/sandbox");
            story.on(page, parrot);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void a_shopper_presses_buttons_lists_and_links() {
        inBrowser(
                1300,
                (page, parrot) -> {
                    page.getByTestId("suggest-hello").click();
                    page.getByTestId("reply-button").first().click();
                    assertThat(page.getByTestId("message-theirs").last())
                            .containsText("You said: cart.add:4711:1");
                    assertThat(page.locator("[data-ticks=read]")).hasCount(2);

                    write(page, "list");
                    page.getByTestId("list-open").click();
                    page.getByTestId("list-row").first().click();
                    assertThat(page.getByTestId("message-mine").last()).containsText("Towels");

                    write(page, "pay");
                    assertThat(page.getByTestId("cta-url")).hasAttribute("target", "_blank");
                    assertThat(page.getByTestId("webhook-row").first()).isVisible();
                    assertThat(page.getByTestId("trace-row").first()).isVisible();
                });
    }

    @Test
    void the_whole_page_fits_320_pixels_and_what_is_said_stays_text() {
        inBrowser(
                320,
                (page, parrot) -> {
                    write(page, "<img src=x onerror=alert(1)>");

                    assertThat(page.getByTestId("message-mine").last()).containsText("<img src=x");
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(320);
                });
    }

    @Test
    void a_service_that_does_not_take_the_message_is_told_to_the_shopper() {
        inBrowser(
                800,
                (page, parrot) -> {
                    parrot.broken.set(true);
                    write(page, "hello");
                    assertThat(page.getByTestId("service-error")).containsText("status 503");

                    parrot.broken.set(false);
                    assertThat(page.getByTestId("service-error")).isHidden();
                    assertThat(page.getByTestId("message-theirs")).containsText("You said: hello");
                });
    }

    private static void write(Page page, String words) {
        page.getByTestId("composer-text").fill(words);
        page.keyboard().press("Enter");
    }
}
