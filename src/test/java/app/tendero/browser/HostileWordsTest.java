package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Town;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a door tells, every page shows it as text, and nothing of it runs or becomes a link. */
@QuarkusTest
class HostileWordsTest {

    /** All that is in the page as text, and all that attributes and fields hold. */
    private static final String WORDS =
            """
            () => {
              const texts = [];
              const values = [];
              const walk = (node) => {
                if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
                [...(node.attributes ?? [])].forEach((one) => values.push(one.value));
                typeof node.value === 'string' && values.push(node.value);
                node.shadowRoot && walk(node.shadowRoot);
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              return texts.join('') + values.join('');
            }
            """;

    /** Elements, listeners and links that only the corpus can have brought, in all shadows. */
    private static final String GROWN =
            """
            () => {
              const bad = ['SCRIPT', 'IFRAME', 'MATH', 'STYLE', 'TEMPLATE', 'B', 'X'];
              const found = [];
              const look = (root) => root.querySelectorAll('*').forEach((one) => {
                const link = one.getAttribute('href') ?? one.getAttribute('src') ?? '';
                const names = one.getAttributeNames();
                if (bad.includes(one.nodeName) || /^\\s*(java|data:text)/i.test(link)
                    || names.some((name) => name.startsWith('on'))) {
                  found.push(one.outerHTML.slice(0, 200));
                }
                one.shadowRoot && look(one.shadowRoot);
              });
              document.querySelectorAll('main, #log, #inspector, dialog').forEach(look);
              return found;
            }
            """;

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private final List<String> ran = new ArrayList<>();
    private Page page;

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
        Town.open(); // what no answer is planted for is asked of a shop that is there
        page = chromium.window(1280, 900);
        page.exposeFunction("stolen", arguments -> ran.add("stolen"));
        page.onDialog(dialog -> ran.add(dialog.message()));
    }

    /** A page that goes on asking must not be heard in the next test. */
    @AfterEach
    void closeWindow() {
        page.navigate("about:blank");
    }

    @Test
    void every_page_of_the_admin_shows_what_doors_tell_as_words() {
        answer(HostileAnswers.admin());

        harmless(open("/"));
        var activity = open("/admin/activity");
        for (var list : List.of("Messages", "Webhooks", "Changes")) {
            activity.radio(list).check();
            assertThat(activity.app().locator("s-table-row").first()).isVisible();
            harmless(activity);
        }
        var whatsapp = open("/admin/whatsapp");
        assertThat(whatsapp.field("About")).isVisible();
        harmless(whatsapp);
        var conversation = open("/admin/conversation");
        conversation.button("Show more").click();
        assertThat(conversation.app().locator(".phone-row").first()).isVisible();
        harmless(conversation);
        var customers = open("/admin/customers");
        customers.field("Phone, e-mail or customer id").fill("+353871234567");
        customers.button("Find").click();
        assertThat(customers.app().getByText("One shopper found")).isVisible();
        harmless(customers);
        harmless(open("/admin/team"));
        var inbox = open("/admin/inbox");
        harmless(inbox);
        inbox.app().locator(".inbox-row").first().click();
        assertThat(inbox.app().locator(".inbox-bubble").first()).isVisible();
        harmless(inbox);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void a_sign_up_on_its_way_and_a_refusal_are_words_too() {
        answer(HostileAnswers.admin());
        answer(Map.of("**/admin/api/whatsapp", HostileAnswers.signUp()));
        harmless(open("/admin/whatsapp"));

        page.route(
                "**/admin/api/home",
                route -> AdminWindow.json(route, 409, HostileAnswers.refusal()));
        var home = open("/");

        assertThat(home.button("Try again")).isVisible();
        harmless(home);
        assertThat(chromium.complaints()).allMatch(one -> one.contains("409"));
    }

    @Test
    void the_chat_page_shows_what_shoppers_and_stores_are_called_and_say_as_words() {
        answer(HostileAnswers.chat());
        int before = chromium.complaints().size();

        page.navigate(origin + "sandbox");
        page.getByTestId("list-open").last().click();
        assertThat(page.getByTestId("list-row")).isVisible();
        assertThat(page.getByTestId("trace-row").first()).isVisible();

        harmless(page.mainFrame());
        assertThat(AdminWindow.since(chromium, before)).isEmpty();
    }

    private AdminScreen open(String path) {
        var admin =
                new AdminScreen(
                        page,
                        origin.substring(0, origin.length() - 1),
                        DemoStores.LINEN_HOUSE,
                        Staff.OLIVE,
                        path);
        assertThat(admin.app().locator("s-spinner")).hasCount(0);
        return admin;
    }

    private void answer(Map<String, String> doors) {
        doors.forEach(
                (door, body) -> page.route(door, route -> AdminWindow.json(route, 200, body)));
    }

    private void harmless(AdminScreen admin) {
        harmless(admin.page().frames().get(1));
    }

    private void harmless(Frame shown) {
        assertThat((String) shown.evaluate(WORDS)).contains(HostileAnswers.CORPUS);
        assertThat((List<?>) shown.evaluate(GROWN)).isEmpty();
        assertThat(ran).isEmpty();
    }
}
