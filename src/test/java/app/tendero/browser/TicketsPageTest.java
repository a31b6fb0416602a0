package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        var admin =
                new AdminScreen(
                        window,
                        origin.substring(0, origin.length() - 1),
                        DemoStores.LINEN_HOUSE,
                        Staff.OLIVE,
                        "/admin/tickets");

        admin.field("Number, order, item or words").fill("peculiarly");
        admin.field("Number, order, item or words").press("Tab");
        admin.app().getByText(id).first().click();
        admin.app().getByText("A peculiarly loose thread").waitFor();
        admin.button("Show the picture").click();
        assertThat(admin.app().locator("s-image img").first()).isVisible();
        admin.field("State").selectOption("looked_at");
        admin.field("To the shopper").fill("We are looking at your thread.");
        admin.button("Save").click();

        assertThat(admin.app().locator("[data-entry='reply']")).isVisible();
        assertThat(kerry.awaitsAnswer().text()).contains("We are looking at your thread.");
        assertThat(Axe.findings(window)).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private ObjectNode picture() {
        var file = Messages.of("{\"mime_type\": \"image/png\"}");
        file.put("content", Base64.getEncoder().encodeToString(PIXEL));
        file.put("phone_number_id", DemoStores.LINEN_HOUSE.whatsapp().phoneNumberId());
        var put = town.service().post("/sandbox/meta/media", file).orFail(201).json();
        var message = Messages.of("{\"type\": \"image\"}");
        message.putObject("image").put("id", put.path("id").asText());
        return message;
    }

    /** The smallest PNG there is. */
    private static final byte[] PIXEL =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                                    + "awAAAABJRU5ErkJggg==");
}
