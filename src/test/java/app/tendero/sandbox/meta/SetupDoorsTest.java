package app.tendero.sandbox.meta;

import static app.tendero.sandbox.meta.MetaWorld.LINEN_HOUSE;
import static app.tendero.sandbox.meta.MetaWorld.SECRET;
import static app.tendero.sandbox.meta.MetaWorld.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.meta.rules.Bodies;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pretend Meta lets a business in as strictly as the real one. */
class SetupDoorsTest {

    private static final String ROOT = "/sandbox/meta/v25.0/";
    private static final String WABA = "102290129340398";

    private final MetaWorld world = new MetaWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_code_becomes_the_business_token_once_and_within_half_a_minute() {
        var business = newcomer();
        var code = code(business);

        var given = exchange("900", SECRET, code);

        assertThat(given.json().path("access_token").asText())
                .isEqualTo(business.path("token").asText());
        assertThat(exchange("900", SECRET, code).json().at("/error/error_subcode").asInt())
                .isEqualTo(36009);
        var late = code(business);
        world.now.updateAndGet(now -> now.plus(Duration.ofSeconds(31)));
        assertThat(exchange("900", SECRET, late).json().at("/error/error_subcode").asInt())
                .isEqualTo(36007);
    }

    @Test
    void a_code_is_exchanged_for_the_app_alone_that_knows_its_secret() {
        var code = code(newcomer());

        assertThat(exchange("901", SECRET, code).code()).isEqualTo(101);
        assertThat(exchange("900", "nonsense", code).code()).isEqualTo(1);
        assertThat(exchange("900", SECRET, "nonsense").code()).isEqualTo(100);
        assertThat(exchange("900", SECRET, "").code()).isEqualTo(100);
        assertThat(exchange("900", SECRET, code).status()).isEqualTo(200);
    }

    @Test
    void a_number_is_registered_with_its_own_pin_and_not_too_often() {
        var path = ROOT + LINEN_HOUSE + "/register";

        assertThat(world.post(path, TOKEN, pin("123456")).status()).isEqualTo(200);
        assertThat(world.post(path, TOKEN, pin("123456")).status()).isEqualTo(200);
        assertThat(world.post(path, TOKEN, pin("654321")).code()).isEqualTo(133005);
        for (var i = 0; i < 7; i++) {
            world.post(path, TOKEN, pin("123456"));
        }
        assertThat(world.post(path, TOKEN, pin("123456")).code()).isEqualTo(133016);
    }

    @Test
    void a_number_that_is_not_registered_sends_nothing_and_cannot_be_deregistered_twice() {
        world.kerryWrites();
        var path = ROOT + LINEN_HOUSE + "/deregister";

        assertThat(world.post(path, TOKEN, "").status()).isEqualTo(200);

        assertThat(world.send(MetaWorld.text("hi").put("to", "+447700900123")).code())
                .isEqualTo(133010);
        assertThat(world.post(path, TOKEN, "").code()).isEqualTo(133010);
        assertThat(world.get(ROOT + LINEN_HOUSE + "?fields=status", TOKEN).json().path("status"))
                .hasToString("\"PENDING\"");
    }

    @Test
    void an_account_that_is_not_subscribed_cannot_be_unsubscribed() {
        var path = ROOT + WABA + "/subscribed_apps";
        var delete = world.request(path, TOKEN).DELETE();

        assertThat(world.call(delete).status()).isEqualTo(200);

        assertThat(world.get(path, TOKEN).json().path("data")).isEmpty();
        assertThat(world.call(delete).code()).isEqualTo(803);
        assertThat(world.post(path, TOKEN, "").status()).isEqualTo(200);
        assertThat(world.get(path, TOKEN).json().path("data")).hasSize(1);
    }

    @Test
    void a_token_without_the_permission_may_not_manage_the_account() {
        world.control(
                "{'phone_number_id':'"
                        + LINEN_HOUSE
                        + "','standing':{'scopes':['whatsapp_business_messaging']}}");

        assertThat(world.post(ROOT + WABA + "/subscribed_apps", TOKEN, "").code()).isEqualTo(200);
        assertThat(world.get(ROOT + WABA + "/phone_numbers", TOKEN).code()).isEqualTo(200);
        assertThat(world.control("{'standing':{'mood':1}}").status()).isEqualTo(400);
    }

    @Test
    void a_wrong_proof_of_the_app_secret_is_refused() {
        var path = ROOT + WABA + "/phone_numbers?appsecret_proof=";

        var wrong = world.get(path + "00", TOKEN);

        assertThat(wrong.code()).isEqualTo(100);
        assertThat(wrong.json().at("/error/message").asText()).contains("appsecret_proof");
    }

    @Test
    void a_profile_takes_what_meta_allows_and_nothing_of_what_it_does_not() {
        var path = ROOT + LINEN_HOUSE + "/whatsapp_business_profile";
        var good =
                Bodies.json(
                                "{'messaging_product':'whatsapp','about':'Linen','email':'a@b.fr',"
                                        + "'websites':['https://linen.example'],'vertical':'RETAIL'}")
                        .toString();

        assertThat(world.post(path, TOKEN, good).status()).isEqualTo(200);

        assertThat(
                        world.get(path + "?fields=about,websites", TOKEN)
                                .json()
                                .at("/data/0/about")
                                .asText())
                .isEqualTo("Linen");
        for (var bad :
                new String[] {
                    "'about':''",
                    "'about':'" + "x".repeat(140) + "'",
                    "'description':'" + "x".repeat(257) + "'",
                    "'email':'nobody'",
                    "'websites':['a','b','c']",
                    "'websites':['ftp://x.y']",
                    "'vertical':'SHOES'",
                    "'shoe_size':7"
                }) {
            var body = Bodies.json("{'messaging_product':'whatsapp'," + bad + "}").toString();
            assertThat(world.post(path, TOKEN, body).code()).as(bad).isEqualTo(100);
        }
        assertThat(world.post(path, TOKEN, "{}").code()).isEqualTo(100);
        assertThat(world.get(path + "?fields=shoe_size", TOKEN).code()).isEqualTo(100);
    }

    private JsonNode newcomer() {
        return world.post("/sandbox/meta/newcomers", "", "{}").json();
    }

    private String code(JsonNode business) {
        var wish = "{\"waba_id\":\"" + business.path("waba_id").asText() + "\"}";
        return world.post("/sandbox/meta/codes", "", wish).json().path("code").asText();
    }

    private MetaWorld.Reply exchange(String app, String secret, String code) {
        return world.get(
                ROOT
                        + "oauth/access_token?client_id="
                        + app
                        + "&client_secret="
                        + secret
                        + "&code="
                        + code,
                "");
    }

    private static String pin(String pin) {
        return Bodies.json("{'messaging_product':'whatsapp','pin':'" + pin + "'}").toString();
    }
}
