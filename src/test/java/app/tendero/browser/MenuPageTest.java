package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Http;
import app.tendero.testkit.Messages;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Menu page in a real browser, with the real doors behind it, at the shop bench-1096. */
@QuarkusTest
class MenuPageTest {

    private static final String DOOR = "/admin/api/menu";

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private final OwnStore store = OwnStore.of(Town.open(), 1096);
    private final Http merchant = store.as(String.valueOf(Staff.OLIVE.id()), "OWNER");
    private Page page;
    private int complaintsBefore;

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
        var shop = merchant.get(DOOR + "/templates").json().at("/templates/0");
        var change = Messages.of("{}").put("version", menu().path("version").asInt());
        merchant.put(DOOR, change.set("items", shop.path("items"))).orFail(200);
        page = chromium.window(1280, 900);
        complaintsBefore = chromium.complaints().size();
    }

    @Test
    void entries_are_put_in_order_switched_and_named_by_keyboard_and_seen_on_the_phone() {
        var admin = open();

        admin.button("Move Help up").focus();
        page.keyboard().press("Enter");
        assertThat(admin.button("Move Help up")).isFocused();
        admin.field("Search").focus();
        page.keyboard().press("Space");
        admin.button("Edit Browse the shop").click();
        admin.field("Name").fill("All our <b>linen</b>");
        assertThat(phone(admin)).containsText("All our <b>linen</b>");
        assertThat(phone(admin)).not().containsText("Find something by name");
        assertThat(Axe.findings(page)).isEmpty();
        admin.save();

        assertThat(item("browse").at("/names/en").asText()).isEqualTo("All our <b>linen</b>");
        assertThat(item("search").path("on").asBoolean()).isFalse();
        assertThat(ids()).containsSubsequence("orders", "help", "language");
        assertThat(AdminWindow.since(chromium, complaintsBefore)).isEmpty();
    }

    @Test
    void an_answer_and_a_menu_are_added_moved_by_dragging_and_taken_out_again() {
        var admin = open();
        admin.field("Add to the main menu").selectOption("A menu in this menu");
        admin.field("Name").fill("Caring for linen");
        admin.field("Add to Caring for linen").selectOption("An answer of my own");
        admin.field("Name").fill("Washing");
        admin.field("What else shoppers may write for it").fill("laundry, machine");
        admin.field("Answer").fill("Cool and gentle.");
        admin.field("With it").selectOption("A link");
        admin.field("Its address").fill("https://linen-house.example/care");
        admin.button("Delete Cart").click();
        admin.button("Put it back").click();
        admin.button("Delete Language").click();
        entry(admin, "help").dragTo(entry(admin, "best_sellers"));
        admin.save();

        assertThat(ids())
                .startsWith("help", "best_sellers")
                .contains("cart")
                .doesNotContain("language");
        var washing = find("names", "Washing");
        assertThat(washing.at("/synonyms/en"))
                .extracting(JsonNode::asText)
                .containsExactly("laundry", "machine");
        assertThat(washing.at("/link/url").asText()).startsWith("https://linen-house");
        admin.field("Screen").selectOption("Washing");
        assertThat(phone(admin)).containsText("Cool and gentle.");
        assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void what_cannot_be_taken_is_told_beside_its_entry() {
        var admin = open();
        admin.field("Add to the main menu").selectOption("An answer of my own");
        admin.field("Name").fill("Stop");
        admin.saveInVain();

        assertThat(admin.app().getByText("who writes this wants no messages").first()).isVisible();
        assertThat(admin.app().getByText("Required, in one language at least").first()).isVisible();
        assertThat(admin.saveBar()).isVisible();
        admin.discard();
        assertThat(admin.app().getByText("New entry")).hasCount(0);
    }

    @Test
    void a_ready_made_menu_is_taken_and_the_one_before_brought_back() {
        var admin = open();
        admin.button("Start from Restaurant").click();
        assertThat(phone(admin)).containsText("All dishes");
        admin.save();
        assertThat(menu().path("word").asText()).isEqualTo("categories");

        admin.button("Undo the last save").click();
        assertThat(admin.toast()).hasText("Brought back");
        assertThat(admin.button("Move Search up")).isVisible();

        assertThat(menu().path("word").asText()).isEqualTo("menu");
        assertThat(admin.button("Bring back version " + (menu().path("version").asInt() - 1)))
                .isVisible();
    }

    @Test
    void somebody_elses_change_is_told() {
        var admin = open();
        var change =
                Messages.of(
                        "{\"items\": [{\"id\": \"help\", \"kind\": \"action\", \"action\": \"help\"}]}");
        merchant.put(DOOR, change.put("version", menu().path("version").asInt())).orFail(200);

        admin.button("Move Help up").click();
        admin.saveInVain();

        assertThat(admin.app().getByText("Somebody else changed this meanwhile")).isVisible();
        admin.button("Load the newest version").click();
        assertThat(admin.button("Edit Search")).hasCount(0);
    }

    private AdminScreen open() {
        return new AdminScreen(
                        page,
                        origin.substring(0, origin.length() - 1),
                        store.store(),
                        Staff.OLIVE,
                        "/admin/menu")
                .ready();
    }

    private static Locator phone(AdminScreen admin) {
        return admin.app().locator(".phone-chat");
    }

    private static Locator entry(AdminScreen admin, String id) {
        return admin.app().locator("[data-entry=" + id + "] > .menu-row");
    }

    private JsonNode menu() {
        return merchant.get(DOOR).orFail(200).json();
    }

    private java.util.List<String> ids() {
        return menu().path("items").valueStream().map(one -> one.path("id").asText()).toList();
    }

    private JsonNode item(String id) {
        return menu().path("items")
                .valueStream()
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode find(String field, String english) {
        return menu().findParents(field).stream()
                .filter(one -> one.at("/" + field + "/en").asText().equals(english))
                .findFirst()
                .orElseThrow();
    }
}
