package app.tendero.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A sending number as the merchant sees it: of its secrets only whether they are set.
 *
 * @param paused what arrives is kept, and nothing is said
 * @param pinSet whether we hold the PIN of its two-step verification
 */
@RegisterForReflection
public record NumberState(
        @JsonProperty("phone_number_id") String phoneNumberId,
        @JsonProperty("waba_id") String wabaId,
        @JsonProperty("display_phone_number") String displayPhoneNumber,
        @JsonProperty("messages_per_second") int messagesPerSecond,
        boolean paused,
        @JsonProperty("token_set") boolean tokenSet,
        @JsonProperty("verify_token_set") boolean verifyTokenSet,
        @JsonProperty("app_secret_set") boolean appSecretSet,
        @JsonProperty("pin_set") boolean pinSet) {}
