package app.tendero.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Meta's way of asking whether a webhook URL is really ours: whoever says the verify token gets its
 * challenge back.
 *
 * <p>Page: {@code webhooks/create-webhook-endpoint} of Meta's documentation.
 */
@Singleton
class MetaHandshake {

    private static final int LONGEST_TOKEN = 512;

    /** What is sent back must not be able to be a page. */
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9._-]{1,256}");

    private final Stores stores;
    private final Optional<byte[]> deployments;

    MetaHandshake(Stores stores, WebhookConfig config) {
        this.stores = stores;
        this.deployments =
                config.metaVerifyToken()
                        .filter(token -> !token.isBlank())
                        .map(token -> token.getBytes(UTF_8));
    }

    /** The challenge, if all three parts are as they should be. */
    Uni<Optional<String>> answer(
            Optional<String> mode, Optional<String> token, Optional<String> challenge) {
        var sound =
                mode.filter("subscribe"::equals).isPresent()
                        && token.filter(MetaHandshake::possible).isPresent()
                        && challenge.filter(text -> CHALLENGE.matcher(text).matches()).isPresent();
        return sound
                ? known(token.orElseThrow()).map(known -> known ? challenge : Optional.empty())
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<Boolean> known(String token) {
        var ours = deployments.filter(known -> MessageDigest.isEqual(known, token.getBytes(UTF_8)));
        return ours.isPresent() ? Uni.createFrom().item(true) : stores.verifyTokenKnown(token);
    }

    private static boolean possible(String token) {
        return !token.isBlank() && token.length() <= LONGEST_TOKEN;
    }
}
