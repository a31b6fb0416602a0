package app.tendero.support.intent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The language model of this deployment. Whether and how often it is asked is the merchant's. */
@ConfigMapping(prefix = "tendero.intent")
public interface IntentConfig {

    /**
     * {@code INTENT_MODEL_URL}: where an OpenAI-compatible API is, with its version, such as {@code
     * https://api.openai.com/v1}; empty for no model.
     */
    Optional<String> url();

    /** {@code INTENT_MODEL}: what the model is called there. */
    Optional<String> model();

    /** {@code INTENT_MODEL_KEY}: the key of the API; models in the own house may need none. */
    Optional<String> key();

    /** {@code INTENT_MODEL_TIMEOUT}: a shopper waits; after this the rules decide. */
    @WithDefault("2s")
    Duration timeout();

    /** How long a connection may take to open. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** Questions under way at one time. */
    @WithDefault("32")
    int connections();
}
