package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.Secret;
import app.tendero.store.ShopTokens.Pair;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks a shop's OAuth endpoint for tokens, as the deployment's app. While its secret is being
 * replaced the newest is tried first.
 *
 * <p>https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/token-exchange
 */
@Singleton
class TokenEndpoint {

    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";
    private static final String OFFLINE =
            "urn:shopify:params:oauth:token-type:offline-access-token";

    private static final String ONLINE = "urn:shopify:params:oauth:token-type:online-access-token";
    private static final int LONGEST_NAME = 100;

    /** It is the app that Shopify does not know, not what was asked with it. */
    private static final List<String> OURS =
            List.of(
                    "invalid_client",
                    "application_cannot_be_found",
                    "unauthorized_client",
                    "unsupported_grant_type");

    private final Transport transport;
    private final ShopAddress address;
    private final Optional<String> key;
    private final List<Secret> secrets;

    TokenEndpoint(Transport transport, ShopAddress address, ShopifyConfig config) {
        this.transport = transport;
        this.address = address;
        var app = AppCredentials.of(config);
        this.key = app.key();
        this.secrets = app.secrets();
    }

    /** What came of asking. Three answers, because the caller does three different things. */
    sealed interface Grant {

        /**
         * @param scopes what the merchant granted, comma separated
         */
        record Given(Pair pair, String scopes) implements Grant {}

        /** Final: what was offered for a token is not good, or not any more. */
        record Refused(String error) implements Grant {}

        /** Nobody knows; what was offered may still be good. */
        record Away(Trouble trouble) implements Grant {}
    }

    /** A session token for the first pair. */
    Uni<Grant> exchange(ShopDomain shop, Secret sessionToken) {
        return ask(
                shop,
                body("grant_type", EXCHANGE)
                        .put("subject_token", sessionToken.reveal())
                        .put("subject_token_type", ID_TOKEN)
                        .put("requested_token_type", OFFLINE)
                        .put("expiring", "1"));
    }

    /**
     * What the person of a session token is called. Shopify tells it with an online token, which is
     * dropped: nothing is done in a person's name.
     *
     * <p>https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/online-access-tokens
     *
     * @return empty where Shopify does not answer; an empty name where it knows none
     */
    Uni<Optional<String>> nameOf(ShopDomain shop, Secret sessionToken) {
        if (key.isEmpty() || secrets.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var wish =
                body("grant_type", EXCHANGE)
                        .put("subject_token", sessionToken.reveal())
                        .put("subject_token_type", ID_TOKEN)
                        .put("requested_token_type", ONLINE)
                        .put("client_id", key.get());
        return answered(shop, wish, 0).map(TokenEndpoint::name);
    }

    private static Optional<String> name(Transport.Reply reply) {
        if (!(reply instanceof Transport.Reply.Answered answered) || answered.status() != 200) {
            return Optional.empty();
        }
        var user = json(answered.body()).path("associated_user");
        var name = user.path("first_name").asText("") + " " + user.path("last_name").asText("");
        var clean = name.replaceAll("\\p{Cntrl}", "").strip();
        var end =
                clean.offsetByCodePoints(
                        0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length())));
        return Optional.of(clean.substring(0, end));
    }

    /** The code a merchant brought along from the consent page for the first pair. */
    Uni<Grant> redeem(ShopDomain shop, Secret code) {
        return ask(shop, body("code", code.reveal()).put("expiring", "1"));
    }

    /**
     * A refresh token for the next pair. It stays good until what it was changed into is used:
     * https://shopify.dev/changelog, more resilient refreshes.
     */
    Uni<Grant> refresh(ShopDomain shop, Secret refreshToken) {
        return ask(
                shop,
                body("grant_type", "refresh_token").put("refresh_token", refreshToken.reveal()));
    }

    private Uni<Grant> ask(ShopDomain shop, ObjectNode body) {
        if (key.isEmpty() || secrets.isEmpty()) {
            return Uni.createFrom().item(new Grant.Away(new Trouble.Denied(0, "no app")));
        }
        return answered(shop, body.put("client_id", key.get()), 0).map(TokenEndpoint::read);
    }

    private Uni<Transport.Reply> answered(ShopDomain shop, ObjectNode body, int secret) {
        var asked = body.deepCopy().put("client_secret", secrets.get(secret).reveal()).toString();
        return Uni.createFrom()
                .deferred(() -> transport.open(address.accessToken(shop), asked))
                .chain(
                        reply ->
                                secret + 1 < secrets.size() && isOurs(reply)
                                        ? answered(shop, body, secret + 1)
                                        : Uni.createFrom().item(reply));
    }

    private static boolean isOurs(Transport.Reply reply) {
        return reply instanceof Transport.Reply.Answered answered
                && answered.status() != 200
                && OURS.contains(error(answered.body()));
    }

    private static Grant read(Transport.Reply reply) {
        return switch (reply) {
            case Transport.Reply.Unreachable(var what) -> new Grant.Away(new Trouble.Down(0, what));
            case Transport.Reply.Broken(var what) -> new Grant.Away(new Trouble.Down(0, what));
            case Transport.Reply.Answered answered ->
                    answered.status() == 200
                            ? given(answered.body())
                            : refused(answered, error(answered.body()));
        };
    }

    private static Grant refused(Transport.Reply.Answered answered, String error) {
        if (isOurs(answered)) {
            return new Grant.Away(new Trouble.Denied(answered.status(), error));
        }
        return answered.status() == 400 && !error.isEmpty()
                ? new Grant.Refused(error)
                : new Grant.Away(AnswerReader.status(answered.status(), answered.retryAfter()));
    }

    private static Grant given(String body) {
        var json = json(body);
        var access = json.path("access_token").asText("");
        var refresh = json.path("refresh_token").asText("");
        var life = json.path("expires_in").asLong(0);
        if (access.isEmpty() || refresh.isEmpty() || life <= 0) {
            return new Grant.Away(new Trouble.Unknown("no expiring token in the answer"));
        }
        var refreshLife = json.path("refresh_token_expires_in").asLong(90L * 24 * 3600);
        return new Grant.Given(
                new Pair(
                        new Secret(access),
                        Duration.ofSeconds(life),
                        new Secret(refresh),
                        Duration.ofSeconds(refreshLife)),
                json.path("scope").asText(""));
    }

    /** OAuth's word for what is wrong; never the sentence beside it. */
    private static String error(String body) {
        var word = json(body).path("error").asText("");
        return word.matches("[a-z_]{1,60}") ? word : "";
    }

    private static JsonNode json(String body) {
        try {
            return AnswerReader.JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return AnswerReader.JSON.createObjectNode();
        }
    }

    private static ObjectNode body(String name, String value) {
        return AnswerReader.JSON.createObjectNode().put(name, value);
    }
}
