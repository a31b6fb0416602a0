package app.tendero.whatsapp;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks Meta about tokens, accounts and numbers, and changes them. Knows the paths; what an answer
 * means is for those who ask.
 *
 * <p>{@code documentation/business-messaging/whatsapp/reference}, Graph API v25.0.
 */
@Singleton
class AccountQuestions {

    /** A merchant waits for it: less than the five seconds that a check of everything may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final String NUMBER_FIELDS =
            "display_phone_number,verified_name,code_verification_status,quality_rating,"
                    + "platform_type,status,name_status,account_mode,"
                    + "whatsapp_business_manager_messaging_limit,health_status";

    private static final String ACCOUNT_FIELDS =
            "name,account_review_status,primary_funding_id,health_status";

    private static final String PROFILE_FIELDS =
            "about,address,description,email,websites,vertical,profile_picture_url";

    private final CloudApi api;

    AccountQuestions(CloudApi api) {
        this.api = api;
    }

    /** {@code data[].id} are the numbers of an account. */
    Uni<GraphAnswer> numbers(WabaId waba, Secret token, Optional<Secret> appSecret) {
        var proof = appSecret.map(secret -> "&appsecret_proof=" + proof(token, secret)).orElse("");
        return get(
                waba.value()
                        + "/phone_numbers?fields=id,display_phone_number,verified_name&limit=100"
                        + proof,
                token);
    }

    Uni<GraphAnswer> number(PhoneNumberId number, Secret token) {
        return get(number.value() + "?fields=" + NUMBER_FIELDS, token);
    }

    Uni<GraphAnswer> account(WabaId waba, Secret token) {
        return get(waba.value() + "?fields=" + ACCOUNT_FIELDS, token);
    }

    /**
     * What a token is: {@code data.is_valid}, {@code data.app_id}, {@code data.scopes}, {@code
     * data.granular_scopes}.
     *
     * @param asker the app's own token, or the same one: a token may look into itself
     */
    Uni<GraphAnswer> debug(Secret token, Secret asker) {
        return get("debug_token?input_token=" + encoded(token.reveal()), asker);
    }

    Uni<GraphAnswer> subscribedApps(WabaId waba, Secret token) {
        return get(waba.value() + "/subscribed_apps", token);
    }

    /** Twice is as good as once. */
    Uni<GraphAnswer> subscribe(WabaId waba, Secret token) {
        return post(waba.value() + "/subscribed_apps", token, Buffer.buffer("{}"));
    }

    Uni<GraphAnswer> unsubscribe(WabaId waba, Secret token) {
        return GraphAnswer.of(api.undo(waba.value() + "/subscribed_apps", token), PATIENCE);
    }

    /** Twice with the same PIN is as good as once. */
    Uni<GraphAnswer> register(PhoneNumberId number, Secret token, Secret pin) {
        var body =
                Json.MAPPER
                        .createObjectNode()
                        .put("messaging_product", "whatsapp")
                        .put("pin", pin.reveal());
        return post(number.value() + "/register", token, Buffer.buffer(body.toString()));
    }

    Uni<GraphAnswer> profile(PhoneNumberId number, Secret token) {
        return get(number.value() + "/whatsapp_business_profile?fields=" + PROFILE_FIELDS, token);
    }

    Uni<GraphAnswer> changeProfile(PhoneNumberId number, Secret token, Buffer json) {
        return post(number.value() + "/whatsapp_business_profile", token, json);
    }

    Uni<GraphAnswer> shopWindow(PhoneNumberId number, Secret token) {
        return get(number.value() + "/whatsapp_commerce_settings", token);
    }

    /** The code of an Embedded Signup becomes a business token; it works once. */
    Uni<GraphAnswer> exchange(MetaApp app, String code) {
        return get(
                "oauth/access_token?client_id="
                        + encoded(app.id())
                        + "&client_secret="
                        + encoded(app.secret().reveal())
                        + "&code="
                        + encoded(code),
                app.token());
    }

    private Uni<GraphAnswer> get(String node, Secret token) {
        return GraphAnswer.of(api.look(node, token), PATIENCE);
    }

    private Uni<GraphAnswer> post(String node, Secret token, Buffer json) {
        return GraphAnswer.of(api.tell(node, token, json), PATIENCE);
    }

    /** Shows that we know the secret of the app that the token was made by. */
    private static String proof(Secret token, Secret secret) {
        return HmacSha256.hex(token.reveal().getBytes(StandardCharsets.UTF_8), secret);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
