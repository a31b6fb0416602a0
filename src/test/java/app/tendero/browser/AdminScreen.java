package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.admin.Staff;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * The admin page inside the pretend Shopify admin, as a merchant handles it. Console messages,
 * violations of the content policy among them, are kept by {@link Chromium#complaints}.
 */
final class AdminScreen {

    private final Page page;

    /**
     * @param origin of the service with the sandbox in it, {@code http://localhost:18081}
     * @param path of the page, {@code /admin/whatsapp}; home is {@code /}
     */
    AdminScreen(Page page, String origin, DemoStore store, Staff user, String path) {
        this.page = page;
        page.navigate(
                origin
                        + "/sandbox/admin?shop="
                        + store.domain()
                        + "&user="
                        + user.id()
                        + "&path="
                        + path);
        ready();
    }

    /** The whole window, the admin around the page too. */
    Page page() {
        return page;
    }

    /** What is in the frame: Tendero's own page. */
    FrameLocator app() {
        return page.frameLocator("#app");
    }

    /** Waits until the page has what it shows. */
    AdminScreen ready() {
        assertThat(app().locator("main[aria-busy=false]")).isVisible();
        return this;
    }

    /** The page's heading. */
    Locator heading() {
        return app().locator("s-page h1");
    }

    /** A field by its label. */
    Locator field(String label) {
        return app().getByLabel(label, new FrameLocator.GetByLabelOptions().setExact(true));
    }

    Locator button(String words) {
        return app().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(words));
    }

    /** One of several, by its words. */
    Locator radio(String words) {
        return app().getByRole(AriaRole.RADIO, new FrameLocator.GetByRoleOptions().setName(words));
    }

    /** Goes to another page by the admin's menu. */
    AdminScreen menu(String words) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .click();
        return this;
    }

    /** There while something is unsaved. */
    Locator saveBar() {
        return page.locator("#save-bar");
    }

    /** Saves by the bar, and waits until it is gone. */
    AdminScreen save() {
        page.locator("#save").click();
        assertThat(saveBar()).isHidden();
        return this;
    }

    /** Presses Save where it must not work. */
    AdminScreen saveInVain() {
        page.locator("#save").click();
        return this;
    }

    AdminScreen discard() {
        page.locator("#discard").click();
        assertThat(saveBar()).isHidden();
        return this;
    }

    Locator toast() {
        return page.locator("#toasts");
    }

    /** The question that is asked before something is lost. */
    Locator leaving() {
        return page.locator("#leaving");
    }
}
