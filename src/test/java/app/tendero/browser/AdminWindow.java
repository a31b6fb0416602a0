package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;

/**
 * What tests of the admin page do to a window around it: measure how fast the page is in a
 * merchant's hands, answer doors in the service's place, look at what a phone sees.
 */
final class AdminWindow {

    /** Gathers in every document of the window what Shopify's own measure of apps looks at. */
    private static final String VITALS =
            """
            window.vitals = { lcp: 0, cls: 0, inp: 0 };
            const watch = (type, take, more = {}) => new PerformanceObserver((list) =>
              list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
            watch('largest-contentful-paint', (entry) => { vitals.lcp = entry.startTime; });
            watch('layout-shift', (entry) => { entry.hadRecentInput || (vitals.cls += entry.value); });
            watch('event', (entry) => { entry.interactionId && (vitals.inp = Math.max(vitals.inp, entry.duration)); },
              { durationThreshold: 16 });
            """;

    private AdminWindow() {}

    /** With {@code -Dscreenshot=true}, as {@code make pictures} says it, a picture for the docs. */
    static void picture(Page page, String name) {
        if (PICTURES) {
            page.mouse().move(0, 0);
            assertThat(page.locator("#loading")).isHidden();
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("docs/images", name + ".png")));
        }
    }

    static final boolean PICTURES = Boolean.getBoolean("screenshot");

    /** From now on; before the page is opened. */
    static void measure(Page page) {
        page.addInitScript(VITALS);
    }

    /** How the page in the frame did: seconds are milliseconds here. */
    record Vitals(double lcp, double cls, double inp) {}

    static Vitals vitals(Page page) {
        var frame = page.frames().get(1);
        return new Vitals(
                number(frame.evaluate("vitals.lcp")),
                number(frame.evaluate("vitals.cls")),
                number(frame.evaluate("vitals.inp")));
    }

    /**
     * The slowest answer to a click or a key while something is done on the page, in milliseconds:
     * the best of three times, for what is slow by itself is slow each time and a busy machine is
     * not.
     */
    static double inp(AdminScreen admin, Runnable handling) {
        double best = Double.MAX_VALUE;
        for (int times = 0; times < 3 && best >= QUICK; times++) {
            admin.page().frames().get(1).evaluate("vitals.inp = 0");
            handling.run();
            admin.page().frames().get(1).evaluate(PAINTED);
            best = Math.min(best, vitals(admin.page()).inp());
        }
        return best;
    }

    private static final double QUICK = 200;

    /** What was done last has been painted and noted. */
    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))";

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** How wide the page in the frame is, whatever the window shows. */
    static int width(Page page) {
        return ((Number) page.frames().get(1).evaluate("document.documentElement.scrollWidth"))
                .intValue();
    }

    /** Answers a door in the service's place. */
    static void json(Route route, int status, String body) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/json")
                        .setBody(body));
    }

    /** What the browser complained of since there were so many complaints. */
    static List<String> since(Chromium chromium, int before) {
        var all = chromium.complaints();
        return all.subList(before, all.size());
    }
}
