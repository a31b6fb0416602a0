package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Http;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Conversation page in a real browser, with the real doors behind it. */
@QuarkusTest
class ConversationPageTest {

    private static final String STORE = "/api/v1/stores/" + DemoStores.CASA_PEPE.domain();
    private static final List<String> CHOSEN =
            List.of("welcome_message", "hours", "closed_message", "collections", "wording");

    private static final String SESSION =
            """
            {"store": {"id": 2, "domain": "casa-pepe.myshopify.com", "name": "Casa Pepe"},
             "user": "700100001", "role": "owner", "version": "1", "locale": "en"}
            """;

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private final Town town = Town.open();
    private Page page;
    private ObjectNode before;
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
        before = JsonNodeFactory.instance.objectNode();
        CHOSEN.forEach(name -> before.set(name, settings().path(name)));
        before.set("max_quantity", settings().path("max_quantity"));
        page = chromium.window(1280, 900);
        complaintsBefore = chromium.complaints().size();
        page.route("**/admin/api/session", route -> json(route, SESSION));
    }

    @AfterEach
    void putItBack() {
        operator(before);
    }

    @Test
    void what_is_written_is_seen_on_the_phone_saved_and_there_again() {
        var admin = conversation();

        admin.field("Write and preview in").selectOption("Español");
        welcome(admin, "Español").fill("¡Hola! <b>Bienvenidos</b> & *ya*");
        assertThat(phone(admin)).containsText("¡Hola! <b>Bienvenidos</b> & ya");
        assertThat(phone(admin).locator("strong").first()).hasText("ya");
        admin.save();

        assertThat(admin.toast()).hasText("Saved");
        page.reload();
        admin.ready().field("Write and preview in").selectOption("Español");
        assertThat(welcome(admin, "Español")).hasValue("¡Hola! <b>Bienvenidos</b> & *ya*");
        assertThat(settings().at("/welcome_message/es").asText()).contains("Bienvenidos");
        assertThat(Axe.findings(page)).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void what_cannot_be_taken_is_told_beside_its_field() {
        var admin = conversation();

        admin.field("Monday").fill("25:00-9, 14:00-13:00");
        admin.field("Most of one item in a cart").fill("0");
        admin.saveInVain();

        assertThat(admin.field("Monday")).hasAttribute("aria-invalid", "true");
        assertThat(admin.field("Most of one item in a cart")).hasAttribute("aria-invalid", "true");
        assertThat(admin.app().getByText("A whole number from 1 to 1000")).isVisible();
        assertThat(admin.saveBar()).isVisible();
        assertThat(Axe.findings(page)).isEmpty();
        admin.discard();
        assertThat(admin.field("Monday")).hasValue("");
    }

    @Test
    void hours_are_saved_and_the_phone_says_what_is_said_when_nobody_is_there() {
        var admin = conversation();
        admin.field("Tuesday").fill("9-12:30, 14:00-18:00");
        admin.field("Holidays").fill("2026-12-25\n2026-12-26\n2026-12-24 9-13");
        admin.field("Screen").selectOption("When nobody is there");
        assertThat(phone(admin)).containsText("09:00");
        admin.save();

        assertThat(settings().at("/hours/week/tuesday/0/from").asText()).isEqualTo("09:00");
        assertThat(settings().at("/hours/holidays").size()).isEqualTo(2);
        assertThat(settings().at("/hours/special/2026-12-24/0/to").asText()).isEqualTo("13:00");
        assertThat(admin.field("Holidays"))
                .hasValue("2026-12-24 09:00-13:00\n2026-12-25\n2026-12-26");
        assertThat(admin.field("Tuesday")).hasValue("09:00-12:30, 14:00-18:00");
    }

    @Test
    void somebody_elses_change_is_told_and_mine_can_be_kept_beside_it() {
        var admin = conversation();
        admin.field("Most of one item in a cart").fill("7");
        operator(JsonNodeFactory.instance.objectNode().put("contact", "casa@pepe.example"));

        admin.saveInVain();
        assertThat(admin.app().getByText("Somebody else changed this meanwhile")).isVisible();
        assertThat(settings().path("max_quantity").asInt()).isNotEqualTo(7);
        admin.button("Keep my changes").click();
        admin.save();

        assertThat(settings().path("max_quantity").asInt()).isEqualTo(7);
        assertThat(settings().path("contact").asText()).isEqualTo("casa@pepe.example");
        operator(JsonNodeFactory.instance.objectNode().put("contact", ""));
    }

    @Test
    void any_text_can_be_the_merchants_own_and_ours_again() {
        var admin = conversation();
        var text = admin.field("Cart: cart.empty");

        admin.field("Write and preview in").selectOption("Español");
        admin.field("Search the texts").fill("cart.empty");
        text.fill("Nada {price}");
        admin.saveInVain();
        assertThat(text).hasAttribute("aria-invalid", "true");
        text.fill("<img src=x onerror=alert(1)>");
        admin.save();
        assertThat(settings().at("/wording/es/cart.empty").asText()).startsWith("<img");
        admin.button("Use our text for cart.empty").click();
        admin.save();

        assertThat(settings().path("wording").has("es")).isFalse();
        assertThat(admin.app().locator("main img")).hasCount(0);
    }

    @Test
    void arabic_is_written_and_shown_from_right_to_left() {
        var change = JsonNodeFactory.instance.objectNode();
        change.putArray("languages").add("es").add("ar");
        var spoken = JsonNodeFactory.instance.objectNode();
        spoken.set("languages", settings().path("languages"));
        operator(change);
        var admin = conversation();

        admin.field("Write and preview in").selectOption("العربية");

        assertThat(phone(admin)).hasAttribute("dir", "rtl");
        assertThat(phone(admin)).containsText("القائمة");
        assertThat(welcome(admin, "العربية")).isVisible();
        assertThat(welcome(admin, "Español")).isHidden();
        operator(spoken);
    }

    @Test
    void collections_are_chosen_and_put_in_order_and_all_of_them_come_back() {
        var admin = conversation();
        var groups = admin.app().getByRole(AriaRole.GROUP, named("Collections"));
        assertThat(groups).isHidden();

        admin.field("Show only some of my collections").check();
        groups.getByRole(AriaRole.SWITCH).nth(0).check();
        groups.getByRole(AriaRole.SWITCH).nth(2).check();
        groups.getByRole(AriaRole.BUTTON, moving("up")).nth(2).click();
        admin.field("Hidden").check();
        admin.save();

        assertThat(settings().path("collections")).hasSize(2);
        assertThat(settings().path("sold_out").asText()).isEqualTo("hidden");
        assertThat(Axe.findings(page)).isEmpty();
        admin.field("Show only some of my collections").uncheck();
        admin.field("Shown, and marked as sold out").check();
        admin.save();
        assertThat(settings().path("collections")).isEmpty();
    }

    @Test
    void a_language_model_is_switched_on_with_a_number_of_questions_a_day() {
        var admin = conversation();
        assertThat(admin.app().locator("[data-model-today]")).containsText("questions");

        admin.field("Ask a language model, which may only choose what the chat does").check();
        admin.field("Most questions to the model in a day").fill("25");
        admin.save();

        assertThat(settings().path("language_model").asText()).isEqualTo("on");
        assertThat(settings().path("language_model_calls").asInt()).isEqualTo(25);
        assertThat(Axe.findings(page)).isEmpty();
        admin.field("Look for its words among the products").check();
        admin.save();
        assertThat(settings().path("language_model").asText()).isEqualTo("off");
    }

    private static FrameLocator.GetByRoleOptions named(String name) {
        return new FrameLocator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions moving(String way) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^Move .* " + way + "$"));
    }

    @Test
    void the_last_save_can_be_undone() {
        var admin = conversation();
        var most = admin.field("Most of one item in a cart").inputValue();
        admin.field("Most of one item in a cart").fill("3");
        admin.save();

        admin.button("Undo the last save").click();

        assertThat(admin.ready().field("Most of one item in a cart")).hasValue(most);
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_phone() {
        page.setViewportSize(360, 740);
        var admin = conversation();
        assertThat(phone(admin)).containsText(Pattern.compile("."));

        assertThat(page.frames().get(1).evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
        assertThat(Axe.findings(page)).isEmpty();
    }

    private AdminScreen conversation() {
        return new AdminScreen(
                page,
                origin.substring(0, origin.length() - 1),
                DemoStores.CASA_PEPE,
                Staff.OLIVE,
                "/admin/conversation");
    }

    private static Locator welcome(AdminScreen admin, String language) {
        return admin.field("Welcome (" + language + ")");
    }

    private static Locator phone(AdminScreen admin) {
        return admin.app().locator(".phone-chat");
    }

    private List<String> complaints() {
        return chromium.complaints().subList(complaintsBefore, chromium.complaints().size());
    }

    private JsonNode settings() {
        return town.operator().get(STORE).orFail(200).json().path("settings");
    }

    private void operator(ObjectNode settings) {
        var body = JsonNodeFactory.instance.objectNode();
        body.set("settings", settings);
        Http operator = town.operator();
        operator.put(STORE, body).orFail(200);
    }

    private static void json(Route route, String body) {
        route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }
}
