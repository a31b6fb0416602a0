package app.tendero.whatsapp;

import app.tendero.store.Check;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What Meta's answer about a number says to the merchant. */
final class NumberFindings {

    private static final String STATUS = "whatsapp.number";
    private static final String QUALITY = "whatsapp.quality";
    private static final String LIMIT = "whatsapp.messaging_limit";
    private static final String NAME = "whatsapp.display_name";

    private NumberFindings() {}

    /** {@code GET /<phone number ID>}. */
    static List<Check> of(GraphAnswer answer) {
        return switch (answer) {
            case GraphAnswer.Told(var json) ->
                    List.of(status(json), quality(json), limit(json), name(json));
            case GraphAnswer.Away away -> unknown();
            case GraphAnswer.No no when no.isUnknownObject() ->
                    List.of(
                            Check.failed(
                                    STATUS,
                                    "Meta does not know this number, or hides it from the token.",
                                    "Compare the phone number ID with WhatsApp Manager."));
            case GraphAnswer.No no -> unknown();
        };
    }

    private static List<Check> unknown() {
        return Stream.of(STATUS, QUALITY, LIMIT, NAME)
                .map(
                        check ->
                                Check.unknown(
                                        check,
                                        "Meta did not tell how the number is.",
                                        "See to the token first, then check again."))
                .toList();
    }

    private static Check status(JsonNode number) {
        var status = number.path("status").asText("");
        return switch (status) {
            case "CONNECTED" -> verified(number);
            case "PENDING", "DISCONNECTED", "MIGRATED" ->
                    Check.failed(
                            STATUS,
                            "The number is not registered with the Cloud API (" + status + ").",
                            "Register it: connect it again by Meta's sign-up, or with its PIN.");
            case "FLAGGED", "RATE_LIMITED", "RESTRICTED" ->
                    Check.warning(
                            STATUS,
                            "Meta holds the number back for its quality (" + status + ").",
                            "Send fewer messages that people do not want, and wait a week.");
            case "BANNED", "DELETED" ->
                    Check.failed(
                            STATUS,
                            "Meta has closed this number (" + status + ").",
                            "Appeal in Meta's business support, or connect another number.");
            default ->
                    Check.unknown(
                            STATUS,
                            "Meta calls the number's state " + word(status) + ".",
                            "Look at it in WhatsApp Manager.");
        };
    }

    private static Check verified(JsonNode number) {
        var health = number.path("health_status").path("can_send_message").asText("AVAILABLE");
        if (health.equals("BLOCKED")) {
            return Check.failed(
                    STATUS,
                    "Meta does not let this number send." + reason(number),
                    "Look at the number in WhatsApp Manager; it names what is missing.");
        }
        return number.path("code_verification_status").asText("VERIFIED").equals("NOT_VERIFIED")
                ? Check.warning(
                        STATUS,
                        "The number works, but its owner was never verified by a code.",
                        "Verify it in WhatsApp Manager.")
                : Check.ok(STATUS, "The number is registered and connected.");
    }

    /** The first sentence of Meta's own, without anything that could be somebody's number. */
    static String reason(JsonNode node) {
        for (var entity : node.path("health_status").path("entities")) {
            var first = entity.path("errors").path(0).path("error_description").asText("");
            if (!first.isEmpty()) {
                var plain = first.replaceAll("\\p{Cntrl}", " ").replaceAll("[0-9]{6,}", "…");
                return " It says: " + Clean.text(plain, 160).strip();
            }
        }
        return "";
    }

    private static Check quality(JsonNode number) {
        return switch (number.path("quality_rating").asText("UNKNOWN")) {
            case "GREEN" -> Check.ok(QUALITY, "The quality rating is high.");
            case "YELLOW" ->
                    Check.warning(
                            QUALITY,
                            "The quality rating is medium: some people block or report the number.",
                            "Answer fast and send nothing that was not asked for.");
            case "RED" ->
                    Check.warning(
                            QUALITY,
                            "The quality rating is low; Meta may limit the number.",
                            "Stop messages that you start yourself until it is better.");
            default -> Check.ok(QUALITY, "There is no quality rating yet.");
        };
    }

    private static Check limit(JsonNode number) {
        var tier = number.path("whatsapp_business_manager_messaging_limit").asText("");
        return switch (tier) {
            case "TIER_UNLIMITED" -> Check.ok(LIMIT, "You may start talks with anybody.");
            case "TIER_100K" -> started("100,000");
            case "TIER_10K" -> started("10,000");
            case "TIER_2K" -> started("2,000");
            case "TIER_1K" -> started("1,000");
            case "TIER_250" ->
                    Check.ok(
                            LIMIT,
                            "You may start talks with 250 people a day, until Meta has verified"
                                    + " your business. Answers do not count.");
            default -> Check.ok(LIMIT, "Meta tells no limit yet. Answers do not count.");
        };
    }

    private static Check started(String people) {
        return Check.ok(
                LIMIT,
                "You may start talks with " + people + " people a day. Answers do not count.");
    }

    private static Check name(JsonNode number) {
        return switch (number.path("name_status").asText("NONE")) {
            case "APPROVED", "AVAILABLE_WITHOUT_REVIEW" ->
                    Check.ok(NAME, "The display name is approved.");
            case "PENDING_REVIEW" ->
                    Check.warning(
                            NAME,
                            "The display name waits for Meta's review.",
                            "Nothing to do; until then shoppers may see the number instead.");
            case "DECLINED" ->
                    Check.failed(
                            NAME,
                            "Meta declined the display name; sends may fail with 131037.",
                            "Choose another name in WhatsApp Manager.");
            case "EXPIRED" ->
                    Check.failed(
                            NAME,
                            "The display name has expired.",
                            "Ask for it again in WhatsApp Manager.");
            default ->
                    Check.warning(
                            NAME,
                            "The number has no display name.",
                            "Give it one in WhatsApp Manager.");
        };
    }

    /** Meta's word, as long as it is one. */
    static String word(String text) {
        return text.matches("[A-Z0-9_]{1,40}") ? text : "something new";
    }
}
