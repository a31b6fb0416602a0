package app.tendero.sandbox;

import app.tendero.sandbox.DemoStores.DemoStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The service desk that a pretend store begins with: what it answers, and what it makes. */
record DemoDesk(DemoStore store, Vertx vertx) {

    /** Empty for a store that has none. */
    static Optional<DemoDesk> of(DemoStore store, Vertx vertx) {
        return store.equals(DemoStores.LINEN_HOUSE)
                ? Optional.of(new DemoDesk(store, vertx))
                : Optional.empty();
    }

    static String answersDoor(DemoStore store) {
        return "/api/v1/stores/" + store.domain() + "/answers";
    }

    static String scheduleDoor(DemoStore store) {
        return "/api/v1/schedule/bulk?store=" + store.domain();
    }

    /** Made on version 0: refused where there are answers already. */
    Future<JsonObject> answers() {
        return vertx.fileSystem()
                .readFile("sandbox/desk/" + store.handle() + ".answers.json")
                .map(file -> file.toJsonObject().put("version", 0));
    }

    /** The workshop around today. */
    JsonObject schedule() {
        var today = LocalDate.now(ZoneId.of(store.timezone()));
        return new JsonObject()
                .put(
                        "entries",
                        new JsonArray()
                                .add(
                                        entry("demo-1", "Curtains, sand", today, today, "running")
                                                .put("line", "Loom 2")
                                                .put("planned", 40)
                                                .put("done", 25)
                                                .put("quality", 98))
                                .add(
                                        entry(
                                                        "demo-2",
                                                        "Tablecloths to measure",
                                                        today.minusDays(1),
                                                        today.plusDays(2),
                                                        "late")
                                                .put("line", "Loom 1")
                                                .put("planned", 12)
                                                .put("done", 3))
                                .add(
                                        entry(
                                                "demo-3",
                                                "Pillowcases, olive",
                                                today.plusDays(3),
                                                today.plusDays(5),
                                                "planned")));
    }

    private static JsonObject entry(
            String key, String title, LocalDate from, LocalDate to, String state) {
        return new JsonObject()
                .put("key", key)
                .put("title", title)
                .put("from", from + " 08:00")
                .put("to", to + " 17:00")
                .put("state", state);
    }
}
