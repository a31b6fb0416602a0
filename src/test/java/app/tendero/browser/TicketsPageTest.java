package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A merchant finds what a shopper reported, sees the picture and answers; the shopper hears it. */
@QuarkusTest
class TicketsPageTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private final Town town = Town.open();

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

    @Test
    void a_report_with_a_picture_is_found_seen_and_answered() {
        var kerry = town.shopperAt(DemoStores.LINEN_HOUSE);
        kerry.opens("ticket.issue");
        kerry.says("A peculiarly loose thread");
        kerry.sends(picture());
        var id = kerry.opens("ticket.done").text().replaceAll("(?s).*?(ISS-\\d+).*", "$1");
        var window = chromium.window(1280, 900);
        var admin = open(window, DemoStores.LINEN_HOUSE);

        admin.field("Number, order, item or words").fill("peculiarly");
        admin.field("Number, order, item or words").press("Tab");
        admin.app().getByText(id).first().click();
        admin.app().getByText("A peculiarly loose thread").waitFor();
        admin.button("Show the picture").click();
        assertThat(admin.app().locator("s-image img").first()).isVisible();
        admin.field("State").selectOption("looked_at");
        admin.field("Given to").selectOption(Staff.OLIVE.id());
        admin.field("To the shopper").fill("We are looking at your thread.");
        admin.button("Save").click();

        assertThat(admin.app().locator("[data-entry='reply']")).isVisible();
        assertThat(admin.app().getByText("Given to you").first()).isVisible();
        assertThat(kerry.awaitsAnswer().text()).contains("We are looking at your thread.");
        assertThat(Axe.findings(window)).isEmpty();
        window.setViewportSize(360, 740);
        assertThat(AdminWindow.width(window)).isEqualTo(360);
        assertThat(Axe.findings(window)).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void a_manager_chooses_how_reports_are_taken_and_keeps_answers_ready() {
        var window = chromium.window(360, 740);
        var admin = open(window, DemoStores.bench(1107));
        assertThat(admin.app().locator("[data-empty]")).isVisible();

        admin.field("Most reports of one shopper in 24 hours").fill("0");
        admin.saveInVain();
        assertThat(admin.app().getByText("A whole number from 1 to 100")).isVisible();
        admin.field("Most reports of one shopper in 24 hours").fill("3");
        admin.save();
        admin.app().getByText("Add an answer").click();
        admin.field("Name of a new answer").fill("On its way");
        admin.field("Words of a new answer").fill("A new one is on its way.");
        admin.button("Add this answer").click();
        assertThat(
                        admin.app()
                                .locator(
                                        "summary",
                                        new FrameLocator.LocatorOptions().setHasText("On its way")))
                .isVisible();
        window.reload();
        admin.ready();

        assertThat(admin.field("Most reports of one shopper in 24 hours")).hasValue("3");
        var export =
                window.waitForResponse(
                        response -> response.url().endsWith("/export.csv"),
                        () -> admin.button("Export CSV").click());
        assertThat(export.status()).isEqualTo(200);
        assertThat(admin.app().locator("s-spinner")).hasCount(0);
        assertThat(AdminWindow.width(window)).isEqualTo(360);
        assertThat(Axe.findings(window)).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private AdminScreen open(Page window, DemoStore store) {
        return new AdminScreen(
                window,
                origin.substring(0, origin.length() - 1),
                store,
                Staff.OLIVE,
                "/admin/tickets");
    }

    private ObjectNode picture() {
        var file = Messages.of("{\"mime_type\": \"image/png\"}");
        file.put("content", Base64.getEncoder().encodeToString(SQUARE));
        file.put("phone_number_id", DemoStores.LINEN_HOUSE.whatsapp().phoneNumberId());
        var put = town.service().post("/sandbox/meta/media", file).orFail(201).json();
        var message = Messages.of("{\"type\": \"image\"}");
        message.putObject("image").put("id", put.path("id").asText());
        return message;
    }

    /** A grey square of eight by eight. */
    private static final byte[] SQUARE =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR4nGNogAIGyhgA"
                                    + "gIQgAQ2AJGEAAAAASUVORK5CYII=");
}
