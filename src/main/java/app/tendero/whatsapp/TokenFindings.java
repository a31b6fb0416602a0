package app.tendero.whatsapp;

import app.tendero.store.Check;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What Meta's answer about a token says to the merchant. */
final class TokenFindings {

    static final Set<String> NEEDED =
            Set.of("whatsapp_business_messaging", "whatsapp_business_management");

    static final String NOT_ASKED = "Meta could not be asked just now.";
    static final String AGAIN = "Check again in a moment.";

    private static final String TOKEN = "whatsapp.token";
    private static final String PERMISSIONS = "whatsapp.permissions";
    private static final String NEW_TOKEN =
            "Make a permanent token of a system user in Meta's business settings and connect the"
                    + " number again with it.";
    private static final Duration SOON = Duration.ofDays(14);

    private TokenFindings() {}

    /** {@code GET /debug_token}. */
    static List<Check> of(GraphAnswer answer) {
        return switch (answer) {
            case GraphAnswer.Away away -> unknown();
            case GraphAnswer.No no -> no.isPassing() ? unknown() : List.of(refused(no));
            case GraphAnswer.Told(var json) -> told(json.path("data"));
        };
    }

    /** Whether the account has the number, as {@link NumberCheck} found out. */
    static List<Check> membership(NumberCheck.Found found) {
        var name = "whatsapp.account";
        if (found.faults().isEmpty()) {
            return List.of(Check.ok(name, "The number belongs to the WhatsApp Business Account."));
        }
        var fault = found.faults().getFirst();
        return List.of(
                switch (fault.field()) {
                    case "phone_number_id" ->
                            Check.failed(
                                    name,
                                    "The WhatsApp Business Account does not have this number.",
                                    fault.message());
                    case "waba_id" ->
                            Check.failed(
                                    name,
                                    "The token may not see this WhatsApp Business Account.",
                                    fault.message());
                    case "app_secret" ->
                            Check.failed(
                                    name,
                                    "The app secret does not fit the token.",
                                    fault.message());
                    default ->
                            Check.unknown(
                                    name,
                                    "Whether the account has this number could not be found out.",
                                    fault.message());
                });
    }

    private static List<Check> unknown() {
        return List.of(
                Check.unknown(TOKEN, NOT_ASKED, AGAIN),
                Check.unknown(PERMISSIONS, NOT_ASKED, AGAIN));
    }

    private static Check refused(GraphAnswer.No no) {
        return Check.failed(
                TOKEN,
                "Meta does not accept the token any more (code " + no.code() + ").",
                NEW_TOKEN);
    }

    private static List<Check> told(JsonNode data) {
        if (!data.path("is_valid").asBoolean()) {
            return List.of(
                    Check.failed(TOKEN, "Meta does not accept the token any more.", NEW_TOKEN));
        }
        return List.of(life(data), permissions(data));
    }

    /** {@code expires_at}: seconds since 1970, 0 for never. */
    private static Check life(JsonNode data) {
        var ends = data.path("expires_at").asLong(0);
        var left = Duration.between(Clock.systemUTC().instant(), Instant.ofEpochSecond(ends));
        if (ends > 0 && left.compareTo(SOON) < 0) {
            return Check.warning(
                    TOKEN, "The token ends in " + Math.max(0, left.toDays()) + " days.", NEW_TOKEN);
        }
        return Check.ok(TOKEN, "Meta accepts the token.");
    }

    private static Check permissions(JsonNode data) {
        var has = new HashSet<String>();
        data.path("scopes").forEach(scope -> has.add(scope.asText()));
        var missing = new TreeSet<>(NEEDED);
        missing.removeAll(has);
        return missing.isEmpty()
                ? Check.ok(PERMISSIONS, "The token may do all that is needed.")
                : Check.failed(
                        PERMISSIONS,
                        "The token lacks " + String.join(" and ", missing) + ".",
                        "Make a token with both permissions and connect the number again.");
    }
}
