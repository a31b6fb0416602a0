package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.admin.Staff;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What all pages share, seen on a page of the test's own, with doors that answer what the test
 * wants.
 */
@QuarkusTest
class AdminShellTest {

    private static final String SESSION =
            """
            {"store": {"id": 1, "domain": "linen-house.myshopify.com", "name": "Linen House"},
             "user": "700100001", "role": "owner", "version": "1", "locale": "en"}
            """;

    /** One form, a field that a door may refuse, and a name nobody should be called. */
    private static final String SHELF =
            """
            import { el, fill } from '../dom.js';
            import { editor } from '../form.js';
            import { banner, page, section, stack, table } from '../ui.js';
            export async function show(main, app) {
              const words = el('s-text-field', { label: 'Words', name: 'words' });
              const open = el('s-switch', { label: 'Open' });
              const days = el('s-choice-list', { label: 'Days', multiple: true },
                el('s-choice', { value: 'mo' }, 'Monday'), el('s-choice', { value: 'tu' }, 'Tuesday'));
              const kind = el('s-select', { label: 'Kind' },
                el('s-option', { value: 'a' }, 'First'), el('s-option', { value: 'b' }, 'Second'));
              const form = editor(app, {
                fields: { words, open, days, kind },
                values: { words: 'hello', open: true, days: ['tu'], kind: 'b' },
                save: (values) => app.api.put('/admin/api/shelf', values),
                reload: () => app.reload(),
              });
              fill(main, page('Shelf', { back: { href: '/', label: 'Home' } }, form.messages,
                banner('info', '<b>bold</b>'),
                section('<script>alert(1)</script>', stack(words, open, days, kind)),
                section('List', table('Things', [{ heading: 'Thing' }, { heading: 'Count', format: 'numeric' }],
                  [['<img src=x onerror=alert(2)>', '1']]))));
            }
            """;

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private Page page;
    private int complaintsBefore;
    private final AtomicInteger sessions = new AtomicInteger();

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
        page = chromium.window(1280, 900);
        complaintsBefore = chromium.complaints().size();
        sessions.set(0);
        page.route("**/admin/api/session*", this::session);
        page.route(
                "**/admin/pages/activity.js",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/javascript")
                                        .setBody(SHELF)));
    }

    /** Of this test alone: others let doors fail, and browsers complain of that. */
    private List<String> complaints() {
        return chromium.complaints().subList(complaintsBefore, chromium.complaints().size());
    }

    private void session(Route route) {
        sessions.incrementAndGet();
        json(route, 200, SESSION);
    }

    private AdminScreen shelf() {
        return new AdminScreen(
                page,
                origin.substring(0, origin.length() - 1),
                DemoStores.LINEN_HOUSE,
                Staff.OLIVE,
                "/admin/activity");
    }

    @Test
    void what_is_changed_is_saved_by_the_bar_and_sent_with_a_token() {
        page.route(
                "**/admin/api/shelf",
                route -> {
                    assertThat(route.request().headers().get("authorization"))
                            .matches("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+");
                    json(route, 200, route.request().postData());
                });
        var admin = shelf();
        assertThat(admin.saveBar()).isHidden();

        admin.field("Words").fill("good day");
        admin.field("Monday").check();
        admin.field("Open").uncheck();
        admin.field("Kind").selectOption("First");
        assertThat(admin.saveBar()).isVisible();
        var sent = page.waitForRequest("**/admin/api/shelf", admin::save).postData();

        assertThat(sent)
                .isEqualTo(
                        "{\"words\":\"good day\",\"open\":false,\"days\":[\"mo\",\"tu\"],\"kind\":\"a\"}");
        assertThat(admin.toast()).hasText("Saved");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void what_cannot_be_taken_is_told_beside_its_field_and_the_bar_stays() {
        page.route(
                "**/admin/api/shelf",
                route ->
                        json(
                                route,
                                422,
                                """
                                {"title": "Some fields cannot be taken", "detail": "Correct them.",
                                 "errors": [{"field": "words", "message": "at most 3 characters"}]}
                                """));
        var admin = shelf();

        admin.field("Words").fill("too long");
        admin.saveInVain();

        assertThat(admin.app().getByText("At most 3 characters")).isVisible();
        assertThat(admin.field("Words")).hasAttribute("aria-invalid", "true");
        assertThat(admin.field("Words")).isFocused();
        assertThat(admin.saveBar()).isVisible();
        assertThat(admin.toast()).isEmpty();
        assertThat(Axe.findings(page)).isEmpty();
        admin.discard();
        assertThat(admin.field("Words")).hasValue("hello");
        assertThat(admin.app().getByText("At most 3 characters")).isHidden();
    }

    @Test
    void a_change_of_somebody_else_is_told_and_the_newest_version_can_be_loaded() {
        page.route(
                "**/admin/api/shelf",
                route -> json(route, 409, "{\"title\": \"Conflict\", \"errors\": []}"));
        var admin = shelf();

        admin.field("Words").fill("mine");
        admin.saveInVain();

        assertThat(admin.app().getByText("Somebody else changed this meanwhile")).isVisible();
        admin.button("Load the newest version").click();
        assertThat(admin.field("Words")).hasValue("hello");
        assertThat(admin.saveBar()).isHidden();
    }

    @Test
    void who_goes_away_with_unsaved_changes_is_asked() {
        var admin = shelf();
        admin.field("Words").fill("half done");

        admin.menu("Tendero");
        assertThat(admin.leaving()).isVisible();
        page.getByText("Stay").click();
        assertThat(admin.field("Words")).hasValue("half done");
        admin.menu("Tendero");
        page.getByText("Leave", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(admin.heading()).hasText("Home");
        assertThat(admin.saveBar()).isHidden();
        assertThat(sessions.get()).isOne();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*path=%2F$|.*path=%2F&.*"));
    }

    @Test
    void a_token_that_ended_is_replaced_and_the_merchant_notices_nothing() {
        var calls = new AtomicInteger();
        page.route(
                "**/admin/api/shelf",
                route -> {
                    if (calls.getAndIncrement() == 0) {
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setStatus(401)
                                        .setHeaders(
                                                Map.of(
                                                        "X-Shopify-Retry-Invalid-Session-Request",
                                                        "1")));
                    } else {
                        json(route, 200, route.request().postData());
                    }
                });
        var admin = shelf();

        admin.field("Words").fill("again");
        admin.save();

        assertThat(calls.get()).isEqualTo(2);
        assertThat(admin.toast()).hasText("Saved");
    }

    @Test
    void a_door_that_fails_is_told_on_the_page_with_a_way_to_try_again() {
        page.unroute("**/admin/api/session*");
        page.route(
                "**/admin/api/session*",
                route -> {
                    if (sessions.getAndIncrement() == 0) {
                        json(
                                route,
                                503,
                                "{\"title\": \"Not available right now\", \"detail\": \"Wait.\"}");
                    } else {
                        json(route, 200, SESSION);
                    }
                });
        var admin = shelf();

        assertThat(admin.app().getByText("Not available right now")).isVisible();
        admin.button("Try again").click();

        assertThat(admin.field("Words")).hasValue("hello");
    }

    @Test
    void words_stay_words_whatever_they_look_like() {
        var admin = shelf();

        assertThat(admin.app().getByText("<b>bold</b>")).isVisible();
        assertThat(admin.app().getByText("<script>alert(1)</script>")).isVisible();
        assertThat(admin.app().getByText("<img src=x onerror=alert(2)>")).isVisible();
        assertThat(admin.app().locator("main img, main script")).hasCount(0);
        assertThat(page.frames().get(1).url())
                .contains("shop=linen-house.myshopify.com")
                .doesNotContain("id_token")
                .doesNotContain("hmac");
        assertThat(Axe.findings(page)).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_phone() {
        page.setViewportSize(360, 740);
        var admin = shelf();

        assertThat(admin.app().getByText("<img src=x onerror=alert(2)>")).isVisible();
        assertThat(page.frames().get(1).evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
        assertThat(Axe.findings(page)).isEmpty();
    }

    private static void json(Route route, int status, String body) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/json")
                        .setBody(body));
    }
}
