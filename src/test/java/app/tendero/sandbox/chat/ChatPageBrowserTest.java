package app.tendero.sandbox.chat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page in a real browser, talking to a service that answers everything. */
class ChatPageBrowserTest {

    private static final Map<String, String> NO_DOWNLOAD =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private final List<String> complaints = new ArrayList<>();

    private static Optional<Path> chromium() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).stream();
        var usual =
                Stream.of(
                        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return Stream.concat(named, usual).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private interface Story {
        void on(Page page, ParrotService parrot);
    }

    private void inBrowser(int width, Story story) {
        var chromium = chromium();
        if (chromium.isEmpty()) {
            System.err.println("NO CHROMIUM FOUND: the browser tests of the chat page are skipped");
        }
        assumeTrue(chromium.isPresent(), "no Chromium found");
        try (var parrot = new ParrotService(0);
                var playwright =
                        Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
                var browser = launch(playwright, chromium.get())) {
            var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 720));
            page.onConsoleMessage(
                    message -> {
                        if (List.of("error", "warning").contains(message.type())) {
                            complaints.add(message.text());
                        }
                    });
            page.onPageError(complaints::add);
            page.navigate(parrot.origin() + "/sandbox");
            story.on(page, parrot);
        }
    }

    private static Browser launch(Playwright playwright, Path chromium) {
        return playwright
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox")));
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
                    assertThat(complaints).isEmpty();
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
                    assertThat(complaints).isEmpty();
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
