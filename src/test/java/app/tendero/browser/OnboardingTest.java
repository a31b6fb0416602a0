package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.DemoStores.WhatsAppNumber;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shop that nobody knew: from opening the page for the first time to an answered shopper. */
@QuarkusTest
class OnboardingTest {

    private static final DemoStore NEW_SHOP = DemoStores.bench(941);

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
    void a_merchant_installs_connects_tests_goes_live_and_a_shopper_is_answered() {
        var number = numberAtMeta();
        var store = at(number);
        var page = chromium.window(1280, 900);
        var admin =
                new AdminScreen(
                        page, origin.substring(0, origin.length() - 1), store, Staff.OLIVE, "/");
        assertThat(admin.app().getByText("Get ready to sell")).isVisible();
        assertThat(step(admin, "connect")).containsText("To do");

        connect(admin, number);
        var merchant = town.shopperAt(store);
        merchant.asks("hi");
        backHome(admin);
        assertThat(step(admin, "connect")).containsText("Done");
        assertThat(step(admin, "check")).containsText("Done");
        admin.field("Your own phone").fill("+35387");
        admin.button("Send test message").click();
        assertThat(admin.field("Your own phone")).hasAttribute("aria-invalid", "true");
        admin.field("Your own phone").fill("+" + merchant.identity().phone().orElseThrow());
        admin.button("Send test message").click();
        assertThat(step(admin, "test")).containsText("Done");
        assertThat(merchant.awaitsAnswer().text()).startsWith("✅ It works");
        admin.button("Go live").click();
        assertThat(admin.app().getByText("Get ready to sell")).isHidden();
        assertThat(admin.toast()).hasText("You are live");

        assertThat(town.shopperAt(store).asks("hi").text()).contains("Welcome");
        assertThat(Axe.findings(page)).isEmpty();
        assertThat(chromium.complaints()).allMatch(one -> one.contains("422"));
    }

    private static void connect(AdminScreen admin, WhatsAppNumber number) {
        admin.menu("WhatsApp").ready();
        assertThat(admin.heading()).hasText("WhatsApp");
        admin.field("Phone number ID").fill(number.phoneNumberId());
        admin.field("WhatsApp Business Account ID").fill(number.wabaId());
        admin.field("Access token").fill(number.token());
        admin.button("Connect").last().click();
        assertThat(admin.button("Pause")).isVisible();
    }

    private static void backHome(AdminScreen admin) {
        admin.menu("Tendero");
        assertThat(admin.heading()).hasText("Home");
        assertThat(step(admin, "connect")).isVisible();
    }

    private static Locator step(AdminScreen admin, String id) {
        return admin.app().locator("[data-step='" + id + "']");
    }

    /** A business of the merchant's at the pretend Meta. */
    private WhatsAppNumber numberAtMeta() {
        JsonNode come =
                town.service()
                        .post(
                                "/sandbox/meta/newcomers",
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("registered", true)
                                        .put("subscribed", true))
                        .orFail(201)
                        .json();
        return new WhatsAppNumber(
                come.path("phone_number_id").asText(),
                come.path("waba_id").asText(),
                come.path("token").asText(),
                "",
                "");
    }

    private static DemoStore at(WhatsAppNumber number) {
        return new DemoStore(
                NEW_SHOP.handle(),
                NEW_SHOP.name(),
                NEW_SHOP.currency(),
                NEW_SHOP.country(),
                NEW_SHOP.timezone(),
                NEW_SHOP.languages(),
                NEW_SHOP.welcome(),
                NEW_SHOP.shopify(),
                number);
    }
}
