package app.tendero.sandbox.shopify;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OAuthTest {

    private static final String TOKENS = "/linen-house.myshopify.com/admin/oauth/access_token";
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";

    private static ShopifyWorld world;

    @BeforeAll
    static void open() {
        world = new ShopifyWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void client_credentials_of_the_shops_own_app_give_a_token_for_a_day() {
        var answer = ask(own(Map.of("grant_type", "client_credentials")));

        assertThat(answer.getInteger("expires_in")).isEqualTo(86_399);
        assertThat(opens(answer.getString("access_token"))).isTrue();
    }

    @Test
    void a_wrong_secret_gets_nothing() {
        var answer =
                world.post(
                        TOKENS,
                        new JsonObject()
                                .put("client_id", LINEN_HOUSE.shopify().apiKey())
                                .put("client_secret", "guess")
                                .put("grant_type", "client_credentials")
                                .encode());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_client");
    }

    @Test
    void a_refresh_token_rotates_and_the_old_one_lives_until_the_new_token_is_used() {
        var first = ask(exchange(sessionToken(DemoStores.SHOPIFY_APP_SECRET)));

        var second = ask(refresh(first.getString("refresh_token")));
        var repeated = ask(refresh(first.getString("refresh_token")));
        boolean used = opens(second.getString("access_token"));
        var late =
                world.post(
                        TOKENS, new JsonObject(refresh(first.getString("refresh_token"))).encode());

        assertThat(first.getInteger("expires_in")).isEqualTo(3_600);
        assertThat(second.getString("refresh_token"))
                .isNotEqualTo(first.getString("refresh_token"));
        assertThat(repeated.getString("access_token")).isNotNull();
        assertThat(used).isTrue();
        assertThat(late.statusCode()).isEqualTo(400);
    }

    @Test
    void a_session_token_signed_by_somebody_else_is_refused() {
        var answer =
                world.post(
                        TOKENS, new JsonObject(exchange(sessionToken("another secret"))).encode());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_subject_token");
    }

    @Test
    void a_merchant_who_installs_is_sent_back_with_a_signed_code_that_works_once() {
        var redirect = world.service + "/shopify/callback";
        var authorize =
                "/linen-house.myshopify.com/admin/oauth/authorize?client_id="
                        + DemoStores.SHOPIFY_APP_KEY
                        + "&scope=read_products&state=s-1&redirect_uri="
                        + URLEncoder.encode(redirect, StandardCharsets.UTF_8);

        var page = world.get(authorize);
        var back =
                URI.create(
                        world.form(authorize, Map.of())
                                .headers()
                                .firstValue("location")
                                .orElseThrow());
        var query = query(back);
        var token = ask(app(Map.of("code", query.get("code"), "expiring", "1")));
        var again =
                world.post(TOKENS, new JsonObject(app(Map.of("code", query.get("code")))).encode());

        assertThat(page.body()).contains("Install app").contains("read_products");
        assertThat(back.toString()).startsWith(redirect + "?code=");
        assertThat(query)
                .containsEntry("state", "s-1")
                .containsEntry("shop", "linen-house.myshopify.com");
        var signed = back.getRawQuery().replaceFirst("&hmac=.*", "");
        assertThat(query.get("hmac"))
                .isEqualTo(Signatures.hex(DemoStores.SHOPIFY_APP_SECRET, signed));
        assertThat(opens(token.getString("access_token"))).isTrue();
        assertThat(again.statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_is_sent_to_an_address_that_the_app_did_not_register() {
        var answer =
                world.get(
                        "/linen-house.myshopify.com/admin/oauth/authorize?client_id="
                                + DemoStores.SHOPIFY_APP_KEY
                                + "&redirect_uri=https%3A%2F%2Fevil.example%2F");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static JsonObject ask(Map<String, ?> body) {
        var answer = world.post(TOKENS, new JsonObject(new LinkedHashMap<>(body)).encode());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private static boolean opens(String token) {
        return world.post(
                                "/linen-house.myshopify.com/admin/api/2026-10/graphql.json",
                                ShopifyWorld.body("{ shop { name } }", Map.of()),
                                "X-Shopify-Access-Token",
                                token)
                        .statusCode()
                == 200;
    }

    private static Map<String, Object> own(Map<String, String> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("client_id", LINEN_HOUSE.shopify().apiKey());
        body.put("client_secret", LINEN_HOUSE.shopify().apiSecret());
        return body;
    }

    private static Map<String, Object> app(Map<String, String> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("client_id", DemoStores.SHOPIFY_APP_KEY);
        body.put("client_secret", DemoStores.SHOPIFY_APP_SECRET);
        return body;
    }

    private static Map<String, Object> exchange(String sessionToken) {
        return app(
                Map.of(
                        "grant_type", EXCHANGE,
                        "subject_token", sessionToken,
                        "subject_token_type", "urn:ietf:params:oauth:token-type:id_token",
                        "requested_token_type",
                                "urn:shopify:params:oauth:token-type:offline-access-token",
                        "expiring", "1"));
    }

    private static Map<String, Object> refresh(String token) {
        return app(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    private static String sessionToken(String secret) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var header = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
        var claims =
                new JsonObject()
                        .put("aud", DemoStores.SHOPIFY_APP_KEY)
                        .put("dest", "https://linen-house.myshopify.com")
                        .put("exp", Instant.now().getEpochSecond() + 60);
        var signed =
                encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8))
                        + "."
                        + encoder.encodeToString(claims.encode().getBytes(StandardCharsets.UTF_8));
        var mac = Signatures.mac(secret, signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + encoder.encodeToString(mac);
    }

    private static Map<String, String> query(URI uri) {
        var query = new LinkedHashMap<String, String>();
        for (var pair : uri.getQuery().split("&")) {
            var parts = pair.split("=", 2);
            query.put(parts[0], parts[1]);
        }
        return query;
    }
}
