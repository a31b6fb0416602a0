package app.tendero.support.handoff;

import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.Http.Said;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Rows;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The inbox of one store's team, as the tests of its doors use it. */
record TeamInbox(OwnStore shop) {

    static final String DOOR = "/admin/api/inbox";

    static TeamInbox open(Town town) {
        return new TeamInbox(OwnStore.of(town, 1120));
    }

    /** An agent. */
    Http ana() {
        return shop.as("700100003", "AGENT");
    }

    /** Another agent. */
    Http marc() {
        return shop.as("700100002", "AGENT");
    }

    static String path(String talk, String what) {
        return DOOR + "/conversations/" + talk + (what.isEmpty() ? "" : "/" + what);
    }

    static Said say(Http who, String talk, String words, String key) {
        return who.with("Idempotency-Key", key + talk)
                .post(path(talk, "messages"), OwnStore.object().put("text", words));
    }

    static JsonNode card(Http who, String talk) {
        return who.get(path(talk, "card")).orFail(200).json();
    }

    JsonNode found(Shopper kerry, String filter) {
        return Eventually.get(
                () -> "the talk is in " + filter,
                Eventually.PATIENCE,
                () -> {
                    for (var card :
                            ana().get(DOOR + "?filter=" + filter)
                                    .orFail(200)
                                    .json()
                                    .path("conversations")) {
                        if (card.path("phone_number")
                                .asText()
                                .equals(kerry.identity().phone().orElseThrow())) {
                            return Optional.of(card);
                        }
                    }
                    return Optional.empty();
                });
    }

    void awaits(Shopper kerry, Predicate<JsonNode> so) {
        var talk = talk(kerry);
        Eventually.is("the card shows it", () -> so.test(card(ana(), talk)));
    }

    /** The id of a shopper's talk, once they were answered. */
    static String talk(Shopper kerry) {
        return Rows.column(
                        "SELECT conversation_id::text FROM outbox WHERE id = "
                                + kerry.last().effect())
                .getFirst();
    }

    static List<String> ids(Said list) {
        var ids = new ArrayList<String>();
        list.orFail(200).json().path("conversations").forEach(c -> ids.add(c.path("id").asText()));
        return ids;
    }
}
