package app.tendero.sandbox.meta.rules;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The errors Meta documents for sending, with the title and HTTP status it gives them. */
public final class KnownErrors {

    private static final Map<Integer, GraphError> BY_CODE = new TreeMap<>();

    static {
        plain(401, 0, "AuthException");
        plain(500, 1, "An unknown error has occurred.");
        plain(503, 2, "Service temporarily unavailable");
        plain(403, 3, "Application does not have the capability to make this API call.");
        plain(429, 4, "(#4) Application request limit reached");
        plain(403, 10, "(#10) Application does not have permission for this action");
        plain(400, 33, "(#33) The business phone number has been deleted");
        plain(400, 100, "(#100) Invalid parameter");
        plain(401, 190, "Error validating access token: Session has expired");
        plain(403, 200, "(#200) You do not have the necessary permissions");
        plain(403, 299, "(#299) You do not have the necessary permissions");
        add(403, 368, "Temporarily blocked for policies violations");
        add(429, 80007, "Rate limit issues");
        add(429, 130429, "Rate limit hit");
        add(400, 130472, "User's number is part of an experiment");
        add(403, 130497, "Business account is restricted from messaging users in this country");
        add(500, 131000, "Something went wrong");
        add(403, 131005, "Access denied");
        add(400, 131008, "Required parameter is missing");
        add(400, 131009, "Parameter value is not valid");
        add(503, 131016, "Service unavailable");
        add(400, 131021, "Recipient cannot be sender");
        add(400, 131026, "Message undeliverable");
        add(400, 131030, "Recipient phone number not in allowed list");
        add(403, 131031, "Business Account locked");
        add(400, 131037, "WhatsApp provided number needs display name approval");
        add(400, 131042, "Business eligibility payment issue");
        add(400, 131045, "Incorrect certificate");
        add(400, 131047, "Re-engagement message");
        add(429, 131048, "Spam rate limit hit");
        add(
                400,
                131049,
                "This message was not delivered to maintain healthy ecosystem engagement.");
        add(400, 131050, "User has stopped marketing messages");
        add(400, 131051, "Unsupported message type");
        add(400, 131052, "Media download error");
        add(400, 131053, "Media upload error");
        add(429, 131056, "(Business Account, Consumer Account) pair rate limit hit");
        add(503, 131057, "Account in maintenance mode");
        add(400, 131062, "Business-scoped user id cannot be used for this message");
        add(400, 131063, "Marketing messages are disabled for this account");
        add(400, 131064, "Messaging limit lowered by template classification violations");
        add(400, 132000, "Number of parameters does not match the expected number of params");
        add(404, 132001, "Template name does not exist in the translation");
        add(400, 132005, "Translated text too long");
        add(400, 132007, "Template format character policy violated");
        add(400, 132012, "Parameter format does not match format in the created template");
        add(400, 132015, "Template is paused");
        add(400, 132016, "Template is disabled");
        add(400, 132018, "There is an issue with the template parameters");
        add(400, 132068, "Flow is in blocked state");
        add(400, 132069, "Flow is in throttled state");
        add(400, 133000, "Incomplete deregistration");
        add(503, 133004, "Server temporarily unavailable");
        add(400, 133005, "Two step verification PIN mismatch");
        add(400, 133006, "Phone number re-verification needed");
        add(400, 133010, "Phone number not registered");
        add(429, 133016, "Account register or deregister rate limit exceeded");
        add(400, 134011, "WhatsApp payments terms of service has not been accepted");
        add(400, 135000, "Generic user error");
        add(400, 137000, "Identity key check failed");
        add(503, 2494100, "Business account in maintenance mode");
    }

    private KnownErrors() {}

    /** The error of that code; one that Meta does not document is a plain 400. */
    public static GraphError of(int code) {
        var known = BY_CODE.get(code);
        return known != null ? known : GraphError.of(400, code, "Unknown error", "Error " + code);
    }

    /** All codes known here, ascending. */
    public static Set<Integer> codes() {
        return Collections.unmodifiableSet(BY_CODE.keySet());
    }

    private static void plain(int status, int code, String message) {
        BY_CODE.put(code, GraphError.plain(status, code, message));
    }

    private static void add(int status, int code, String title) {
        BY_CODE.put(code, GraphError.of(status, code, title, title));
    }
}
