package app.tendero.admin.install;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.InstalledShop;
import app.tendero.testkit.Rows;
import app.tendero.testkit.Strangers;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * What a store that comes, goes and comes back keeps, loses and still says: the pretend shops
 * bench-1050 and following.
 */
@QuarkusTest
class ComeAndGoneTest {

    private static final Duration PROMISE = Duration.ofSeconds(5);
    private static final List<String> SECRETS =
            List.of("shop_token", "whatsapp_number", "store_key", "whatsapp_signup", "store_user");

    private final Town town = Town.open();

    /** Meta refuses what is queued until the store has left, a catalogue is slow under a turn. */
    @Test
    void nothing_is_said_any_more_five_seconds_after_the_app_was_taken_away() {
        var shop = InstalledShop.at(town, 1050);
        shop.shopper().asks("hi");
        town.meta().trouble(shop.store(), "{\"fail\": {\"code\": 130429, \"times\": 1000}}");
        for (int each = 0; each < 5; each++) {
            shop.shopper().says("hi");
        }
        town.shop(shop.store()).control("{\"slowMillis\": 2500}");
        shop.shopper().says("a linen shirt");
        var store = shop.id();
        Eventually.is("answers wait to be sent", () -> waiting(store) >= 5);

        var left = Instant.now();
        shop.webhook("app/uninstalled", left, "{\"email\": \"kerry@example.com\"}");
        Eventually.is("the store has left", () -> hasLeft(shop));
        var noted = Duration.between(left, Instant.now());
        var secrets = SECRETS.stream().filter(table -> rows(table, store) > 0).toList();
        town.meta().behave(shop.store());
        shop.shopper().says("hi");
        untilWellAfter(left.plus(PROMISE));
        AtRest.await(); // what was on its way to the queue, or on its way out, expires as well

        assertThat(noted).isLessThan(PROMISE);
        assertThat(secrets).isEmpty();
        assertThat(sealedIn(store)).isZero();
        assertThat(shop.sends()).isNotEmpty().allMatch(at -> at.isBefore(left.plus(PROMISE)));
        assertThat(waiting(store)).isZero();
        assertThat(rows("outbox", store + " AND state = 'expired' AND payload IS NULL"))
                .isGreaterThanOrEqualTo(5);
    }

    /** Whoever noted that a store left may have died before its queue was emptied. */
    @Test
    void news_of_leaving_that_comes_again_empties_what_was_left_in_the_queue() {
        var shop = InstalledShop.at(town, 1051);
        shop.shopper().asks("hi");
        AtRest.awaitReceipts();
        var store = shop.id();
        var left = Instant.now();
        shop.webhook("app/uninstalled", left, "{}");
        Eventually.is("the store has left", () -> hasLeft(shop));
        AtRest.await();
        int forgotten =
                Rows.change(
                        """
                        UPDATE outbox SET state = 'due', done_at = NULL,
                          next_at = now() + interval '1 hour'
                        WHERE store_id = %d"""
                                .formatted(store));

        shop.webhook("app/uninstalled", left, "{}");

        assertThat(forgotten).isPositive();
        Eventually.is("the queue is empty", () -> waiting(store) == 0);
        assertThat(rows("outbox", store + " AND error = 'the store left'")).isEqualTo(forgotten);
    }

    /** The merchant agreed again while the news of an earlier leaving was still on its way. */
    @Test
    void news_that_is_older_than_the_newest_grant_changes_nothing() {
        var shop = InstalledShop.at(town, 1052);
        var before = Instant.now();
        grantsAgain(shop);

        shop.webhook("app/uninstalled", before, "{}");
        shop.webhook("app/scopes_update", Instant.now(), "{\"current\": [\"read_orders\"]}");

        // the lane is worked in order: after the scopes the old news has been worked too
        Eventually.is(
                "the scopes are noted",
                () ->
                        Rows.count(
                                        """
                                        SELECT count(*) FROM store
                                        WHERE domain = '%s' AND scopes = 'read_orders'"""
                                                .formatted(shop.domain()))
                                == 1);
        var seen = shop.seen();
        assertThat(seen.hasNonNull("uninstalled_at")).isFalse();
        assertThat(seen.path("offline_token").asText()).isEqualTo("live");
        assertThat(seen.path("whatsapp")).hasSize(1);
        assertThat(shop.shopper().asks("hi").text()).isNotEmpty();
    }

    /**
     * From its installation on a store's webhooks are signed with the deployment's secret alone.
     */
    @Test
    void an_installed_store_forgets_the_secrets_of_the_custom_app_it_was() {
        var custom = DemoStores.bench(1053);
        town.operator().post("/api/v1/stores", Town.body(custom)).orFail(201);
        var own = custom.shopify().apiSecret();

        var shop = InstalledShop.of(town, custom);
        grantsAgain(shop);

        var seen = shop.seen();
        assertThat(seen.path("private_app").asBoolean()).isFalse();
        assertThat(seen.path("access_token_set").asBoolean()).isFalse();
        assertThat(seen.hasNonNull("api_key")).isFalse();
        assertThat(seen.path("api_secret_set").asBoolean()).isFalse();
        assertThat(shop.webhook("app/uninstalled", Instant.now(), "{}", own)).isEqualTo(401);
        assertThat(
                        Rows.count(
                                """
                                SELECT count(*) FROM store WHERE domain = '%s' AND coalesce(
                                  access_token, api_secret, api_key::bytea) IS NOT NULL"""
                                        .formatted(shop.domain())))
                .isZero();
    }

    /** Through Shopify's consent page, as a merchant who comes from outside. */
    private static void grantsAgain(InstalledShop shop) {
        var browser = new Strangers(RestAssured.port);
        var begun = browser.knock("GET", "/shopify/install?shop=" + shop.domain(), "");
        var cookie = begun.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
        var back = location(browser.knock("POST", path(location(begun)), ""));
        var done = browser.knock("GET", path(back), "", "Cookie", cookie);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** What would be late comes in this while: nothing tells that something does not come. */
    private static void untilWellAfter(Instant moment) {
        while (Instant.now().isBefore(moment.plusSeconds(2))) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Asked of the database: the doors count their callers. */
    private static boolean hasLeft(InstalledShop shop) {
        return Rows.count(
                        "SELECT count(*) FROM store WHERE uninstalled_at IS NOT NULL AND domain = '%s'"
                                .formatted(shop.domain()))
                == 1;
    }

    private static long waiting(int store) {
        return rows("outbox", store + " AND done_at IS NULL");
    }

    private static long sealedIn(int store) {
        return Rows.count(
                """
                SELECT count(*) FROM store WHERE id = %d
                AND (access_token IS NOT NULL OR storefront_token IS NOT NULL)"""
                        .formatted(store));
    }

    private static long rows(String table, int store) {
        return rows(table, Integer.toString(store));
    }

    private static long rows(String table, String store) {
        return Rows.count("SELECT count(*) FROM " + table + " WHERE store_id = " + store);
    }
}
