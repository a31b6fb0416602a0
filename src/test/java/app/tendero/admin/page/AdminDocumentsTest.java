package app.tendero.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdminDocumentsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Shop parameters that name no shop, however much they look like one. */
    private static final List<String> HOSTILE =
            List.of(
                    "",
                    " ",
                    "linen-house",
                    "linen-house.myshopify.com.",
                    "linen-house.myshopify.com.evil.example",
                    "evil.example/linen-house.myshopify.com",
                    "evil.example#linen-house.myshopify.com",
                    "evil.example?.myshopify.com",
                    "linen-house@evil.example",
                    "evil.example\\.myshopify.com",
                    "-linen.myshopify.com",
                    "linen_house.myshopify.com",
                    "linen house.myshopify.com",
                    "a.b.myshopify.com",
                    "*.myshopify.com",
                    "https://linen-house.myshopify.com",
                    "linen-house.myshopify.com:443",
                    "linen-house.myshopify.com https://evil.example",
                    "linen-house.myshopify.com; script-src *",
                    "linen-house.myshopify.com\r\nX-Evil: 1",
                    "linen-house.myshopify.com\nframe-ancestors *",
                    "linen-house.myshopify.com\u0000",
                    "linen-house。myshopify.com",
                    "linen-house.myshopify。com",
                    "linen\u2010house.myshopify.com",
                    "\u212Aerry.myshopify.com",
                    "ｌinen.myshopify.com",
                    "linen-house.MYSHOPIFY.com.",
                    "'none'",
                    "<script>alert(1)</script>.myshopify.com",
                    "x".repeat(61) + ".myshopify.com",
                    "x".repeat(5000) + ".myshopify.com");

    @TestHTTPResource("/")
    URI origin;

    @Test
    void a_shop_gets_the_page_for_its_own_frame_and_nobody_keeps_it() {
        for (var path :
                List.of(
                        "/",
                        "/admin/whatsapp",
                        "/admin/conversation",
                        "/admin/customers",
                        "/admin/activity")) {
            var said = get(path + "?shop=linen-house.myshopify.com&embedded=1");

            assertThat(said.statusCode()).isEqualTo(200);
            assertThat(policy(said))
                    .contains("frame-ancestors https://linen-house.myshopify.com")
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe-eval");
            assertThat(said.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(said.headers().firstValue("X-Frame-Options")).isEmpty();
            assertThat(said.headers().firstValue("Link").orElseThrow()).contains("rel=\"preload\"");
            assertThat(said.body()).contains("<s-app-nav>");
        }
    }

    @Test
    void the_head_begins_as_shopify_asks() {
        var html = get("/?shop=linen-house.myshopify.com").body();

        assertThat(html.indexOf("<meta name=\"shopify-api-key\""))
                .isPositive()
                .isLessThan(html.indexOf("/app-bridge.js\"></script>"));
        assertThat(html.indexOf("<script"))
                .isEqualTo(html.indexOf("<script src=\"/sandbox/admin/cdn/app-bridge.js\">"));
        assertThat(html.indexOf("/app-bridge.js\"")).isLessThan(html.indexOf("/polaris-1.js\""));
        assertThat(html).doesNotContain("{{").doesNotContainPattern("<script>[^<]");
    }

    @Test
    void who_names_no_shop_gets_a_page_that_nobody_may_frame() {
        var asked = new ArrayList<>(List.of("/", "/admin/activity"));
        HOSTILE.forEach(
                shop -> asked.add("/?shop=" + URLEncoder.encode(shop, StandardCharsets.UTF_8)));
        asked.add("/?shop=linen-house.myshopify.com&shop=evil.myshopify.com");
        asked.add("/?shop=linen-house.myshopify.com&shop=linen-house.myshopify.com");

        for (var path : asked) {
            var said = get(path);

            assertThat(said.statusCode()).as(path).isEqualTo(200);
            assertThat(policy(said)).as(path).endsWith("frame-ancestors 'none'");
            assertThat(said.headers().firstValue("X-Evil")).as(path).isEmpty();
            assertThat(said.body()).as(path).doesNotContain("<script").contains("Tendero");
        }
    }

    @Test
    void the_files_of_the_page_are_asked_for_again_after_a_release() {
        var said = get("/admin/shell.js");

        assertThat(said.statusCode()).isEqualTo(200);
        assertThat(said.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(said.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
    }

    private static String policy(HttpResponse<String> said) {
        assertThat(said.headers().allValues("Content-Security-Policy")).hasSize(1);
        return said.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(origin.resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
