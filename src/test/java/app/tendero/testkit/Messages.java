package app.tendero.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Messages as a shopper's phone sends them, in the words of Meta's webhooks. */
public final class Messages {

    private Messages() {}

    public static ObjectNode text(String body) {
        var message = JsonNodeFactory.instance.objectNode().put("type", "text");
        message.putObject("text").put("body", body);
        return message;
    }

    /** A tap on a reply button or on a row; both mean the same. */
    public static ObjectNode tap(String id) {
        var message = JsonNodeFactory.instance.objectNode().put("type", "interactive");
        var interactive = message.putObject("interactive").put("type", "button_reply");
        interactive.putObject("button_reply").put("id", id).put("title", "…");
        return message;
    }

    /** Any message object, {@code {"type":"location","location":{…}}}. */
    public static ObjectNode of(String json) {
        return MetaDoors.parsed(json);
    }
}
