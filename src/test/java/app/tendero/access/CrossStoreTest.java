package app.tendero.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.InstalledShop;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Rows;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * With everything store A has, every door of the OpenAPI document is asked for what is store B's,
 * by B's real ids: nothing of B is shown or changed. A door that is added is in the document, and
 * so in this test. The pretend shops bench-1054 and bench-1055.
 */
@QuarkusTest
class CrossStoreTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final List<String> OLD_DOORS = List.of("/shopify/configure", "/bot-config");
    private static final String WELCOME = "Welcome to what is ours alone.";

    /** What a store's jobs write by themselves, whoever calls. */
    private static final String MOVING =
            "^(retention_walk|message|sync|mirror|search|product|order)";

    private static final String TABLES =
            """
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = 'public' AND column_name = 'store_id' ORDER BY 1
            """;

    private record Door(String method, String path) {

        boolean hasIds() {
            return path.contains("{");
        }

        /** Whether something else than the store is named, so that A's own name can lead there. */
        boolean hasOtherIds() {
            return path.replace("{store}", "").contains("{");
        }

        boolean isPages() {
            return path.startsWith("/admin/api/") || OLD_DOORS.contains(path);
        }
    }

    private record Told(Door door, String what, int status, String body) {

        /** Refused for who calls, not for what is asked: only the pages know no store's key. */
        boolean provesNothing() {
            return status == 429
                    || status == 401 && !(door.isPages() && what.contains("with its key"));
        }
    }

    /** Store B, and what is kept of it. */
    private record Other(
            InstalledShop shop,
            int id,
            String phone,
            String conversation,
            String key,
            String request,
            String parked) {}

    private final Town town = Town.open();

    @Test
    void nothing_of_another_store_is_shown_or_changed_at_any_door() {
        var a = InstalledShop.at(town, 1054);
        var b = other(InstalledShop.at(town, 1055));
        var key = newKey(a).path("key").asText();
        var before = rows(b.id());

        var told = askedEverywhere(a, b, key);
        done(a.id());

        assertThat(told).hasSizeGreaterThan(200);
        assertThat(told).filteredOn(one -> one.door().hasIds() && one.status() < 400).isEmpty();
        assertThat(told)
                .filteredOn(
                        one ->
                                one.body().contains(WELCOME)
                                        || one.body().contains(b.shop().store().name())
                                        || one.body()
                                                .contains(
                                                        b.shop()
                                                                .store()
                                                                .whatsapp()
                                                                .displayPhoneNumber()))
                .isEmpty();
        assertThat(told).filteredOn(one -> one.status() >= 500 && one.status() != 503).isEmpty();
        assertThat(told).filteredOn(Told::provesNothing).isEmpty();
        assertThat(rows(b.id())).isEqualTo(before);
    }

    /** Every door, for each name of B, with each way in that A has. */
    private List<Told> askedEverywhere(InstalledShop a, Other b, String key) {
        var told = new ArrayList<Told>();
        for (var door : doors()) {
            for (var name : List.of("" + b.id(), b.shop().store().handle(), b.shop().domain())) {
                told.add(ask(door, name, b, session(a), "the page"));
                told.add(ask(door, name, b, key, "its key"));
            }
            if (door.path().contains("{store}") && door.hasOtherIds()) {
                told.add(ask(door, a.store().handle(), b, session(a), "the page, in its own name"));
                told.add(ask(door, a.store().handle(), b, key, "its key, in its own name"));
            }
        }
        return told;
    }

    /** A store with something of everything. */
    private Other other(InstalledShop shop) {
        int id = shop.id();
        var kerry = shop.shopper();
        kerry.asks("hi");
        town.meta().trouble(shop.store(), "{\"fail\": {\"code\": 131026}}");
        shop.shopper().says("hi");
        Eventually.is(
                "a send is given up", () -> !rows("outbox", "state = 'dead'", id).equals("0"));
        town.operator()
                .put(
                        "/api/v1/stores/" + shop.store().handle(),
                        Messages.of(
                                "{\"settings\": {\"welcome_message\": \"%s\"}}".formatted(WELCOME)))
                .orFail(200);
        var phone = kerry.identity().phone().orElseThrow();
        var request =
                shop.merchant()
                        .post(
                                "/admin/api/privacy/exports",
                                Messages.of("{\"phone\": \"+%s\"}".formatted(phone)))
                        .orFail(202)
                        .json()
                        .path("id")
                        .asText();
        done(id);
        AtRest.awaitReceipts();
        return new Other(
                shop,
                id,
                phone,
                Rows.column(
                                "SELECT id FROM shopper WHERE store_id = %d ORDER BY created_at"
                                        .formatted(id))
                        .getFirst(),
                newKey(shop).path("id").asText(),
                request,
                Rows.column(
                                "SELECT store_id || '-send-' || id FROM outbox WHERE store_id = %d AND state = 'dead'"
                                        .formatted(id))
                        .getFirst());
    }

    private static com.fasterxml.jackson.databind.JsonNode newKey(InstalledShop shop) {
        return shop.merchant()
                .post("/api/v1/stores/" + shop.store().handle() + "/keys", Messages.of("{}"))
                .orFail(201)
                .json();
    }

    /** What was asked about people is worked by itself; its record changes until it is done. */
    private static void done(int store) {
        Eventually.is(
                "requests are worked",
                () -> rows("privacy_request", "state = 'open'", store).equals("0"));
    }

    private static String session(InstalledShop shop) {
        return SessionToken.of(shop.store().handle(), InstalledShop.OWNER);
    }

    private static Told ask(Door door, String store, Other b, String authorization, String with) {
        var request =
                given().header("Authorization", "Bearer " + authorization)
                        .header("X-Shopify-Topic", "app/uninstalled")
                        .header("X-Shopify-Shop-Domain", b.shop().domain())
                        .urlEncodingEnabled(false)
                        .queryParam("store", store)
                        .queryParam("store_id", store)
                        .queryParam("shop", store)
                        .queryParam("conversation", b.conversation());
        if (!door.method().equals("get")) {
            request.contentType(ContentType.JSON).body(body(store, b));
        }
        var answer = request.request(door.method().toUpperCase(Locale.ROOT), path(door, store, b));
        var what = door.method() + " " + door.path() + " for " + store + " with " + with;
        return new Told(door, what, answer.statusCode(), answer.asString());
    }

    private static String path(Door door, String store, Other b) {
        return door.path()
                .replace("{store}", store)
                .replace("{key}", b.key())
                .replace("{number}", b.shop().number())
                .replace("{conversation}", b.conversation())
                .replace("{id}", id(door, b))
                .replaceAll("\\{[^}]*}", "" + b.id());
    }

    private static String id(Door door, Other b) {
        if (door.path().contains("inbox")) {
            return b.conversation();
        }
        return door.path().contains("parked") ? b.parked() : b.request();
    }

    /** What most doors take, and all of it B's. */
    private static String body(String store, Other b) {
        var number = b.shop().store().whatsapp();
        return """
               {"store": "%1$s", "store_id": "%1$s", "shop": "%1$s", "store_domain": "%2$s",
                "store_url": "%2$s", "name": "Taken over", "enabled": false, "version": 1,
                "max_quantity": 3, "settings": {"max_quantity": 3}, "retention_days": 30,
                "team": [{"user": "1", "role": "agent"}], "phone": "+%3$s", "to": "+%3$s",
                "phone_number_id": "%4$s", "waba_id": "%5$s", "token": "EAAG-of-a",
                "whatsapp": [], "numbers": ["%4$s"], "whatsapp_phone_number_id": "%4$s",
                "business_account_id": "%5$s", "whatsapp_token": "EAAG-of-a",
                "message_price": "9.99", "about": "Taken over", "clear": ["access_token"],
                "before": "2999-01-01T00:00:00Z", "code": "x", "state": "x", "language": "en"}"""
                .formatted(
                        store,
                        b.shop().domain(),
                        b.phone(),
                        number.phoneNumberId(),
                        number.wabaId());
    }

    /** All JSON doors there are; a stream has no end to wait for, and names no store. */
    private static List<Door> doors() {
        Map<String, Map<String, Object>> paths =
                given().accept(ContentType.JSON)
                        .get("/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("paths");
        var doors = new ArrayList<Door>();
        paths.forEach(
                (path, methods) ->
                        METHODS.stream()
                                .filter(methods::containsKey)
                                .map(method -> new Door(method, path))
                                .filter(door -> door.isPages() || path.startsWith("/api/"))
                                .filter(door -> !path.endsWith("/events"))
                                .forEach(doors::add));
        return doors;
    }

    /** A checksum of the store's rows by table, without words that wait for the message log. */
    private static Map<String, String> rows(int store) {
        var sums = new TreeMap<String, String>();
        sums.put("store", Rows.column(SUM.formatted("store", "id", store)).getFirst());
        for (var table : Rows.column(TABLES)) {
            if (!table.matches(MOVING + ".*")) {
                sums.put(table, Rows.column(SUM.formatted(table, "store_id", store)).getFirst());
            }
        }
        return sums;
    }

    private static final String SUM =
            """
            SELECT md5(coalesce(string_agg(row, '|' ORDER BY row), '')) FROM (
              SELECT (to_jsonb(t) - 'payload')::text AS row FROM %s t WHERE %s = %d) all_rows
            """;

    private static String rows(String table, String which, int store) {
        return Rows.column(
                        "SELECT count(*) FROM %s WHERE store_id = %d AND %s"
                                .formatted(table, store, which))
                .getFirst();
    }
}
