package app.tendero.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Finds the way by Tab alone, in the page, its shadows and the frames around it. */
final class Keys {

    private static final int MOST = 160;

    /** Whether the keys that are pressed now go to this element. */
    private static final String FOCUSED =
            "it => it === it.getRootNode().activeElement && it.ownerDocument.hasFocus()";

    private Keys() {}

    static void tabTo(Page page, Locator wanted) {
        wanted.waitFor();
        for (int presses = 0; presses < MOST; presses++) {
            if ((boolean) wanted.evaluate(FOCUSED)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + wanted + " by Tab");
    }

    /** Goes there and presses it. */
    static void press(Page page, Locator wanted) {
        tabTo(page, wanted);
        page.keyboard().press("Enter");
    }

    /** Goes there and writes in the place of what stands there. */
    static void write(Page page, Locator wanted, String words) {
        tabTo(page, wanted);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
    }
}
