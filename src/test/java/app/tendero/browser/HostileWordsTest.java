package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.admin.Staff;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a door tells, the home and activity pages show it as text, and nothing of it runs. */
@QuarkusTest
class HostileWordsTest {

    private static final List<String> CORPUS =
            List.of(
                    "<script>stolen()</script>",
                    "<img src=x onerror=stolen()>",
                    "<svg/onload=stolen()>",
                    "\"><script src=//evil.example/x.js></script>",
                    "' onmouseover='stolen()",
                    "</s-paragraph><s-button href=javascript:stolen()>press</s-button>",
                    "<iframe srcdoc='<script>parent.stolen()</script>'></iframe>",
                    "<math><mtext></mtext><style><img src=x onerror=stolen()></style></math>",
                    "<template><script>stolen()</script></template>",
                    "javascript:stolen()",
                    "data:text/html,<script>stolen()</script>",
                    "{{constructor.constructor('stolen()')()}}",
                    "${stolen()}",
                    "<!--><img src=x onerror=stolen()>-->",
                    "&lt;script&gt;stolen()&lt;/script&gt;",
                    "\u202Egnp.exe\u2066<b>",
                    "]]><x xmlns='http://www.w3.org/1999/xhtml' onload=stolen()>",
                    "<a href=\"java\tscript:stolen()\">here</a>");

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
                page,
                origin.substring(0, origin.length() - 1),
                DemoStores.LINEN_HOUSE,
                Staff.OLIVE,
                path);
    }

    @Test
    void names_numbers_reasons_and_links_that_hold_markup_stay_words() {
        var page = chromium.window(1280, 900);
        var ran = new ArrayList<String>();
        page.exposeFunction("stolen", arguments -> ran.add("stolen"));
        page.onDialog(dialog -> ran.add(dialog.message()));
        for (var words : CORPUS) {
            page.unrouteAll();
            page.route(
                    "**/admin/api/session*",
                    route -> AdminWindow.json(route, 200, session(words).toString()));
            page.route(
                    "**/admin/api/home",
                    route -> AdminWindow.json(route, 200, home(words).toString()));
            page.route(
                    "**/admin/api/activity/**",
                    route -> AdminWindow.json(route, 200, activity(words).toString()));

            var home = open(page, "/");
            assertThat(home.app().getByText(words).first()).isVisible();
            assertThatNothingGrew(home);
            var activity = open(page, "/admin/activity");
            assertThat(activity.app().locator("s-table-row").first()).isVisible();
            assertThatNothingGrew(activity);
        }

        assertThat(ran).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void assertThatNothingGrew(AdminScreen admin) {
        assertThat(
                        admin.app()
                                .locator(
                                        "main :is(script, img, svg, iframe, math, style,"
                                                + " template, b, x)"))
                .hasCount(0);
        assertThat(admin.app().locator("main [href^='javascript' i], main [href^='data' i]"))
                .hasCount(0);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode session(String words) {
        var session = object().put("user", words).put("role", "owner").put("version", words);
        session.put("locale", words);
        session.set("store", object().put("id", 1).put("domain", words).put("name", words));
        return session;
    }

    private static ObjectNode home(String words) {
        var home = object().put("currency", words).put("message_price", words);
        var launch = object().put("number", words).put("link", words).put("test", "failed");
        launch.put("test_error", words).putNull("live_since");
        for (var id : List.of("connect", "check", "wording", "test", "live")) {
            launch.withArray("steps").addObject().put("id", id).put("done", false);
        }
        home.set("launch", launch);
        home.putArray("problems")
                .addObject()
                .put("id", words)
                .put("tone", "critical")
                .put("title", words)
                .put("detail", words)
                .put("href", words);
        var today = object().put("conversations", 1).put("answers", 1).put("carts", 1);
        today.put("checkouts", 1).put("orders", 1).put("billable", 1);
        today.putArray("revenue").addObject().put("amount", words).put("currency", words);
        home.set("today", today);
        return home;
    }

    private static ObjectNode activity(String words) {
        var page = object().put("total", 1).putNull("next_cursor");
        var one = page.putArray("items").addObject();
        one.put("id", 1).put("at", "2026-11-21T10:00:00Z").put("conversation", words);
        one.put("state", words).put("reason", words).put("attempts", 1);
        page.putArray("problems")
                .addObject()
                .put("tone", words)
                .put("title", words)
                .put("detail", words);
        return page;
    }
}
