package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Town;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The WhatsApp page in a browser, on Casa Pepe, whose own number is set aside for it. */
@QuarkusTest
class WhatsAppPageTest {

    private static final String SESSION =
            """
            {"store": {"id": 2, "domain": "casa-pepe.myshopify.com", "name": "Casa Pepe"},
             "user": "700100001", "role": "owner", "version": "1", "locale": "en"}
            """;
    private static final String STORE = "/api/v1/stores/casa-pepe";

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private Page page;
    private int complaintsBefore;

    @BeforeAll
    static void startBrowser() {
        var unused = Town.open();
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
        page.route(
                "**/admin/api/session",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody(SESSION)));
    }

    /** Other tests find the demo's number where it was. */
    @AfterEach
    void putBack() {
        var number = DemoStores.CASA_PEPE.whatsapp();
        control("\"reset\": true");
        operator()
                .body(
                        """
                        {"whatsapp": [{"phone_number_id": "%s", "waba_id": "%s", "token": "%s",
                          "verify_token": "%s", "app_secret": "%s",
                          "display_phone_number": "%s"}]}"""
                                .formatted(
                                        number.phoneNumberId(),
                                        number.wabaId(),
                                        number.token(),
                                        number.verifyToken(),
                                        DemoStores.META_APP_SECRET,
                                        number.displayPhoneNumber()))
                .put(STORE)
                .then()
                .statusCode(200);
    }

    @Test
    void pasted_credentials_are_tried_and_what_is_wrong_stands_beside_its_field() {
        noNumbers();
        var number = DemoStores.CASA_PEPE.whatsapp();
        var admin = open();

        admin.button("Connect").last().click();
        assertThat(admin.field("Phone number ID")).hasAttribute("aria-invalid", "true");
        admin.field("Phone number ID").fill(number.phoneNumberId());
        admin.field("WhatsApp Business Account ID").fill(number.wabaId());
        admin.field("Access token").fill("EAAG-wrong");
        admin.button("Connect").last().click();
        assertThat(admin.field("Access token")).hasAttribute("aria-invalid", "true");
        assertThat(admin.app().getByText("Meta refused the token")).isVisible();
        admin.field("Access token").fill(number.token());
        admin.field("Access token").press("Tab");
        admin.button("Connect").last().focus();
        page.keyboard().press("Enter");

        assertThat(admin.button("Pause")).isVisible();
        assertThat(checks(admin).locator("[data-check='whatsapp.token']"))
                .hasAttribute("data-state", "ok");
        assertThat(findings()).isEmpty();
    }

    @Test
    void checks_say_in_sentences_what_does_not_work() {
        control(
                "\"standing\": {\"account\": {\"primary_funding_id\": \"\"},"
                        + " \"number\": {\"quality_rating\": \"YELLOW\"}}");

        var admin = open();

        var payment = checks(admin).locator("[data-check='whatsapp.payment']");
        assertThat(payment).hasAttribute("data-state", "failed");
        assertThat(payment).containsText("Add one in WhatsApp Manager under Billing.");
        control("\"reset\": true");
        admin.button("Check again").click();
        assertThat(checks(admin).locator("[data-check='whatsapp.payment']"))
                .hasAttribute("data-state", "ok");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void the_profile_is_saved_and_shown_again_and_the_code_can_be_downloaded() {
        var admin = open();
        admin.field("About").fill("");
        assertThat(admin.saveBar()).isVisible();
        admin.saveInVain();
        assertThat(admin.field("About")).hasAttribute("aria-invalid", "true");
        admin.field("About").fill("Pizza & <b>bowls</b>");
        admin.field("Websites").fill("https://pepe.example");
        admin.save();

        var again = open();

        assertThat(again.field("About")).hasValue("Pizza & <b>bowls</b>");
        assertThat(again.field("Websites")).hasValue("https://pepe.example");
        again.field("First message").fill("Hola!");
        again.field("First message").press("Tab");
        assertThat(again.app().getByText("?text=Hola")).isVisible();
        var download =
                page.waitForDownload(() -> again.app().getByText("Download the code").click());
        assertThat(download.suggestedFilename()).isEqualTo("whatsapp-qr.svg");
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_number_is_paused_goes_on_and_is_disconnected_after_a_question() {
        var admin = open();
        admin.button("Pause").click();
        assertThat(admin.app().getByText("Paused", exactly())).isVisible();
        admin.button("Go on").click();
        assertThat(admin.button("Pause")).isVisible();

        admin.button("Disconnect…").click();
        admin.button("Keep it").click();
        assertThat(admin.button("Pause")).isVisible();
        admin.button("Disconnect…").click();
        admin.app()
                .getByRole(
                        AriaRole.BUTTON,
                        new FrameLocator.GetByRoleOptions().setName("Disconnect").setExact(true))
                .click();

        assertThat(admin.field("Access token")).isVisible();
        assertThat(admin.app().getByText("Connect with Facebook")).isVisible();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void metas_window_connects_a_number_and_one_with_a_pin_asks_for_it() {
        noNumbers();
        var admin = open();

        var popup = page.waitForPopup(() -> admin.button("Connect with Facebook").click());
        popup.locator("#pin").check();
        popup.locator("#finish").click();

        assertThat(admin.app().locator("[data-step='register']"))
                .hasAttribute("data-state", "failed");
        admin.field("PIN of the number, if it has one").fill("135790");
        admin.button("Go on").click();
        assertThat(admin.button("Pause")).isVisible();
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_window_that_is_closed_connects_nothing_and_says_so() {
        noNumbers();
        var admin = open();

        var popup = page.waitForPopup(() -> admin.button("Connect with Facebook").click());
        popup.locator("#cancel").click();

        assertThat(admin.app().getByText("The window was closed before")).isVisible();
        assertThat(admin.field("Access token")).isVisible();
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_phone() {
        page.setViewportSize(360, 740);
        var admin = open();

        assertThat(checks(admin)).isVisible();
        assertThat(admin.field("About")).isVisible();
        assertThat(admin.app().getByText("Download the code")).isVisible();
        assertThat(AdminWindow.width(page)).isEqualTo(360);
        assertThat(findings()).isEmpty();
    }

    private AdminScreen open() {
        return new AdminScreen(
                page,
                origin.substring(0, origin.length() - 1),
                DemoStores.CASA_PEPE,
                Staff.OLIVE,
                "/admin/whatsapp");
    }

    private static Locator checks(AdminScreen admin) {
        return admin.app().locator("[data-checks]");
    }

    private static FrameLocator.GetByTextOptions exactly() {
        return new FrameLocator.GetByTextOptions().setExact(true);
    }

    private List<String> findings() {
        return Axe.findings(page);
    }

    /** Of this test alone; that a door refused what it must refuse is no complaint. */
    private List<String> complaints() {
        return chromium.complaints().subList(complaintsBefore, chromium.complaints().size());
    }

    private static void noNumbers() {
        operator().body("{\"whatsapp\": []}").put(STORE).then().statusCode(200);
    }

    private static RequestSpecification operator() {
        return RestAssured.given()
                .header("Authorization", "Bearer sandbox-operator-key")
                .contentType(ContentType.JSON);
    }

    private static void control(String order) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(
                        "{\"phone_number_id\": \"%s\", %s}"
                                .formatted(DemoStores.CASA_PEPE.whatsapp().phoneNumberId(), order))
                .post("/sandbox/meta/control")
                .then()
                .statusCode(200);
    }
}
