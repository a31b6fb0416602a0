package app.tendero.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Messages;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Rows;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Inbox in real browsers: a shopper and two of the team at once, at bench-1121. */
@QuarkusTest
class InboxPageTest {

    private static final IsVisibleOptions PATIENT = new IsVisibleOptions().setTimeout(20_000);

    private static Chromium chromium;

    @TestHTTPResource("/")
    String origin;

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1121);

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
    void two_of_the_team_and_a_shopper_talk_at_once() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        var anas = chromium.window(1280, 900);
        var ana = open(anas, Staff.ANA, "AGENT");
        assertThat(ana.app().getByText("Nobody waits")).isVisible();

        kerry.asks("talk to a human");
        assertThat(row(ana, kerry)).isVisible(PATIENT);
        row(ana, kerry).click();
        assertThat(ana.app().getByText("Waits for a person").last()).isVisible();
        kerry.says("my scarf is torn");
        assertThat(bubble(ana, "my scarf is torn")).isVisible(PATIENT);
        assertThat(Axe.findings(anas)).isEmpty();

        ana.field("Your answer").fill("So sorry! Which order was it?");
        send(ana);
        assertThat(kerry.awaitsAnswer().text()).isEqualTo("So sorry! Which order was it?");
        assertThat(bubble(ana, "So sorry!"))
                .containsText("Read", new ContainsTextOptions().setTimeout(20_000));
        assertThat(ana.app().getByText("You are answering")).isVisible();

        var marcs = chromium.window(360, 740);
        var marc = open(marcs, Staff.MARC, "MANAGER");
        marc.radio("All").check();
        row(marc, kerry).click();
        assertThat(bubble(marc, "So sorry!")).isVisible();
        assertThat(ana.app().getByText("is looking at this, too")).isVisible(PATIENT);
        assertThat(AdminWindow.width(marcs)).isEqualTo(360);
        assertThat(Axe.findings(marcs)).isEmpty();
        marc.field("Your answer").fill("Hello");
        send(marc);
        assertThat(marc.app().getByText("is answering. Take over first.")).isVisible();
        marc.button("Take over from").click();
        assertThat(marc.app().getByText("You are answering")).isVisible();
        assertThat(ana.button("Take over from")).isVisible(PATIENT);
        send(marc);
        assertThat(kerry.awaitsAnswer().text()).isEqualTo("Hello");
        assertThat(bubble(ana, "Hello").last()).isVisible(PATIENT);

        marc.field("Give to").selectOption(Staff.ANA.id());
        assertThat(marc.button("Take over from")).isVisible();
        assertThat(ana.app().getByText("You are answering")).isVisible(PATIENT);
        ana.button("Give back to the bot").click();
        assertThat(marc.app().getByText("The bot is answering")).isVisible(PATIENT);
        assertThat(kerry.asks("cart").text()).contains("empty");
        assertThat(chromium.complaints()).allMatch(one -> one.contains("409"));
    }

    @Test
    void after_the_24_hours_only_a_template_leaves_and_ready_answers_are_at_hand() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("human");
        var window = chromium.window(1280, 900);
        var marc = open(window, Staff.MARC, "MANAGER");
        assertThat(row(marc, kerry)).isVisible(PATIENT);
        marc.app().getByText("Add an answer").click();
        marc.field("Name of a new answer").fill("Late parcel");
        marc.field("Words of a new answer").fill("It is on its way.");
        marc.button("Add this answer").click();
        assertThat(marc.toast()).hasText("Saved");

        row(marc, kerry).click();
        assertThat(marc.app().getByText("You can write freely for 23 h")).isVisible();
        marc.field("Ready answers").selectOption("Late parcel");
        assertThat(marc.field("Your answer")).hasValue("It is on its way.");

        town.service()
                .with("Authorization", "Bearer " + shop.store().whatsapp().token())
                .post(
                        "/sandbox/meta/v25.0/"
                                + shop.store().whatsapp().wabaId()
                                + "/message_templates",
                        Messages.of(
                                """
                                {"name": "order_update", "language": "en_US", "category": "UTILITY",
                                 "components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}
                                """))
                .orFail(200);
        OwnStore.change(
                """
                UPDATE conversation SET window_until = now() - interval '1 minute' WHERE id IN (
                  SELECT conversation_id FROM outbox WHERE store_id = %d AND id = %d)
                """
                        .formatted(shop.id(), kerry.last().effect()));
        assertThat(marc.app().getByText("The 24 hours are over")).isVisible(PATIENT);
        marc.field("Value of {{1}}").fill("#1001");
        assertThat(Axe.findings(window)).isEmpty();
        marc.button("Send template").click();

        assertThat(bubble(marc, "order_update")).isVisible(PATIENT);
        assertThat(marc.app().locator(".inbox-composer [role=alert]")).hasText("");
        assertThat(kerry.awaitsAnswer().kind()).isEqualTo("template");
    }

    private static void send(AdminScreen admin) {
        admin.app()
                .getByRole(
                        AriaRole.BUTTON,
                        new FrameLocator.GetByRoleOptions().setName("Send").setExact(true))
                .click();
    }

    private static Locator row(AdminScreen admin, Shopper kerry) {
        var talk =
                Rows.column(
                                "SELECT conversation_id::text FROM outbox WHERE id = "
                                        + kerry.last().effect())
                        .getFirst();
        return admin.app().locator("[data-talk='" + talk + "']");
    }

    private static Locator bubble(AdminScreen admin, String words) {
        return admin.app()
                .locator(".inbox-bubble")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    private AdminScreen open(Page window, Staff who, String role) {
        var unused = shop.as(who.id(), role);
        return new AdminScreen(
                window,
                origin.substring(0, origin.length() - 1),
                shop.store(),
                who,
                "/admin/inbox");
    }
}
