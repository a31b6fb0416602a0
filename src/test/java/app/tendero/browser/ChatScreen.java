package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** The sandbox's chat page as a shopper handles it. Every gesture waits for the store's answer. */
final class ChatScreen {

    private final Page page;

    /**
     * @param origin of the service with the sandbox in it, {@code http://localhost:18081}
     */
    ChatScreen(Page page, String origin) {
        this.page = page;
        page.navigate(origin + "/sandbox");
        assertThat(page.getByTestId("store-select")).hasValue("106540352242922");
    }

    Page page() {
        return page;
    }

    /** Becomes somebody nobody has met. */
    void become(String name, String phone, String language) {
        page.getByTestId("shopper-new").click();
        page.getByTestId("new-name").fill(name);
        page.getByTestId("new-phone").fill("+" + phone);
        page.getByTestId("new-language").selectOption(new SelectOption().setValue(language));
        page.getByTestId("new-save").click();
        assertThat(page.locator(".person[aria-current]")).containsText(name);
        assertThat(page.getByTestId("suggest-hello")).isVisible();
    }

    /** Says something and waits for the answer to it. */
    Locator write(String words) {
        page.getByTestId("composer-text").fill(words);
        return answerTo(() -> page.keyboard().press("Enter"));
    }

    /**
     * Taps what the newest message offers, opening its list if it has one.
     *
     * @param words that the button or the row begins with
     */
    Locator choose(String words) {
        var newest = newest();
        var list = newest.getByTestId("list-open");
        if (list.count() == 0) {
            return answerTo(() -> beginning(newest.getByTestId("reply-button"), words).click());
        }
        list.click();
        return answerTo(() -> beginning(page.getByTestId("list-row"), words).click());
    }

    private Locator beginning(Locator all, String words) {
        // Read by the browser, which knows no \\Q and \\E.
        var pattern = Pattern.compile("^" + words.replaceAll("\\W", "\\\\$0"));
        return all.filter(new Locator.FilterOptions().setHasText(pattern)).first();
    }

    /** Does something and waits until the store has said one thing more. */
    Locator answerTo(Runnable gesture) {
        int before = answers().count();
        gesture.run();
        assertThat(answers()).hasCount(before + 1);
        return newest();
    }

    Locator answers() {
        return page.getByTestId("message-theirs");
    }

    Locator newest() {
        return answers().last();
    }

    /** Follows the newest message's link into a window of its own. */
    Page followLink() {
        var window = page.waitForPopup(() -> newest().getByTestId("cta-url").click());
        window.waitForLoadState();
        return window;
    }
}
