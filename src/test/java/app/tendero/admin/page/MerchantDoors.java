package app.tendero.admin.page;

import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.admin.Signed;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Http;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;

/** The admin page's doors with somebody's session token. */
final class MerchantDoors {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Town town;
    private final DemoStore store;
    private final Staff who;

    MerchantDoors(Town town, DemoStore store, Staff who) {
        this.town = town;
        this.store = store;
        this.who = who;
    }

    /** With a token of this moment: they live for a minute. */
    private Http doors() {
        var token = Signed.sessionToken(store.domain(), who.id(), Clock.systemUTC().instant());
        return town.service().with("Authorization", "Bearer " + token);
    }

    Http.Said get(String path) {
        return doors().get("/admin/api/" + path);
    }

    JsonNode read(String path) {
        return get(path).orFail(200).json();
    }

    Http.Said post(String path, String body) {
        return doors().post("/admin/api/" + path, parsed(body));
    }

    Http.Said put(String path, String body) {
        return doors().put("/admin/api/" + path, parsed(body));
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }
}
