package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.FieldError;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.TokenCheck.Candidate;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShopTokenCheckTest {

    private static final DemoStores.ShopifyAccess DEMO = DemoStores.LINEN_HOUSE.shopify();
    private static ShopifyKit shopify;

    private final ShopTokenCheck check = new ShopTokenCheck(shopify.client(), new KnownStores());

    @BeforeAll
    static void open() {
        shopify = new ShopifyKit();
    }

    @AfterAll
    static void close() {
        shopify.close();
    }

    @AfterEach
    void undo() {
        shopify.control(Map.of("shop", "linen-house", "reset", true));
    }

    @Test
    void tokens_that_work_have_no_fault() {
        assertThat(check("linen-house", DEMO.accessToken(), DEMO.storefrontToken())).isEmpty();
    }

    @Test
    void client_credentials_work_as_well_as_a_token() {
        var access =
                new ShopifyAccess(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(DEMO.apiKey()),
                        Optional.of(new Secret(DEMO.apiSecret())));

        assertThat(check("linen-house", access)).isEmpty();
    }

    @Test
    void each_wrong_token_is_named() {
        assertThat(check("linen-house", "shpat_wrong", "wrong"))
                .extracting(FieldError::field)
                .containsExactly("access_token", "storefront_token");
    }

    @Test
    void wrong_client_credentials_are_named() {
        var access =
                new ShopifyAccess(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(DEMO.apiKey()),
                        Optional.of(new Secret("wrong")));

        assertThat(check("linen-house", access))
                .extracting(FieldError::field)
                .containsExactly("api_key");
    }

    @Test
    void a_shop_that_does_not_exist_is_named() {
        assertThat(check("nobody-here", DEMO.accessToken(), DEMO.storefrontToken()))
                .extracting(FieldError::field)
                .contains("store_domain");
    }

    @Test
    void a_shop_that_is_down_is_to_be_tried_again() {
        shopify.control(Map.of("shop", "linen-house", "fail", Map.of("status", 503, "times", 1)));

        assertThat(check("linen-house", DEMO.accessToken(), DEMO.storefrontToken()))
                .extracting(FieldError::message)
                .containsExactly("Shopify could not be asked just now. Try again.");
    }

    private List<FieldError> check(String shop, String token, String storefront) {
        return check(
                shop,
                new ShopifyAccess(
                        Optional.of(new Secret(token)),
                        Optional.of(new Secret(storefront)),
                        Optional.empty(),
                        Optional.empty()));
    }

    private List<FieldError> check(String shop, ShopifyAccess access) {
        var domain = new ShopDomain(shop + ".myshopify.com");
        return check.check(new Candidate(domain, access, List.of()))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .awaitItem(Duration.ofSeconds(60))
                .getItem();
    }
}
