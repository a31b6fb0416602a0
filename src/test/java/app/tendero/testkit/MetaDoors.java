package app.tendero.testkit;

import app.tendero.sandbox.DemoStores.DemoStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The pretend Meta's own doors: lets shoppers write, orders troubles, tells what was sent. */
public final class MetaDoors {

    private static final String ROOT = "/sandbox/meta";

    private final Http http;

    MetaDoors(Http http) {
        this.http = http;
    }

    /**
     * How one webhook with messages of shoppers was taken.
     *
     * @param wamids of the messages, in order
     * @param status what the service answered to the first attempt, 0 for no answer
     * @param millis how long that took
     */
    public record Delivered(List<String> wamids, int status, int millis) {

        public String wamid() {
            return wamids.getFirst();
        }
    }

    /** Delivers one webhook with these messages; each as {@code /inbound} takes it. */
    public Delivered inbound(List<? extends JsonNode> messages) {
        var body = JsonNodeFactory.instance.objectNode();
        var batch = body.putArray("batch");
        messages.forEach(batch::add);
        var answer = http.post(ROOT + "/inbound?wait=true", body).orFail(200).json();
        var wamids = new ArrayList<String>();
        answer.path("messages").forEach(message -> wamids.add(message.path("id").asText()));
        var webhook = answer.path("webhook");
        return new Delivered(
                wamids, webhook.path("status").asInt(), webhook.path("millis").asInt());
    }

    /** Orders troubles for one store's number: {@code {"fail": {"code": 131056}}}. */
    public void trouble(DemoStore store, String order) {
        var body = parsed(order);
        body.put("phone_number_id", store.whatsapp().phoneNumberId());
        var unused = http.post(ROOT + "/control", body).orFail(200);
    }

    /** Back to good behaviour; what was sent stays known. */
    public void behave(DemoStore store) {
        trouble(store, "{\"reset\": true}");
    }

    /** A webhook of any field, or with any body. */
    public int webhook(DemoStore store, String order) {
        var body = parsed(order);
        body.put("phone_number_id", store.whatsapp().phoneNumberId());
        var answer = http.post(ROOT + "/webhook?wait=true", body).orFail(200).json();
        return answer.path("webhook").path("status").asInt();
    }

    /** Accepted sends of a store to one shopper after position {@code since}, oldest first. */
    List<Answer> sends(DemoStore store, String shopper, long since) {
        var sends =
                http.get(
                                ROOT
                                        + "/sends?phone_number_id="
                                        + store.whatsapp().phoneNumberId()
                                        + "&shopper="
                                        + shopper
                                        + "&since="
                                        + since)
                        .orFail(200)
                        .json();
        return StreamSupport.stream(sends.path("sends").spliterator(), false)
                .map(Answer::new)
                .toList();
    }

    /** Counters of all that happened there: accepted, refused by code, read marks, webhooks. */
    public JsonNode counters() {
        return http.get(ROOT + "/counters").orFail(200).json();
    }

    /** How many sends were taken since the start, of all stores, answered or not. */
    public int accepted() {
        return counters().path("accepted").asInt();
    }

    /** How many sends were refused with this code since the start. */
    public int refused(int code) {
        return counters().path("refused").path(Integer.toString(code)).asInt();
    }

    static ObjectNode parsed(String json) {
        try {
            return (ObjectNode) Http.JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
