package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import app.tendero.sandbox.meta.rules.KnownErrors;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The doors by which a business lets an app in: the exchange of a code, tokens looked into,
 * subscriptions, registration with a PIN, the business profile and the shop window's settings.
 */
final class SetupDoors {

    private static final int PIN_DIGITS = 6;

    private final MetaConfig config;
    private final Lines lines;
    private final Guard guard;
    private final Codes codes;

    SetupDoors(MetaConfig config, Lines lines, Guard guard, Codes codes) {
        this.config = config;
        this.lines = lines;
        this.guard = guard;
        this.codes = codes;
    }

    /** Answers, or says that there is no such door. */
    boolean handle(RoutingContext ctx, GraphPath path) {
        var id = path.id();
        switch (ctx.request().method().name() + " " + path.edge()) {
            case "GET access_token" -> exchange(ctx);
            case "POST subscribed_apps" -> subscribe(ctx, id, true);
            case "DELETE subscribed_apps" -> subscribe(ctx, id, false);
            case "GET subscribed_apps" -> subscribedApps(ctx, id);
            case "POST register" -> register(ctx, id);
            case "POST deregister" -> deregister(ctx, id);
            case "GET whatsapp_business_profile" -> profile(ctx, id);
            case "POST whatsapp_business_profile" -> changeProfile(ctx, id);
            case "GET whatsapp_commerce_settings" -> commerce(ctx, id);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void exchange(RoutingContext ctx) {
        var request = ctx.request();
        if (!config.appId().equals(request.getParam("client_id"))) {
            throw GraphError.plain(
                            400, 101, "Error validating application. Invalid application ID.")
                    .refusal();
        }
        if (!isAppSecret(request.getParam("client_secret"))) {
            throw GraphError.plain(400, 1, "Error validating client secret.").refusal();
        }
        var code = request.getParam("code");
        if (code == null || code.isEmpty()) {
            throw GraphError.required("code").refusal();
        }
        Answers.json(
                ctx,
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("access_token", codes.take(code))
                        .put("token_type", "bearer"));
    }

    /** Looks into a token: with the app's own token, or with one that works itself. */
    void debugToken(RoutingContext ctx) {
        var asker = Guard.token(ctx.request());
        var bar = asker.indexOf('|');
        var isApp =
                bar > 0
                        && asker.substring(0, bar).equals(config.appId())
                        && isAppSecret(asker.substring(bar + 1));
        if (!isApp) {
            guard.anyToken(ctx.request());
        }
        var input = ctx.request().getParam("input_token");
        if (input == null || input.isEmpty()) {
            throw GraphError.required("input_token").refusal();
        }
        Answers.json(ctx, 200, GraphObjects.token(config.appId(), lines.ofToken(input)));
    }

    private boolean isAppSecret(@Nullable String secret) {
        return lines.all().stream().anyMatch(line -> line.number().appSecret().equals(secret));
    }

    private void subscribe(RoutingContext ctx, String waba, boolean wanted) {
        guard.managed(ctx.request(), waba);
        if (!wanted && !lines.isSubscribed(waba)) {
            throw GraphError.plain(
                            404, 803, "WhatsApp Business Account not found or not subscribed")
                    .refusal();
        }
        lines.subscribe(waba, wanted);
        Answers.success(ctx);
    }

    private void subscribedApps(RoutingContext ctx, String waba) {
        guard.managed(ctx.request(), waba);
        var answer = JsonNodeFactory.instance.objectNode();
        var data = answer.putArray("data");
        if (lines.isSubscribed(waba)) {
            data.addObject()
                    .putObject("whatsapp_business_api_data")
                    .put("id", config.appId())
                    .put("name", "Tendero sandbox");
        }
        Answers.json(ctx, 200, answer);
    }

    private void register(RoutingContext ctx, String phoneNumberId) {
        var line = guard.line(ctx.request(), phoneNumberId);
        var body = GraphDoors.body(ctx);
        product(body);
        var pin = body.path("pin").asText();
        if (pin.length() != PIN_DIGITS || !MetaNumber.digits(pin).equals(pin)) {
            throw GraphError.invalid("Param pin must be 6 digits.").refusal();
        }
        switch (line.standing().register(pin, config.clock().millis())) {
            case DONE -> Answers.success(ctx);
            case WRONG_PIN -> throw refused(133005);
            case NOT_VERIFIED -> throw refused(133006);
            case TOO_OFTEN -> throw refused(133016);
        }
    }

    private static GraphRefusal refused(int code) {
        return KnownErrors.of(code).refusal();
    }

    private void deregister(RoutingContext ctx, String phoneNumberId) {
        var line = guard.line(ctx.request(), phoneNumberId);
        if (!line.standing().deregister()) {
            throw refused(133010);
        }
        Answers.success(ctx);
    }

    private void profile(RoutingContext ctx, String phoneNumberId) {
        var line = guard.line(ctx.request(), phoneNumberId);
        var all = line.standing().profile();
        var asked = ctx.request().getParam("fields");
        var answer = JsonNodeFactory.instance.objectNode();
        var shown = answer.putArray("data").addObject();
        if (asked != null) {
            for (var name : asked.split(",")) {
                ProfileRules.mustExist(name);
                if (all.has(name)) {
                    shown.set(name, all.get(name));
                }
            }
        }
        shown.put("messaging_product", "whatsapp");
        Answers.json(ctx, 200, answer);
    }

    private void changeProfile(RoutingContext ctx, String phoneNumberId) {
        var line = guard.line(ctx.request(), phoneNumberId);
        var body = (ObjectNode) GraphDoors.body(ctx);
        product(body);
        line.standing().profile(ProfileRules.checked(body));
        Answers.success(ctx);
    }

    private void commerce(RoutingContext ctx, String phoneNumberId) {
        var line = guard.line(ctx.request(), phoneNumberId);
        var answer = JsonNodeFactory.instance.objectNode();
        var data = answer.putArray("data");
        if (line.catalogue().isPresent()) {
            data.addObject()
                    .put("id", phoneNumberId)
                    .put("is_cart_enabled", true)
                    .put("is_catalog_visible", line.standing().catalogueVisible());
        }
        Answers.json(ctx, 200, answer);
    }

    private static void product(com.fasterxml.jackson.databind.JsonNode body) {
        if (!body.path("messaging_product").asText().equals("whatsapp")) {
            throw GraphError.required("messaging_product").refusal();
        }
    }

    /** A call that brings a proof must bring the right one: HMAC of the token under the secret. */
    static void checkProof(HttpServerRequest request, List<Line> owned) {
        var proof = request.getParam("appsecret_proof");
        if (proof == null) {
            return;
        }
        var token = Guard.token(request);
        if (owned.stream()
                .noneMatch(line -> proof.equals(proof(token, line.number().appSecret())))) {
            throw GraphError.plain(400, 100, "Invalid appsecret_proof provided in the API argument")
                    .refusal();
        }
    }

    private static String proof(String token, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
