package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Asks for the bearer token, and whether it may do what is asked. */
final class Guard {

    private static final String BEARER = "Bearer ";

    private final Lines lines;

    Guard(Lines lines) {
        this.lines = lines;
    }

    /** The number that is asked for, with a token that may use it. */
    Line line(HttpServerRequest request, String phoneNumberId) {
        var token = token(request);
        var line = lines.find(phoneNumberId);
        if (line.isPresent() && isToken(line.get(), token)) {
            return line.get();
        }
        var own = lines.ofToken(token);
        if (own.isEmpty()) {
            throw badToken();
        }
        if (line.isPresent()) {
            throw GraphError.plain(
                            403, 10, "(#10) Application does not have permission for this action")
                    .refusal();
        }
        throw unknownObject(phoneNumberId);
    }

    /** All numbers of an account, with a token that may use it. */
    List<Line> account(HttpServerRequest request, String wabaId) {
        var token = token(request);
        if (lines.ofToken(token).isEmpty()) {
            throw badToken();
        }
        var owned =
                lines.ofAccount(wabaId).stream()
                        .filter(line -> line.number().token().equals(token))
                        .toList();
        if (owned.isEmpty()) {
            throw unknownObject(wabaId);
        }
        return owned;
    }

    /** The same for what needs the permission to manage the account. */
    List<Line> managed(HttpServerRequest request, String wabaId) {
        var owned = account(request, wabaId);
        if (owned.stream().noneMatch(line -> line.standing().may(Standing.MANAGEMENT))) {
            throw GraphError.plain(
                            403,
                            200,
                            "Requires whatsapp_business_messaging or whatsapp_business_management"
                                    + " permission")
                    .withSubcode(1349176)
                    .refusal();
        }
        return owned;
    }

    private static boolean isToken(Line line, String token) {
        return line.number().token().equals(token) && !line.standing().tokenDead();
    }

    /** A token of one of our numbers. */
    String anyToken(HttpServerRequest request) {
        var token = token(request);
        if (lines.ofToken(token).isEmpty()) {
            throw badToken();
        }
        return token;
    }

    static String token(HttpServerRequest request) {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            return header.substring(BEARER.length());
        }
        var parameter = request.getParam("access_token");
        return parameter == null ? "" : parameter;
    }

    static GraphRefusal badToken() {
        return GraphError.plain(401, 190, "Invalid OAuth access token - Cannot parse access token")
                .refusal();
    }

    static GraphRefusal unknownObject(String id) {
        return GraphError.plain(
                        400,
                        100,
                        "Unsupported request. Object with ID '"
                                + id
                                + "' does not exist, cannot be loaded due to missing permissions,"
                                + " or does not support this operation.")
                .withSubcode(33)
                .refusal();
    }
}
