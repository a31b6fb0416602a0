package app.tendero.admin.whatsapp;

import app.tendero.store.NumberState;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Optional;

/**
 * How a store is connected to WhatsApp; of its secrets only whether they are set.
 *
 * @param numbers the store's own choice first
 * @param version of their order: a change sent with it is made on this order or not at all
 * @param callbackUrl where Meta must send its webhooks to, for an app of the merchant's own
 * @param embeddedSignup what the sign-up window needs; absent when this deployment has no app
 * @param signup one that is under way; absent when there is none
 */
@RegisterForReflection
record WhatsAppView(
        List<NumberState> numbers,
        String version,
        @JsonProperty("callback_url") String callbackUrl,
        @JsonProperty("embedded_signup") @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<Window> embeddedSignup,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SignupView> signup) {

    /**
     * @param sdk address of the script that opens the window
     */
    @RegisterForReflection
    record Window(
            @JsonProperty("app_id") String appId,
            @JsonProperty("config_id") String configId,
            String version,
            String sdk) {}
}
