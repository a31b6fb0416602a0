package app.tendero.sandbox.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What shoppers of a load say, as Meta words it. */
public final class Says {

    private Says() {}

    public static ObjectNode text(String body) {
        var message = JsonNodeFactory.instance.objectNode().put("type", "text");
        message.putObject("text").put("body", body);
        return message;
    }

    /**
     * A row of a list is chosen.
     *
     * @param id what the row stands for
     */
    public static ObjectNode tap(String id) {
        var message = JsonNodeFactory.instance.objectNode().put("type", "interactive");
        var interactive = message.putObject("interactive").put("type", "list_reply");
        interactive.putObject("list_reply").put("id", id).put("title", "…");
        return message;
    }
}
