package app.tendero.browser;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Identity;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Rows;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A morning at the desk of Linen House: who waits for a person, and what was reported. */
@QuarkusTest
class DeskInTheBrowserTest {

    private static final IsVisibleOptions PATIENT = new IsVisibleOptions().setTimeout(20_000);

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
    void what_was_bought_reported_and_said_lies_before_who_answers() {
        var kerry = shopper("Kerry");
        bought(kerry);
        var ticket = reported(kerry);
        kerry.asks("can I talk to a person please");
        kerry.says("It is a present for Saturday. Could you send another by then?");
        var amelie = shopper("Amélie");
        amelie.asks("bonjour");
        amelie.asks("parler à une personne");
        amelie.says("Faites-vous ce rideau en 280 cm ?");
        var complaints = chromium.complaints().size();

        var inboxes = chromium.window(1280, 900);
        var inbox = open(inboxes, "/admin/inbox");
        row(inbox, kerry).click();
        assertThat(bubble(inbox, "Could you send another")).isVisible(PATIENT);
        assertThat(row(inbox, amelie)).isVisible(PATIENT);
        AdminWindow.picture(inboxes, "admin-inbox");
        var windows = chromium.window(1280, 1000);
        var tickets = open(windows, "/admin/tickets");
        tickets.app().getByText(ticket).first().click();
        assertThat(tickets.app().getByText("The soap came in two pieces").last()).isVisible();
        tickets.button("Show the picture").click();
        assertThat(tickets.app().locator("s-image img").first()).isVisible();
        AdminWindow.picture(windows, "admin-tickets");

        assertThat(AdminWindow.since(chromium, complaints)).isEmpty();
    }

    private Shopper shopper(String name) {
        return town.shopperAt(LINEN_HOUSE, Identity.withPhone(Phones.next()).named(name));
    }

    private static void bought(Shopper kerry) {
        kerry.asks("hi");
        var card = kerry.asks("savon de marseille");
        kerry.opens(card.choiceOf("cart.add:").id());
        kerry.pays(kerry.chooses("Check out").link());
        kerry.awaitsAnswer();
    }

    /** Its number, {@code DEF-1001}. */
    private String reported(Shopper kerry) {
        var which = kerry.asks("it arrived broken");
        kerry.opens(which.choiceOf("ticket.about:").id());
        kerry.says("The soap came in two pieces");
        kerry.sends(picture());
        return kerry.opens("ticket.done").text().replaceAll("(?s).*?(DEF-\\d+).*", "$1");
    }

    private ObjectNode picture() {
        var file = Messages.of("{\"mime_type\": \"image/png\"}");
        file.put("content", Base64.getEncoder().encodeToString(soap()));
        file.put("phone_number_id", LINEN_HOUSE.whatsapp().phoneNumberId());
        var put = town.service().post("/sandbox/meta/media", file).orFail(201).json();
        var message = Messages.of("{\"type\": \"image\"}");
        message.putObject("image").put("id", put.path("id").asText());
        return message;
    }

    /** A piece of soap on linen, broken in two, as a phone would see it. */
    private static byte[] soap() {
        var image = new BufferedImage(480, 360, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        linen(pen);
        pen.rotate(-0.12, 240, 180);
        half(pen, 96, 230, 8);
        pen.rotate(0.26, 240, 180);
        half(pen, 262, 392, -10);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return png.toByteArray();
    }

    private static void linen(Graphics2D pen) {
        var chance = new Random(7);
        pen.setColor(new Color(0xD9CBB2));
        pen.fillRect(0, 0, 480, 360);
        pen.setStroke(new BasicStroke(1));
        for (int at = 0; at < 480; at += 3) {
            pen.setColor(new Color(120, 95, 60, 20 + chance.nextInt(40)));
            pen.drawLine(at, 0, at, 360);
            pen.drawLine(0, at, 480, at);
        }
    }

    /** From one edge to the other; the broken one is jagged. */
    private static void half(Graphics2D pen, int left, int right, int jag) {
        var shape = new Path2D.Double();
        shape.moveTo(left, 110);
        if (jag > 0) {
            shape.lineTo(right, 110);
            for (int y = 120, turn = 1; y <= 250; y += 10, turn = -turn) {
                shape.lineTo(right + turn * jag, y);
            }
            shape.lineTo(left, 250);
        } else {
            shape.lineTo(right, 110);
            shape.lineTo(right, 250);
            shape.lineTo(left, 250);
            for (int y = 240, turn = 1; y >= 120; y -= 10, turn = -turn) {
                shape.lineTo(left + turn * jag, y);
            }
        }
        shape.closePath();
        pen.setColor(new Color(60, 45, 20, 60));
        pen.translate(8, 10);
        pen.fill(shape);
        pen.translate(-8, -10);
        pen.setColor(new Color(0x9CB071));
        pen.fill(shape);
        pen.setColor(new Color(0x76894F));
        pen.setStroke(new BasicStroke(3));
        pen.draw(shape);
    }

    private AdminScreen open(Page window, String path) {
        var admin =
                new AdminScreen(
                        window,
                        origin.substring(0, origin.length() - 1),
                        LINEN_HOUSE,
                        Staff.OLIVE,
                        path);
        assertThat(admin.app().locator("s-spinner")).hasCount(0);
        return admin;
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
}
