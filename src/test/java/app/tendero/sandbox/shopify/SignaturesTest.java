package app.tendero.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Against vectors computed elsewhere, since the other tests sign with the same code that they
 * check.
 */
class SignaturesTest {

    @Test
    void a_webhook_is_signed_as_shopifys_own_library_signs_it() {
        var body = "{\"foo\": \"bar\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(Signatures.base64("test_secret_key", body))
                .isEqualTo("B23tXN681gZ0qIWNRrgtzBE9XSDo5yaUu6wfmhu3a7g=");
    }

    @Test
    void a_redirect_is_signed_as_in_shopifys_documentation() {
        var message =
                "code=0907a61c0c8d55e99db179b68161bc00&shop=some-shop.myshopify.com"
                        + "&state=0.6784241404160823&timestamp=1337178173";

        assertThat(Signatures.hex("hush", message))
                .isEqualTo("700e2dadb827fcc8609e9d5ce208b2e9cdaab9df07390d2cbca10d7c328fc4bf");
    }
}
