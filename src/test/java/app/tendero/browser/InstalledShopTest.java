package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.DemoStores.WhatsAppNumber;
import app.tendero.sandbox.admin.Staff;
import app.tendero.sandbox.world.BenchIds;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A shop that installed the app by opening its page: what its checkouts are without anybody having
 * typed a token, and what the merchant is asked before they become others. The pretend shop
 * bench-1046.
 */
@QuarkusTest
class InstalledShopTest {

    private static final DemoStore SHOP = DemoStores.bench(1046);

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
    void its_carts_have_the_phone_filled_in_and_draft_orders_begin_with_the_merchants_yes() {
        var page = chromium.window(1280, 900);
        var admin = open(page, "/");
        assertThat(admin.app().getByText("Get ready to sell")).isVisible();
        var store = withNumber();

        var kerry = town.shopperAt(store);
        var cart = checkout(kerry);

        assertThat(cart.path("origin").asText()).isEqualTo("STOREFRONT_CART");
        assertThat(cart.path("phone").asText())
                .isEqualTo("+" + kerry.identity().phone().orElseThrow());

        admin.menu("Conversation").ready();
        draftOrders(admin).check();
        asked(page, "Decline").click();
        assertThat(admin.app().getByText("The checkout stays as it is.")).isVisible();
        assertThat(radio(admin, "exact totals")).isChecked();
        assertThat(admin.saveBar()).isHidden();

        draftOrders(admin).check();
        assertThat(page.locator("#granting-scopes")).hasText("write_draft_orders");
        asked(page, "Allow").click();
        assertThat(draftOrders(admin)).isChecked();
        assertThat(admin.app().getByText("The checkout stays as it is.")).isHidden();
        admin.save();
        assertThat(admin.toast()).hasText("Saved");

        var draft = checkout(town.shopperAt(store));

        assertThat(draft.path("origin").asText()).isEqualTo("DRAFT_ORDER");
        assertThat(Axe.findings(page)).isEmpty();

        town.shop(store).control("{\"takeBack\": [\"write_draft_orders\"]}");
        var again = open(page, "/admin/conversation");
        assertThat(again.app().getByText("Draft orders cannot be made")).isVisible();
        again.button("Give the permission").click();
        asked(page, "Allow").click();
        assertThat(again.app().getByText("Draft orders cannot be made")).isHidden();
        assertThat(chromium.complaints()).isEmpty();
    }

    private AdminScreen open(Page page, String path) {
        return new AdminScreen(
                page, origin.substring(0, origin.length() - 1), SHOP, Staff.OLIVE, path);
    }

    private static Locator draftOrders(AdminScreen admin) {
        return radio(admin, "A draft order");
    }

    private static Locator radio(AdminScreen admin, String words) {
        return admin.app()
                .getByRole(
                        AriaRole.RADIO,
                        new com.microsoft.playwright.FrameLocator.GetByRoleOptions()
                                .setName(words));
    }

    /** A button of what Shopify asks the merchant. */
    private static Locator asked(Page page, String words) {
        return page.locator("#granting")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    /** What the shop knows of the checkout that a shopper of one thing is sent to. */
    private JsonNode checkout(Shopper shopper) {
        shopper.asks("hi");
        shopper.opens("cart.add:" + BenchIds.variant(1046, 3) + ":1");
        var link = shopper.opens("checkout").link();
        var token = token(town.service().get(link.toString()).orFail(200).where());
        return StreamSupport.stream(town.shop(SHOP).state().path("checkouts").spliterator(), false)
                .filter(one -> one.path("token").asText().equals(token))
                .findFirst()
                .orElseThrow();
    }

    private static String token(URI page) {
        return page.getPath().replaceFirst("^.*/", "");
    }

    /** The store with a business of its merchant's at the pretend Meta. */
    private DemoStore withNumber() {
        var wish =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("registered", true)
                        .put("subscribed", true);
        var come = town.service().post("/sandbox/meta/newcomers", wish).orFail(201).json();
        var number =
                new WhatsAppNumber(
                        come.path("phone_number_id").asText(),
                        come.path("waba_id").asText(),
                        come.path("token").asText(),
                        "",
                        "");
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("whatsapp")
                .put("phone_number_id", number.phoneNumberId())
                .put("waba_id", number.wabaId())
                .put("token", number.token());
        town.operator().put("/api/v1/stores/" + SHOP.domain(), body).orFail(200);
        return new DemoStore(
                SHOP.handle(),
                SHOP.name(),
                SHOP.currency(),
                SHOP.country(),
                SHOP.timezone(),
                SHOP.languages(),
                SHOP.welcome(),
                SHOP.shopify(),
                number);
    }
}
