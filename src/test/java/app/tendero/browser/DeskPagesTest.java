package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.admin.Staff;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages Answers and Schedule in a real browser, at the pretend shop bench-1116. */
@QuarkusTest
class DeskPagesTest {

    private static final DemoStore SHOP = DemoStores.bench(1116);

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

    private AdminScreen open(Page window, Staff who, String path) {
        return new AdminScreen(window, origin.substring(0, origin.length() - 1), SHOP, who, path);
    }

    @Test
    void a_merchant_writes_an_answer_tries_it_and_brings_an_earlier_version_back() {
        var window = chromium.window(1280, 900);
        var olive = open(window, Staff.OLIVE, "/admin/answers");
        assertThat(olive.app().getByText("No questions yet")).isVisible();

        olive.button("Add a question").click();
        olive.field("Question 1").fill("Where can I park?");
        olive.saveInVain();
        assertThat(olive.app().getByText("Question 1, answer")).isVisible();
        olive.field("Answer 1").fill("Behind the shop.");
        olive.field("Phone").fill("+33 4 72 00 12 34");
        olive.save();
        assertThat(olive.toast()).hasText("Saved");

        olive.field("Ask as a shopper would").fill("where do I park my car?");
        olive.button("Ask").click();
        assertThat(olive.app().locator(".phone-bubble")).containsText("Behind the shop.");

        olive.button("Remove question 1").click();
        olive.save();
        assertThat(olive.app().getByText("No questions yet")).isVisible();
        olive.app().locator("s-table s-button").first().click();
        assertThat(olive.field("Question 1")).hasValue("Where can I park?");
        assertThat(Axe.findings(window)).isEmpty();
        assertThat(chromium.complaints()).allMatch(one -> one.contains("422"));
    }

    @Test
    void a_merchant_keeps_a_schedule_and_brings_one_in_only_as_a_whole() {
        var window = chromium.window(1280, 900);
        var olive = open(window, Staff.OLIVE, "/admin/schedule");
        assertThat(olive.app().getByText("Nothing is planned here")).isVisible();

        olive.button("Add entry").click();
        olive.field("What is made").fill("Curtains");
        olive.field("Begins").fill("soon");
        olive.field("Ends").fill("2031-05-06");
        olive.button("Save entry").click();
        assertThat(olive.app().getByText("A time like 2026-11-21 08:00")).isVisible();
        olive.field("Begins").fill("2031-05-05 08:00");
        olive.button("Save entry").click();
        assertThat(olive.toast()).hasText("Saved");
        olive.field("From").fill("2031-05-05");
        olive.field("From").press("Enter");
        assertThat(olive.app().getByText("2031-05-05 08:00 – 2031-05-07 00:00").first())
                .isVisible();

        choose(olive, "key,title,from,to\nw-1,Napkins,soon,2031-05-06\n");
        assertThat(olive.app().getByText("Nothing was brought in")).isVisible();
        assertThat(olive.app().getByText("line 2: from").first()).isVisible();
        choose(olive, "key,title,from,to\nw-1,Napkins,2031-05-05,2031-05-06\n");
        assertThat(olive.app().getByText("1 new, 0 changed, 0 as they are.")).isVisible();
        olive.button("Bring in 1 entries").click();
        assertThat(olive.app().getByText("1 new, 0 changed.")).isVisible();

        olive.button("Edit Napkins").click();
        olive.button("Take out").click();
        olive.button("Bring it back").click();
        assertThat(olive.button("Edit Napkins")).isVisible();
        assertThat(Axe.findings(window)).isEmpty();
        assertThat(chromium.complaints()).allMatch(one -> one.contains("422"));
    }

    private static void choose(AdminScreen admin, String csv) {
        admin.app()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "schedule.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
