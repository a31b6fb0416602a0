package app.tendero.whatsapp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How this deployment speaks to Meta. What differs by store lives with the store. */
@ConfigMapping(prefix = "tendero.whatsapp")
public interface WhatsAppConfig {

    /** Where the Graph API is; another value is for tests and the sandbox. */
    @WithDefault("https://graph.facebook.com")
    String apiBaseUrl();

    /** Version of the Graph API, {@code v25.0}; each lives for two years. */
    @WithDefault("v25.0")
    String apiVersion();

    /** {@code META_APP_ID}: this deployment's app at Meta; needed for Embedded Signup. */
    Optional<String> appId();

    /** {@code META_APP_SECRET}: its secrets, several during a rotation; the first is used. */
    Optional<List<String>> appSecret();

    /** {@code META_CONFIG_ID}: its configuration of Facebook Login for Business. */
    Optional<String> configId();

    /** Meta's script that opens the sign-up window; another one is for the sandbox. */
    @WithDefault("https://connect.facebook.net/en_US/sdk.js")
    String signupScript();

    /** How long a connection may take to open. */
    @WithDefault("2s")
    Duration connectTimeout();

    /**
     * How long we wait for Meta before calling the outcome unknown; together with the time to
     * connect no longer than the 10 seconds a handler has.
     */
    @WithDefault("8s")
    Duration timeout();

    /** Most connections that each event loop opens to Meta: its sends under way at one time. */
    @WithDefault("256")
    int connections();

    /** Read marks under way at one time; more are dropped, they are a courtesy. */
    @WithDefault("16")
    int readMarks();
}
