package app.tendero.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.access.SessionTokens.Session;
import app.tendero.kernel.ShopDomain;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.HostileTokens;
import app.tendero.testkit.SessionToken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SessionTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Secret SECRET = new Secret(DemoStores.SHOPIFY_APP_SECRET);
    private static final String KERRY = "548380009";

    private final SessionTokens tokens = tokens(List.of(SECRET), NOON);

    @Test
    void a_good_token_says_which_shop_and_which_of_its_people() {
        assertThat(tokens.verify(good(DemoStores.SHOPIFY_APP_SECRET)))
                .contains(new Session(new ShopDomain("linen-house.myshopify.com"), KERRY));
    }

    /** The shape of Shopify's own libraries' tests: iss, dest, aud, sub, times, jti, sid. */
    @Test
    void a_token_made_by_others_is_understood() {
        var claims =
                """
                {"iss":"https://test-shop.myshopify.com/admin","dest":"https://test-shop.myshopify.com",\
                "aud":"test_key","sub":"1","exp":4102444800,"nbf":1234,"iat":1234,"jti":"4321","sid":"abc123"}""";
        var known =
                "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                        + SessionToken.encoded(claims)
                        + ".V3L_jwnFzROgJmZDGhVuOP9zHBB-2TIsVNF2lz_ZPq4";
        var theirs =
                new SessionTokens(
                        Optional.of("test_key"),
                        List.of(new Secret("test_secret_key")),
                        Clock.systemUTC());

        assertThat(theirs.verify(known))
                .contains(new Session(new ShopDomain("test-shop.myshopify.com"), "1"));
    }

    @Test
    void the_clock_may_be_ten_seconds_off_either_way() {
        var token = good(DemoStores.SHOPIFY_APP_SECRET);

        assertThat(tokens(List.of(SECRET), NOON.minusSeconds(10)).verify(token)).isPresent();
        assertThat(tokens(List.of(SECRET), NOON.minusSeconds(11)).verify(token)).isEmpty();
        assertThat(tokens(List.of(SECRET), NOON.plusSeconds(69)).verify(token)).isPresent();
        assertThat(tokens(List.of(SECRET), NOON.plusSeconds(70)).verify(token)).isEmpty();
    }

    @Test
    void while_a_secret_is_replaced_both_are_good_and_then_only_the_new_one() {
        var next = new Secret("shpss_the_next_one");

        assertThat(tokens(List.of(next, SECRET), NOON).verify(good(next.reveal()))).isPresent();
        assertThat(tokens(List.of(next, SECRET), NOON).verify(good(SECRET.reveal()))).isPresent();
        assertThat(tokens(List.of(next), NOON).verify(good(SECRET.reveal()))).isEmpty();
    }

    @Test
    void without_an_app_or_a_secret_nobody_gets_in() {
        var unsigned = SessionToken.signed(SessionToken.HEADER, claims(), " ").split("\\.");
        var nobodys = new SessionTokens(Optional.empty(), List.of(SECRET), clock(NOON));

        assertThat(nobodys.verify(good(SECRET.reveal()))).isEmpty();
        assertThat(tokens(List.of(), NOON).verify(good(SECRET.reveal()))).isEmpty();
        assertThat(
                        tokens(List.of(new Secret("")), NOON)
                                .verify(unsigned[0] + "." + unsigned[1] + "."))
                .isEmpty();
    }

    @Test
    void none_of_some_three_hundred_hostile_tokens_is_accepted() {
        var hostile = HostileTokens.at("linen-house", NOON);

        var accepted =
                hostile.entrySet().stream()
                        .filter(each -> tokens.verify(each.getValue()).isPresent())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toList());

        assertThat(accepted).isEmpty();
        assertThat(hostile).hasSizeGreaterThan(300);
    }

    private static String good(String secret) {
        return SessionToken.signed(SessionToken.HEADER, claims(), secret);
    }

    private static String claims() {
        return SessionToken.claims("linen-house", KERRY, NOON, claims -> {});
    }

    private static SessionTokens tokens(List<Secret> secrets, Instant now) {
        return new SessionTokens(Optional.of(DemoStores.SHOPIFY_APP_KEY), secrets, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
