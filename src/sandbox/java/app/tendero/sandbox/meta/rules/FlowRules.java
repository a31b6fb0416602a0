package app.tendero.sandbox.meta.rules;

import java.util.Set;

/**
 * A message that opens a Flow: version 3, one way to name the Flow, and a first screen when it
 * navigates.
 */
final class FlowRules {

    private static final int CTA_MAX = 30;
    private static final int TOKEN_MAX = 4096;
    private static final int NAME_MAX = 512;
    private static final Set<String> HEADERS = Set.of("text", "image", "video", "document");
    private static final Set<String> KEYS =
            Set.of(
                    "flow_message_version",
                    "flow_token",
                    "flow_id",
                    "flow_name",
                    "flow_cta",
                    "mode",
                    "flow_action",
                    "flow_action_payload");

    private FlowRules() {}

    static void check(Part message) {
        InteractiveRules.parts(message, HEADERS, false);
        InteractiveRules.body(message, InteractiveRules.BODY_MAX, true);
        var action = message.object("action").only(Set.of("name", "parameters"));
        action.word("name", "flow");
        var flow = action.object("parameters").only(KEYS);
        flow.word("flow_message_version", "3");
        flow.text("flow_cta", CTA_MAX);
        flow.textIfAny("flow_token", TOKEN_MAX);
        if (flow.has("flow_id") == flow.has("flow_name")) {
            throw GraphError.invalid("Exactly one of flow_id and flow_name is required.").refusal();
        }
        flow.textIfAny("flow_id", NAME_MAX);
        flow.textIfAny("flow_name", NAME_MAX);
        oneOf(flow, "mode", Set.of("published", "draft"));
        oneOf(flow, "flow_action", Set.of("navigate", "data_exchange"));
        if (flow.stringIfAny("flow_action").orElse("navigate").equals("navigate")) {
            var payload = flow.objectIfAny("flow_action_payload");
            payload.ifPresent(FlowRules::payload);
        } else if (flow.has("flow_action_payload")) {
            throw GraphError.value("flow_action_payload is for flow_action navigate only.")
                    .refusal();
        }
    }

    private static void payload(Part payload) {
        payload.only(Set.of("screen", "data"));
        payload.text("screen", NAME_MAX);
        payload.objectIfAny("data")
                .filter(Part::empty)
                .ifPresent(
                        data -> {
                            throw GraphError.value(data.path() + " must not be empty.").refusal();
                        });
    }

    private static void oneOf(Part flow, String name, Set<String> words) {
        var value = flow.stringIfAny(name);
        if (value.isPresent() && !words.contains(value.get())) {
            throw GraphError.value("flow " + name + " is not valid.").refusal();
        }
    }
}
