package app.tendero.sandbox.meta;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Numbers, accounts and tokens as the Graph API shows them. */
final class GraphObjects {

    /** What is shown of a number when no fields are asked for. */
    static final List<String> NUMBER =
            List.of(
                    "verified_name",
                    "code_verification_status",
                    "display_phone_number",
                    "quality_rating",
                    "platform_type",
                    "throughput");

    /** What is shown of an account when no fields are asked for. */
    static final List<String> ACCOUNT =
            List.of("name", "timezone_id", "message_template_namespace");

    private static final int HIGH_THROUGHPUT = 1000;

    private GraphObjects() {}

    static ObjectNode number(Line line) {
        var number = line.number();
        var standing = line.standing();
        var registered = standing.registered();
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", number.phoneNumberId())
                .put("verified_name", number.verifiedName())
                .put("display_phone_number", number.displayPhoneNumber())
                .put("code_verification_status", "VERIFIED")
                .put("quality_rating", "GREEN")
                .put("platform_type", registered ? "CLOUD_API" : "NOT_APPLICABLE")
                .put("status", registered ? "CONNECTED" : "PENDING")
                .put("name_status", "APPROVED")
                .put("account_mode", "LIVE")
                .put("is_official_business_account", false)
                .put("is_pin_enabled", standing.pinSet())
                .put("whatsapp_business_manager_messaging_limit", "TIER_2K");
        node.putObject("throughput")
                .put("level", number.messagesPerSecond() >= HIGH_THROUGHPUT ? "HIGH" : "STANDARD");
        node.putObject("health_status").put("can_send_message", "AVAILABLE").putArray("entities");
        node.setAll(standing.ofNumber());
        return node;
    }

    static ObjectNode account(Line line) {
        var number = line.number();
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", number.wabaId())
                .put("name", number.verifiedName())
                .put("timezone_id", "1")
                .put("message_template_namespace", "sandbox_" + number.wabaId())
                .put("currency", "EUR")
                .put("account_review_status", "APPROVED")
                .put("primary_funding_id", "8" + number.wabaId())
                .put("whatsapp_business_manager_messaging_limit", "TIER_2K");
        node.putObject("health_status").put("can_send_message", "AVAILABLE").putArray("entities");
        node.setAll(line.standing().ofAccount());
        return node;
    }

    /**
     * What {@code debug_token} says; a token nobody has is not valid, which is an answer and no
     * error.
     */
    static ObjectNode token(String appId, List<Line> owned) {
        var answer = JsonNodeFactory.instance.objectNode();
        var data = answer.putObject("data");
        data.put("app_id", appId)
                .put("type", "SYSTEM_USER")
                .put("application", "Tendero sandbox")
                .put("expires_at", 0)
                .put("is_valid", !owned.isEmpty());
        if (owned.isEmpty()) {
            data.putObject("error").put("code", 190).put("message", "Invalid OAuth access token.");
            data.putArray("scopes");
            return answer;
        }
        var scopes = owned.getFirst().standing().scopes();
        var names = data.putArray("scopes");
        scopes.forEach(names::add);
        var granular = data.putArray("granular_scopes");
        for (var scope : scopes) {
            var targets = granular.addObject().put("scope", scope).putArray("target_ids");
            owned.stream().map(line -> line.number().wabaId()).distinct().forEach(targets::add);
        }
        return answer;
    }
}
