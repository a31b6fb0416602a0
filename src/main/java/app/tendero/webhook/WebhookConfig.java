package app.tendero.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the doors of Meta and Shopify are told by the deployment. */
@ConfigMapping(prefix = "tendero.webhook")
public interface WebhookConfig {

    /**
     * Secrets of the deployment's Meta app, several during a rotation. Stores that live under an
     * app of their own bring their own.
     */
    Optional<List<String>> metaAppSecret();

    /** What Meta must say in its handshake; stores may have their own. */
    Optional<String> metaVerifyToken();

    /**
     * How long a webhook may take before it is answered 503. Shopify gives up after 5 s; the rest
     * is for a machine so busy that its clocks ring late.
     */
    @WithDefault("2500ms")
    Duration patience();

    /** Webhooks under way at one time; more are answered 503 before they are read. */
    @WithDefault("1000")
    int underWay();
}
