package app.tendero.sandbox.chaos;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.chaos.Fault.Bounds;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What Meta and Shopify can do to one store, while the others must not notice. */
final class NeighbourFaults {

    private static final int A_WHILE = 3_000;
    private static final int THINGS_SAID = 200;
    private static final String AWAY = "{\"status\":503,\"times\":1000}";
    private static final String BACK = "{\"status\":503,\"times\":0}";

    List<Fault> all() {
        return Stream.concat(meta().stream(), shopify().stream()).toList();
    }

    /** Each at a store of its own. */
    List<Fault> meta() {
        return List.of(
                refusal(
                        "Meta answers 429",
                        2,
                        "{\"code\":130429,\"status\":429,\"times\":true}",
                        Bounds.IN_THE_END),
                refusal(
                        "Meta answers 429 with Retry-After",
                        3,
                        "{\"code\":130429,\"status\":429,\"retry_after\":2,\"times\":true}",
                        Bounds.IN_THE_END),
                refusal(
                        "Meta answers 500",
                        4,
                        "{\"code\":131000,\"status\":500,\"times\":true}",
                        Bounds.IN_THE_END),
                trouble("Meta answers garbage", 5, "garbage"),
                trouble("Meta loses answers", 6, "lose"),
                trouble("Meta never answers", 7, "hang"),
                late(),
                silent(),
                badToken());
    }

    private static Fault refusal(String name, int shop, String fail, java.time.Duration fresh) {
        return Fault.of(
                        name,
                        A_WHILE,
                        stage -> stage.meta(shop, "fail", fail),
                        stage -> stage.meta(shop, "fail", "{\"times\":0}"))
                .at(shop)
                .with(Kind.META_REFUSES)
                .within(new Bounds(fresh, Bounds.IN_THE_END, false));
    }

    private static Fault trouble(String name, int shop, String key) {
        return Fault.of(
                        name,
                        A_WHILE,
                        stage -> stage.meta(shop, key, "true"),
                        stage -> stage.meta(shop, key, "false"))
                .at(shop)
                .within(new Bounds(Bounds.IN_THE_END, Bounds.IN_THE_END, false));
    }

    private static Fault late() {
        int shop = 8;
        return Fault.of(
                        "Meta answers late",
                        A_WHILE,
                        stage -> stage.meta(shop, "slow", "13500"),
                        stage -> stage.meta(shop, "slow", "0"))
                .at(shop)
                .within(new Bounds(Bounds.IN_THE_END, Bounds.IN_THE_END, false));
    }

    /** Nobody can know whether they arrived: these are repeated. */
    private static Fault silent() {
        int shop = 9;
        return Fault.of(
                        "Meta accepts and never tells",
                        A_WHILE,
                        stage -> {
                            stage.meta(shop, "lose", "true");
                            stage.meta(shop, "silent", "true");
                        },
                        stage -> {
                            stage.meta(shop, "lose", "false");
                            stage.meta(shop, "silent", "false");
                        })
                .at(shop)
                .with(Kind.META_IS_SILENT)
                .within(new Bounds(Bounds.IN_THE_END, Bounds.IN_THE_END, false));
    }

    private static Fault badToken() {
        int shop = 10;
        var token =
                "{\"whatsapp\":{\"phone_number_id\":\"%s\",\"token\":\"%s\"}}"
                        .formatted(
                                Fault.phoneNumberId(shop),
                                DemoStores.bench(shop).whatsapp().token());
        return Fault.of(
                        "a store's token is bad",
                        A_WHILE,
                        stage ->
                                stage.meta(
                                        shop,
                                        "fail",
                                        "{\"code\":190,\"status\":401,\"times\":true}"),
                        stage -> {
                            stage.meta(shop, "fail", "{\"times\":0}");
                            stage.change(shop, token);
                        })
                .at(shop)
                .with(Kind.META_REFUSES)
                .within(new Bounds(Bounds.IN_THE_END, Bounds.IN_THE_END, false));
    }

    List<Fault> shopify() {
        return List.of(
                shop("Shopify throttles", 2, "throttle", "true", "false"),
                shop("Shopify fails", 3, "fail", AWAY, BACK),
                hasty(),
                shop("Shopify is slow", 4, "slowMillis", "1500", "0"),
                shop(
                        "Shopify loses the answer to a cart",
                        5,
                        "loseAnswerOf",
                        "\"cartCreate\"",
                        "\"\""),
                shop(
                        "Shopify loses the answer to a draft order",
                        Load.DRAFT_ORDER_SHOP,
                        "loseAnswerOf",
                        "\"draftOrderCreate\"",
                        "\"\""));
    }

    /**
     * What could not be done is told with one answer for many, or the cart is not what was said.
     */
    private static Fault hasty() {
        int shop = 6;
        return Fault.of(
                        "a shopper says 200 things while Shopify fails",
                        A_WHILE,
                        stage -> {
                            stage.shopify(shop, "fail", AWAY);
                            stage.load().burst(shop, THINGS_SAID);
                        },
                        stage -> stage.shopify(shop, "fail", BACK))
                .at(shop)
                .within(Bounds.afterwards(15));
    }

    private static Fault shop(String name, int shop, String key, String bad, String good) {
        return Fault.of(
                        name,
                        A_WHILE,
                        stage -> stage.shopify(shop, key, bad),
                        stage -> stage.shopify(shop, key, good))
                .at(shop)
                .within(Bounds.afterwards(15));
    }
}
