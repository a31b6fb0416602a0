package app.tendero.admin.install;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.HostileShops;
import app.tendero.testkit.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Installing from outside Shopify's admin, with the pretend shops bench-911 and following. */
@QuarkusTest
class InstallDoorTest {

    private static final String CALLBACK = "/shopify/callback";
    private static final String COOKIE = "__Host-tendero-install";

    private Strangers browser;

    @BeforeEach
    void open() {
        browser = new Strangers(RestAssured.port);
    }

    @Test
    void a_merchant_goes_to_the_consent_page_and_comes_back_as_a_store() {
        var begun = browser.knock("GET", "/shopify/install?shop=bench-911.myshopify.com", "");
        var consent = location(begun);
        var back = URI.create(location(browser.knock("POST", path(consent), "")));
        var done = browser.knock("GET", path(back.toString()), "", "Cookie", cookie(begun));
        var again = browser.knock("GET", path(back.toString()), "", "Cookie", cookie(begun));

        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(consent).contains("/bench-911.myshopify.com/admin/oauth/authorize?client_id=");
        assertThat(begun.headers().firstValue("set-cookie").orElseThrow())
                .startsWith(COOKIE + "=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(location(done))
                .endsWith("/bench-911.myshopify.com/admin/apps/" + DemoStores.SHOPIFY_APP_KEY);
        assertThat(again.statusCode()).isEqualTo(400); // the code works once
        operator("bench-911").then().statusCode(200).body("offline_token", equalTo("live"));
    }

    @Test
    void an_operators_software_gets_the_address_and_brings_the_code_itself() {
        String address =
                given().header("X-Api-Key", "sandbox-operator-key")
                        .get("/api/v1/auth/oauth/authorize?shop=bench-912.myshopify.com")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("auth_url");
        var back = parameters(URI.create(location(browser.knock("POST", path(address), ""))));
        var body =
                """
                {"shop": "bench-912.myshopify.com", "code": "%s", "state": "%s"}"""
                        .formatted(back.get("code"), back.get("state"));

        assertThat(browser.knock("POST", "/api/v1/auth/oauth/callback", body, json()).statusCode())
                .isEqualTo(401);
        given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body(body.replace("bench-912.my", "bench-913.my"))
                .post("/api/v1/auth/oauth/callback")
                .then()
                .statusCode(403);
        given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/auth/oauth/callback")
                .then()
                .statusCode(200)
                .body("store_domain", equalTo("bench-912.myshopify.com"))
                .body("id", notNullValue());
    }

    @Test
    void nobody_is_sent_to_an_address_that_is_no_shop() {
        for (var shop : HostileShops.at("bench-914")) {
            var query = "?shop=" + URLEncoder.encode(shop, StandardCharsets.UTF_8);
            if (query.length() < 3_000) {
                var answer = browser.knock("GET", "/shopify/install" + query, "");
                assertThat(answer.statusCode()).as(shop).isEqualTo(400);
                assertThat(answer.headers().firstValue("location")).isEmpty();
            }
        }
        for (var query :
                List.of(
                        "",
                        "?",
                        "?shop",
                        "?shop=bench-914.myshopify.com&shop=evil.com",
                        "?shop=evil.com&shop=bench-914.myshopify.com",
                        "?shop=bench-914.myshopify.com&hmac=00",
                        "?shop[]=bench-914.myshopify.com",
                        "?SHOP=bench-914.myshopify.com")) {
            assertThat(browser.knock("GET", "/shopify/install" + query, "").statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    void nothing_but_the_whole_and_fresh_way_back_is_taken() {
        var begun = browser.knock("GET", "/shopify/install?shop=bench-915.myshopify.com", "");
        var state = parameters(URI.create(location(begun))).get("state");
        var cookie = cookie(begun);
        var statuses = new TreeMap<String, Integer>();

        for (var each : hostile(state).entrySet()) {
            var answer =
                    browser.knock("GET", CALLBACK + "?" + each.getValue(), "", "Cookie", cookie);
            statuses.put(each.getKey(), answer.statusCode());
        }
        for (var other : List.of(COOKIE + "=", COOKIE + "=x", "x=" + state, cookie + "x", "")) {
            var query = signed(good(state));
            var answer =
                    other.isEmpty()
                            ? browser.knock("GET", CALLBACK + "?" + query, "")
                            : browser.knock("GET", CALLBACK + "?" + query, "", "Cookie", other);
            statuses.put("cookie " + other, answer.statusCode());
        }

        assertThat(statuses)
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        (name, s) -> {
                            assertThat(s).as(name).isIn(400, 403);
                        });
        operator("bench-915").then().statusCode(404);
    }

    private static Map<String, String> hostile(String state) {
        var all = new TreeMap<String, String>();
        all.put("a code nobody gave", signed(good(state)));
        for (var name : List.of("code", "hmac", "shop", "state", "timestamp")) {
            var less = good(state);
            less.remove(name);
            all.put("without " + name, name.equals("hmac") ? plain(good(state)) : signed(less));
            all.put("twice " + name, signed(good(state)) + "&" + name + "=x");
            all.put("first another " + name, name + "=x&" + signed(good(state)));
            all.put(
                    "empty " + name,
                    name.equals("hmac")
                            ? plain(good(state)) + "&hmac="
                            : signed(with(state, name, "")));
        }
        for (var shop : HostileShops.at("bench-915")) {
            if (shop.length() < 500) {
                all.put("shop " + shop, signed(with(state, "shop", shop)));
            }
        }
        all.put("another shop", signed(with(state, "shop", "bench-916.myshopify.com")));
        for (var host :
                List.of(
                        "evil.com",
                        "admin.shopify.com/store/bench-916",
                        "admin.shopify.com.evil.com/store/bench-915",
                        "//evil.com",
                        "bench-915.myshopify.com@evil.com/admin")) {
            all.put(
                    "host " + host,
                    signed(
                            with(
                                    state,
                                    "host",
                                    Base64.getEncoder()
                                            .withoutPadding()
                                            .encodeToString(
                                                    host.getBytes(StandardCharsets.UTF_8)))));
        }
        all.put("host not base64", signed(with(state, "host", "%%%")));
        var now = Instant.now().getEpochSecond();
        for (var time : List.of(now - 200, now + 300, 0L, -1L, 99_999_999_999_999L)) {
            all.put("at " + time, signed(with(state, "timestamp", "" + time)));
        }
        all.put("at noon", signed(with(state, "timestamp", "noon")));
        for (var code : List.of("a b", "../x", "x\r\ny", "<x>", "x".repeat(300), "\u0660")) {
            all.put("code " + code, signed(with(state, "code", code)));
        }
        for (var other :
                List.of(
                        "x",
                        state + "x",
                        state.substring(1),
                        state.replace('.', '-'),
                        "A".repeat(43) + ".9999999999." + "A".repeat(43))) {
            all.put("state " + other, signed(with(state, "state", other)));
        }
        all.put(
                "signed with another secret",
                plain(good(state))
                        + "&hmac="
                        + HmacSha256.hex(bytes(plain(good(state))), new Secret("other")));
        all.put(
                "hmac in capitals of something else",
                plain(good(state)) + "&hmac=" + "AB".repeat(32));
        return all;
    }

    private static TreeMap<String, String> good(String state) {
        return new TreeMap<>(
                Map.of(
                        "code",
                        "0907a61c0c8d55e99db179b68161bc00",
                        "shop",
                        "bench-915.myshopify.com",
                        "state",
                        state,
                        "timestamp",
                        "" + Instant.now().getEpochSecond()));
    }

    private static TreeMap<String, String> with(String state, String name, String value) {
        var changed = good(state);
        changed.put(name, value);
        return changed;
    }

    private static String signed(TreeMap<String, String> parameters) {
        var message = plain(parameters);
        return message
                + "&hmac="
                + HmacSha256.hex(bytes(message), new Secret(DemoStores.SHOPIFY_APP_SECRET));
    }

    private static String plain(TreeMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(
                        each ->
                                each.getKey()
                                        + "="
                                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)
                                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> parameters(URI uri) {
        var found = new TreeMap<String, String>();
        for (var pair : new ArrayList<>(List.of(uri.getQuery().split("&")))) {
            var parts = pair.split("=", 2);
            found.put(parts[0], parts[1]);
        }
        return found;
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static String[] json() {
        return new String[] {"Content-Type", "application/json"};
    }

    private static io.restassured.response.Response operator(String shop) {
        return given().header("X-Api-Key", "sandbox-operator-key").get("/api/v1/stores/" + shop);
    }
}
