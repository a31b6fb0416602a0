package app.tendero.testkit;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.shopify.graphql.GraphQlEngine;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The world of a door-to-door test: the service with its two demo stores registered, the pretend
 * Meta and Shopify around it, and shoppers nobody has met. Everything goes through HTTP doors.
 */
public final class Town {

    private static final Map<URI, Town> OPEN = new ConcurrentHashMap<>();

    private final Http service;
    private final MetaDoors meta;

    private Town(URI origin) {
        this.service = Http.at(origin);
        this.meta = new MetaDoors(service);
        // The pretend Shopify reads its schemas when first asked: no shopper shall wait for that.
        GraphQlEngine.all().forEach(GraphQlEngine::of);
        DemoStores.all().forEach(this::register);
    }

    /** The town of the running {@code @QuarkusTest}; its stores are registered once. */
    public static Town open() {
        var config = ConfigProvider.getConfig();
        var port = config.getValue("quarkus.http.test-port", Integer.class);
        return OPEN.computeIfAbsent(URI.create("http://localhost:" + port), Town::new);
    }

    /** The service's doors, nobody's key shown. */
    public Http service() {
        return service;
    }

    /** The service's doors with the operator's key. */
    public Http operator() {
        var key = ConfigProvider.getConfig().getValue("OPERATOR_API_KEY", String.class);
        return service.with("Authorization", "Bearer " + key);
    }

    public MetaDoors meta() {
        return meta;
    }

    public ShopDoors shop(DemoStore store) {
        return new ShopDoors(service, store);
    }

    /** A shopper who never wrote to anybody, with a phone of their own. */
    public Shopper shopperAt(DemoStore store) {
        return new Shopper(this, store, Identity.withPhone(Phones.next()));
    }

    /** A shopper as Meta shows them. */
    public Shopper shopperAt(DemoStore store, Identity identity) {
        return new Shopper(this, store, identity);
    }

    /** Registers a further store of the pretend world, or once more one that is here. */
    public void register(DemoStore store) {
        var said = operator().post("/api/v1/stores", body(store));
        if (said.status() == 409) {
            said = operator().put("/api/v1/stores/" + store.domain(), body(store));
        }
        if (said.status() != 201 && said.status() != 200) {
            throw new AssertionError(
                    store.handle() + " not registered, " + said.status() + ": " + said.body());
        }
    }

    /** What an operator posts to register a custom app's store. */
    public static ObjectNode body(DemoStore store) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("store_domain", store.domain())
                .put("private_app", true)
                .put("access_token", store.shopify().accessToken())
                .put("api_key", store.shopify().apiKey())
                .put("api_secret", store.shopify().apiSecret())
                .put("storefront_token", store.shopify().storefrontToken());
        var number = store.whatsapp();
        body.putObject("whatsapp")
                .put("phone_number_id", number.phoneNumberId())
                .put("waba_id", number.wabaId())
                .put("token", number.token())
                .put("verify_token", number.verifyToken())
                .put("app_secret", DemoStores.META_APP_SECRET)
                .put("display_phone_number", number.displayPhoneNumber());
        var settings = body.putObject("settings");
        settings.put("welcome_message", store.welcome())
                .put("currency", store.currency())
                .put("timezone", store.timezone());
        store.languages().forEach(settings.putArray("languages")::add);
        return body;
    }
}
