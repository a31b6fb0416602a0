package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** What a business profile may hold; {@code whatsapp_business_profile}, Graph API v23.0. */
final class ProfileRules {

    private static final Map<String, Integer> LONGEST =
            Map.of("about", 139, "address", 256, "description", 256, "email", 128);
    private static final Set<String> OTHER =
            Set.of("websites", "vertical", "profile_picture_url", "messaging_product");
    private static final Set<String> VERTICALS =
            Set.of(
                    "OTHER",
                    "AUTO",
                    "BEAUTY",
                    "APPAREL",
                    "EDU",
                    "ENTERTAIN",
                    "EVENT_PLAN",
                    "FINANCE",
                    "GROCERY",
                    "GOVT",
                    "HOTEL",
                    "HEALTH",
                    "NONPROFIT",
                    "PROF_SERVICES",
                    "RETAIL",
                    "TRAVEL",
                    "RESTAURANT",
                    "ALCOHOL",
                    "ONLINE_GAMBLING",
                    "PHYSICAL_GAMBLING",
                    "OTC_DRUGS");
    private static final int MOST_WEBSITES = 2;
    private static final int LONGEST_WEBSITE = 256;

    private ProfileRules() {}

    static void mustExist(String field) {
        if (!LONGEST.containsKey(field) && !OTHER.contains(field)) {
            throw GraphError.plain(
                            400, 100, "(#100) Tried accessing nonexisting field (" + field + ")")
                    .refusal();
        }
    }

    /**
     * The fields to change.
     *
     * @throws GraphRefusal for the first that cannot be taken; then none of them is changed
     */
    static ObjectNode checked(ObjectNode body) {
        var changes = JsonNodeFactory.instance.objectNode();
        for (var field : body.properties()) {
            if (field.getKey().equals("messaging_product")) {
                continue;
            }
            check(field.getKey(), field.getValue());
            changes.set(field.getKey(), field.getValue());
        }
        return changes;
    }

    private static void check(String name, JsonNode value) {
        switch (name) {
            case "about", "address", "description", "email" -> text(name, value);
            case "websites" -> websites(value);
            case "vertical" ->
                    must(
                            VERTICALS.contains(value.asText()),
                            "vertical must be one of " + VERTICALS);
            default -> throw GraphError.invalid("Unexpected key \"" + name + "\".").refusal();
        }
    }

    private static void text(String name, JsonNode value) {
        int most = LONGEST.getOrDefault(name, 0);
        must(value.isTextual(), name + " must be a string.");
        var text = value.asText();
        must(
                text.codePointCount(0, text.length()) <= most,
                name + " must be at most " + most + " characters long.");
        must(!name.equals("about") || !text.isEmpty(), "about must not be empty.");
        must(
                !name.equals("email") || text.isEmpty() || text.matches("[^@\\s]+@[^@\\s]+\\.\\w+"),
                "email is not a valid e-mail address.");
    }

    private static void websites(JsonNode value) {
        must(value.isArray() && value.size() <= MOST_WEBSITES, "at most 2 websites are allowed.");
        for (var site : value) {
            var text = site.asText();
            must(
                    text.length() <= LONGEST_WEBSITE && text.matches("https?://[^\\s]+\\.[^\\s]+"),
                    "websites must be valid URLs with http:// or https://.");
        }
    }

    private static void must(boolean fine, String details) {
        if (!fine) {
            throw GraphError.invalid(details).refusal();
        }
    }
}
