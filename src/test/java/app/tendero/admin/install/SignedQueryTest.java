package app.tendero.admin.install;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.Secret;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedQueryTest {

    /** Shopify's own example of an OAuth callback. */
    private static final String KNOWN =
            "code=0907a61c0c8d55e99db179b68161bc00"
                    + "&hmac=700e2dadb827fcc8609e9d5ce208b2e9cdaab9df07390d2cbca10d7c328fc4bf"
                    + "&shop=some-shop.myshopify.com&state=0.6784241404160823&timestamp=1337178173";

    private static final List<Secret> HUSH = List.of(new Secret("hush"));

    @Test
    void the_known_example_is_signed_and_names_its_shop() {
        var query = SignedQuery.read(KNOWN).orElseThrow();

        assertThat(query.isSignedBy(HUSH)).isTrue();
        assertThat(query.shop().orElseThrow().handle()).isEqualTo("some-shop");
    }

    @Test
    void the_order_it_comes_in_does_not_matter_and_everything_else_does() {
        var turned = String.join("&", List.of(KNOWN.split("&")).reversed());

        assertThat(signed(turned)).isTrue();
        assertThat(signed(KNOWN.replace("some-shop", "other-shop"))).isFalse();
        assertThat(signed(KNOWN.replace("&state=", "&stat=")).booleanValue()).isFalse();
        assertThat(signed(KNOWN + "&extra=1")).isFalse();
        assertThat(signed(KNOWN.replaceAll("&hmac=[^&]*", ""))).isFalse();
        assertThat(SignedQuery.read(KNOWN).orElseThrow().isSignedBy(List.of())).isFalse();
    }

    @Test
    void a_parameter_that_is_there_twice_spoils_it() {
        for (var name : List.of("code", "hmac", "shop", "state", "timestamp")) {
            assertThat(SignedQuery.read(KNOWN + "&" + name + "=x")).as(name).isEmpty();
        }
    }

    @Test
    void it_is_fresh_for_ninety_seconds() {
        var query = SignedQuery.read(KNOWN).orElseThrow();
        var then = Instant.ofEpochSecond(1_337_178_173);

        assertThat(query.isFresh(then.plusSeconds(90))).isTrue();
        assertThat(query.isFresh(then.plusSeconds(91))).isFalse();
        assertThat(query.isFresh(then.minusSeconds(90))).isTrue();
        assertThat(query.isFresh(then.minusSeconds(91))).isFalse();
    }

    private static Boolean signed(String query) {
        return SignedQuery.read(query).orElseThrow().isSignedBy(HUSH);
    }
}
