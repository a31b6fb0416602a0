package app.tendero.admin.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Optional;

/**
 * What the home page shows.
 *
 * @param messagePrice what the merchant says Meta charges for a message
 * @param currency the store's
 */
@RegisterForReflection
record Home(
        Launch launch,
        Today today,
        List<Trouble> problems,
        @JsonProperty("message_price") Optional<String> messagePrice,
        String currency) {}
