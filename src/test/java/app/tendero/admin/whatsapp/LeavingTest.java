package app.tendero.admin.whatsapp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.Secret;
import app.tendero.store.ShopTokens;
import app.tendero.store.ShopTokens.Pair;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.SessionToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * What is under way with Meta or Shopify while a merchant takes the app away, and what is left at
 * Meta afterwards: the pretend shops bench-993 and following.
 */
@QuarkusTest
class LeavingTest {

    @Inject Database database;
    @Inject Sealing sealing;
    @Inject ShopTokens tokens;

    @Test
    void an_uninstall_ends_the_subscription_at_meta_and_of_later_messages_only_the_kind_is_kept() {
        var store = installed("bench-993", "{}");
        store.connect().statusCode(201);
        assertThat(subscribed(store)).isTrue();

        uninstall("bench-993");

        Eventually.is("Meta was told", () -> !subscribed(store));
        var text = "Is the scarf still there? Kerry " + store.number();
        var answered =
                given().contentType(ContentType.JSON)
                        .body(
                                """
                                {"phone_number_id": "%s", "shopper": {"phone": "353870009931", "name": "Kerry"},
                                 "message": {"type": "text", "text": {"body": "%s"}}}"""
                                        .formatted(store.number(), text))
                        .post("/sandbox/meta/inbound")
                        .statusCode();
        assertThat(answered).isLessThan(300);
        Eventually.is("the message is put aside", () -> putAside().contains("wa.text"));
        assertThat(putAside()).noneMatch(body -> body.contains(store.number()));
    }

    @Test
    void a_sign_up_under_way_brings_no_number_back_after_an_uninstall() {
        var store = installed("bench-994", "{}");
        store.standing("\"slow\": 1500");
        var answer =
                CompletableFuture.supplyAsync(
                        () -> store.post("/signup", body(store, code(store))));
        Eventually.is("the sign-up is under way", () -> signups("bench-994") == 1);

        uninstall("bench-994");
        var told = answer.join();
        store.standing("\"slow\": 0");

        if (told.extract().statusCode() == 409) { // else it was done before the uninstall came
            told.body("detail", containsString("uninstalled meanwhile"));
        }
        assertThat(signups("bench-994")).isZero();
        operator("bench-994").body("whatsapp", hasSize(0));
    }

    @Test
    void credentials_that_were_being_tried_are_not_kept_by_the_next_installation_either() {
        var store = installed("bench-995", "{}");
        store.standing("\"slow\": 1500");
        var answer = CompletableFuture.supplyAsync(store::connect);

        uninstall("bench-995");
        open("bench-995");
        var told = answer.join();
        store.standing("\"slow\": 0");

        assertThat(told.extract().statusCode()).isIn(409, 201);
        operator("bench-995").body("whatsapp", hasSize(0));
        store.connect().statusCode(201);
    }

    @Test
    void a_token_that_comes_while_the_store_leaves_waits_and_is_not_kept() {
        installed("bench-996", "{}");
        var id = new StoreId(id("bench-996"));
        var gate = new CompletableFuture<Boolean>();
        var leaving =
                database.inTx(
                                tx ->
                                        Database.query(
                                                        tx,
                                                        "UPDATE store SET installation ="
                                                                + " installation + 1, uninstalled_at"
                                                                + " = now() WHERE id = $1",
                                                        Tuple.of(id.value()))
                                                .chain(
                                                        () ->
                                                                Database.query(
                                                                        tx,
                                                                        "DELETE FROM shop_token"
                                                                                + " WHERE store_id ="
                                                                                + " $1",
                                                                        Tuple.of(id.value())))
                                                .chain(
                                                        () ->
                                                                Uni.createFrom()
                                                                        .completionStage(gate)))
                        .subscribeAsCompletionStage();
        Eventually.is("the store is leaving", () -> isLocked(id));

        var late = tokens.put(id, pair(), 0).subscribeAsCompletionStage();
        assertThat(late).isNotDone();
        gate.complete(true);
        leaving.join();
        late.join();

        assertThat(count("SELECT count(*) FROM shop_token WHERE store_id = $1", id.value()))
                .isZero();
    }

    private static Pair pair() {
        return new Pair(
                new Secret("shpat_late"),
                Duration.ofHours(1),
                new Secret("shprt_late"),
                Duration.ofDays(90));
    }

    /** Whether somebody holds the store's row: it would have to be waited for. */
    private boolean isLocked(StoreId id) {
        return query(
                                "SELECT id FROM store WHERE id = $1 FOR UPDATE SKIP LOCKED",
                                Tuple.of(id.value()))
                        .size()
                == 0;
    }

    private List<String> putAside() {
        var bodies = new ArrayList<String>();
        query(
                        "SELECT body FROM inbox_rejected WHERE received_at > now() - interval '1"
                                + " minute'",
                        Tuple.tuple())
                .forEach(
                        row ->
                                bodies.add(
                                        sealing.openText(
                                                Place.ofDeployment("inbox_rejected", "body"),
                                                row.getBuffer("body").getBytes())));
        return bodies;
    }

    private long signups(String shop) {
        return count("SELECT count(*) FROM whatsapp_signup WHERE store_id = $1", id(shop));
    }

    private long count(String sql, long id) {
        return query(sql, Tuple.of(id)).iterator().next().getLong(0);
    }

    private RowSet<Row> query(String sql, Tuple arguments) {
        return database.query(sql, arguments).await().indefinitely();
    }

    /** A store that opened the page, and a business for it. */
    private static Newcomer installed(String shop, String wish) {
        open(shop);
        return Newcomer.business(shop, wish);
    }

    private static void open(String shop) {
        given().header("Authorization", "Bearer " + SessionToken.of(shop, "1"))
                .post("/admin/api/session")
                .then()
                .statusCode(200);
    }

    private void uninstall(String shop) {
        var before = generation(shop);
        given().contentType(ContentType.JSON)
                .body(
                        """
                        {"shop": "%s", "revokeTokens": true,
                         "webhook": {"topic": "app/uninstalled", "payload": {}}}"""
                                .formatted(shop))
                .post("/sandbox/shopify/control")
                .then()
                .statusCode(200);
        Eventually.is("the store left", () -> generation(shop) > before);
    }

    private long generation(String shop) {
        return count("SELECT installation FROM store WHERE id = $1", id(shop));
    }

    private static boolean subscribed(Newcomer store) {
        return !RestAssured.given()
                .header("Authorization", "Bearer " + store.token())
                .get("/sandbox/meta/v25.0/" + store.waba() + "/subscribed_apps")
                .jsonPath()
                .getList("data")
                .isEmpty();
    }

    private static long id(String shop) {
        return ((Number) operator(shop).extract().path("id")).longValue();
    }

    private static ValidatableResponse operator(String shop) {
        return Newcomer.operator().get("/api/v1/stores/" + shop).then().statusCode(200);
    }

    private static String body(Newcomer of, String code) {
        return """
        {"code": "%s", "waba_id": "%s", "phone_number_id": "%s"}"""
                .formatted(code, of.waba(), of.number());
    }

    private static String code(Newcomer of) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"waba_id\": \"%s\"}".formatted(of.waba()))
                .post("/sandbox/meta/codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
