package app.tendero.admin.whatsapp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Optional;

/**
 * How far an Embedded Signup has come.
 *
 * @param done whether the number is connected
 */
@RegisterForReflection
record SignupView(
        boolean done,
        @JsonProperty("waba_id") String wabaId,
        @JsonProperty("phone_number_id") @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<String> phoneNumberId,
        List<Step> steps) {

    /**
     * @param name {@code access}, {@code number}, {@code subscribe}, {@code register}
     * @param state {@code done}, {@code failed} or {@code waiting}
     * @param says what happened, in a plain sentence
     */
    @RegisterForReflection
    record Step(
            String name,
            String state,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> says,
            @JsonProperty("to_do") @JsonInclude(JsonInclude.Include.NON_ABSENT)
                    Optional<String> toDo) {}
}
