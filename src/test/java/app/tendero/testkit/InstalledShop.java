package app.tendero.testkit;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.DemoStores.WhatsAppNumber;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A pretend shop whose merchant installed the app from Shopify, with a number of its own at the
 * pretend Meta: for tests in which a store comes and goes.
 */
public final class InstalledShop {

    /** Shopify's number of the merchant, who opened the app first and so owns the store. */
    public static final String OWNER = "1";

    private final Town town;
    private final DemoStore store;

    private InstalledShop(Town town, DemoStore store) {
        this.town = town;
        this.store = store;
    }

    /**
     * Installs the app in a pretend shop and connects a business that nobody knew.
     *
     * @param bench the shop's number; no other test may have it
     */
    public static InstalledShop at(Town town, int bench) {
        var shop = new InstalledShop(town, named(DemoStores.bench(bench), business(town)));
        shop.opens();
        while (!shop.connects()) {
            // a number of an earlier run, which the pretend Meta has forgotten and the service has
            // not
            shop = new InstalledShop(town, named(DemoStores.bench(bench), business(town)));
        }
        return shop;
    }

    /** A pretend shop as it stands, installed or not. */
    public static InstalledShop of(Town town, DemoStore store) {
        return new InstalledShop(town, store);
    }

    public DemoStore store() {
        return store;
    }

    public String domain() {
        return store.domain();
    }

    public String number() {
        return store.whatsapp().phoneNumberId();
    }

    /** The merchant opens the page in Shopify's admin. */
    public JsonNode opens() {
        return merchant()
                .post("/admin/api/session", JsonNodeFactory.instance.objectNode())
                .orFail(200)
                .json();
    }

    /** Doors with a session token of the owner, made now. */
    public Http merchant() {
        return town.service()
                .with("Authorization", "Bearer " + SessionToken.of(store.handle(), OWNER));
    }

    private boolean connects() {
        var number = store.whatsapp();
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("whatsapp")
                .put("phone_number_id", number.phoneNumberId())
                .put("waba_id", number.wabaId())
                .put("token", number.token())
                .put("app_secret", DemoStores.META_APP_SECRET);
        var said = town.operator().put("/api/v1/stores/" + store.handle(), body);
        return said.status() != 409 && said.orFail(200).status() == 200;
    }

    /** As an operator sees the store. */
    public JsonNode seen() {
        return town.operator().get("/api/v1/stores/" + store.handle()).orFail(200).json();
    }

    public int id() {
        return seen().path("id").asInt();
    }

    /** A webhook of Shopify's, signed as for all who installed the app; it must be taken. */
    public void webhook(String topic, Instant triggered, String body) {
        var said = webhook(topic, triggered, body, DemoStores.SHOPIFY_APP_SECRET);
        if (said != 200) {
            throw new AssertionError(topic + " was answered " + said);
        }
    }

    /** A webhook signed with any secret; answers the status. */
    public int webhook(String topic, Instant triggered, String body, String secret) {
        return town.service()
                .with("X-Shopify-Topic", topic)
                .with("X-Shopify-Shop-Domain", domain())
                .with("X-Shopify-Event-Id", UUID.randomUUID().toString())
                .with("X-Shopify-Triggered-At", triggered.toString())
                .with(
                        "X-Shopify-Hmac-Sha256",
                        Base64.getEncoder()
                                .encodeToString(SessionToken.mac("HmacSHA256", secret, body)))
                .post("/shopify/webhooks", body.getBytes(StandardCharsets.UTF_8))
                .status();
    }

    /** Somebody who never wrote to anybody writes to this shop. */
    public Shopper shopper() {
        return town.shopperAt(store);
    }

    /** When Meta accepted each message of this shop's number, oldest first. */
    public List<Instant> sends() {
        var sends =
                town.service()
                        .get("/sandbox/meta/sends?limit=1000&phone_number_id=" + number())
                        .orFail(200)
                        .json()
                        .path("sends");
        return StreamSupport.stream(sends.spliterator(), false)
                .map(send -> moment(send.path("at")))
                .toList();
    }

    private static Instant moment(JsonNode at) {
        return at.isNumber() ? Instant.ofEpochMilli(at.asLong()) : Instant.parse(at.asText());
    }

    /** A business at the pretend Meta that no store has connected yet. */
    public static WhatsAppNumber business(Town town) {
        var wish =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("registered", true)
                        .put("subscribed", true);
        var come = town.service().post("/sandbox/meta/newcomers", wish).orFail(201).json();
        return new WhatsAppNumber(
                come.path("phone_number_id").asText(),
                come.path("waba_id").asText(),
                come.path("token").asText(),
                "",
                come.path("display_phone_number").asText());
    }

    /** The pretend shop with this number in the place of its own. */
    public static DemoStore named(DemoStore bench, WhatsAppNumber number) {
        return new DemoStore(
                bench.handle(),
                bench.name(),
                bench.currency(),
                bench.country(),
                bench.timezone(),
                bench.languages(),
                bench.welcome(),
                bench.shopify(),
                number);
    }
}
