package app.tendero.admin.whatsapp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import app.tendero.sandbox.admin.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Who of a merchant's people may do what at the WhatsApp page's doors, and for which store. */
@QuarkusTest
class WhatsAppRolesTest {

    private static final String DOOR = "/admin/api/whatsapp";
    private static final String OWNER = "5101";
    private static final String MANAGER = "5102";

    @Test
    void a_manager_connects_the_owner_alone_disconnects_and_an_agent_sees_nothing() {
        var store = Newcomer.named("linen-roles");
        as(store, OWNER).get(DOOR).then().statusCode(200).body("numbers", empty());
        var number = DOOR + "/numbers/" + store.number();

        as(store, MANAGER)
                .contentType(ContentType.JSON)
                .body(store.credentials())
                .post(DOOR + "/numbers")
                .then()
                .statusCode(201);
        as(store, MANAGER).get("/admin/api/check").then().statusCode(200);
        as(store, MANAGER).post(number + "/pause").then().body("paused", equalTo(true));
        as(store, MANAGER).delete(number).then().statusCode(403);
        as(store, OWNER)
                .contentType(ContentType.JSON)
                .body("{\"team\": [{\"user\": \"" + MANAGER + "\", \"role\": \"agent\"}]}")
                .put("/admin/api/team")
                .then()
                .statusCode(200);

        as(store, MANAGER).get(DOOR).then().statusCode(403);
        as(store, MANAGER).get("/admin/api/check").then().statusCode(403);
        as(store, MANAGER).post(number + "/go-on").then().statusCode(403);
        as(store, OWNER).delete(number).then().statusCode(200);
    }

    @Test
    void nobody_reaches_a_number_or_a_check_of_another_store() {
        var store = Newcomer.named("linen-mine");
        store.connect().statusCode(201);
        var other = Newcomer.named("linen-theirs");
        var number = DOOR + "/numbers/" + store.number();

        as(other, OWNER).get(DOOR).then().body("numbers", empty());
        as(other, OWNER).post(number + "/pause").then().statusCode(404);
        as(other, OWNER).get(number + "/profile").then().statusCode(404);
        as(other, OWNER).get(number + "/link").then().statusCode(404);
        as(other, OWNER).delete(number).then().statusCode(404);
        as(other, OWNER).get(store.door()).then().statusCode(404);
        as(other, OWNER).get("/api/v1/stores/linen-mine/check").then().statusCode(404);
        as(other, OWNER).delete(store.door() + "/signup").then().statusCode(404);

        store.get("")
                .body("numbers.phone_number_id", contains(store.number()))
                .body("numbers[0].paused", equalTo(false));
    }

    @Test
    void what_was_changed_is_noted_without_secrets() {
        var store = Newcomer.named("linen-noted");
        store.connect().statusCode(201);
        store.post("/numbers/" + store.number() + "/pause", "").statusCode(200);

        var audit =
                as(store, OWNER)
                        .get("/admin/api/activity/changes")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(audit)
                .contains("whatsapp.connected", "whatsapp.paused", store.number())
                .doesNotContain(store.token(), Newcomer.APP_SECRET);
    }

    private static RequestSpecification as(Newcomer store, String user) {
        var token =
                Signed.sessionToken(
                        store.store() + ".myshopify.com", user, Clock.systemUTC().instant());
        return given().header("Authorization", "Bearer " + token);
    }
}
