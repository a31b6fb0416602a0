package app.tendero.sandbox.shopify;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.admin.Staff;
import app.tendero.sandbox.shopify.pages.Pages;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.TokenBook;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How apps get tokens: client credentials, authorization code, token exchange and refresh. See
 * https://shopify.dev/docs/apps/build/authentication-authorization.
 */
final class OAuthDoor {

    private static final Duration CREDENTIALS_LIFE = Duration.ofHours(24);
    private static final Duration ONLINE_LIFE = Duration.ofHours(24);
    private static final Duration UNTIL_LEFT = Duration.ofDays(3650);
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";

    private final PretendShopifyConfig config;

    OAuthDoor(PretendShopifyConfig config) {
        this.config = config;
    }

    Reply token(ShopDoors.Visit visit, Shop shop) {
        var asked = parameters(visit.context());
        var client = Client.of(shop, asked.getOrDefault("client_id", ""));
        if (client.isEmpty()) {
            return error(
                    "application_cannot_be_found",
                    "The application associated with the API key is unknown");
        }
        if (!client.get().secret().equals(asked.get("client_secret"))) {
            return error("invalid_client", "The client secret is wrong");
        }
        shop.witness().called("oauth " + asked.getOrDefault("grant_type", "authorization_code"));
        return switch (asked.getOrDefault("grant_type", "authorization_code")) {
            case "client_credentials" -> credentials(shop, client.get());
            case EXCHANGE -> exchange(shop, client.get(), asked);
            case "refresh_token" ->
                    refresh(shop, client.get(), asked.getOrDefault("refresh_token", ""));
            case "authorization_code" -> code(shop, client.get(), asked);
            default -> error("unsupported_grant_type", "The grant type is not supported");
        };
    }

    /** The app as the merchant meets it, before the install. */
    Reply consent(ShopDoors.Visit visit, Shop shop) {
        var clientId = query(visit, "client_id");
        var redirect = query(visit, "redirect_uri");
        if (Client.of(shop, clientId).isEmpty()) {
            return Reply.html(
                    400,
                    Pages.problem(shop, "Oauth error application_cannot_be_found", "Unknown app."));
        }
        if (!allowed(redirect)) {
            return Reply.html(
                    400,
                    Pages.problem(
                            shop,
                            "Oauth error invalid_request",
                            "The redirect_uri is not whitelisted"));
        }
        return Reply.html(200, Pages.consent(shop, "Tendero", query(visit, "scope")));
    }

    /**
     * The merchant pressed Install: back to the app with a code and a signature over everything.
     */
    Reply install(ShopDoors.Visit visit, Shop shop) {
        var refused = consent(visit, shop);
        if (refused.status() != 200) {
            return refused;
        }
        var client = Client.of(shop, query(visit, "client_id")).orElseThrow();
        var answer = new TreeMap<String, String>();
        answer.put("code", shop.tokens().issueCode());
        answer.put("host", host(shop));
        answer.put("shop", shop.domain());
        answer.put("timestamp", String.valueOf(shop.now().getEpochSecond()));
        var state = query(visit, "state");
        if (!state.isEmpty()) {
            answer.put("state", state);
        }
        var message = encoded(answer);
        var redirect = query(visit, "redirect_uri");
        var joint = redirect.contains("?") ? "&" : "?";
        var hmac = Signatures.hex(client.secret(), message);
        return Reply.redirect(redirect + joint + message + "&hmac=" + hmac);
    }

    private Reply credentials(Shop shop, Client client) {
        var answer = answer(shop, client, shop.tokens().issue(CREDENTIALS_LIFE, client.isPublic()));
        answer.put("expires_in", CREDENTIALS_LIFE.toSeconds() - 1);
        return Reply.json(200, answer);
    }

    private Reply exchange(Shop shop, Client client, Map<String, String> asked) {
        var subject = asked.getOrDefault("subject_token", "");
        boolean own =
                asked.getOrDefault("subject_token_type", "").endsWith("offline-access-token")
                        && shop.tokens().opens(subject).isPresent();
        if (!own
                && !SessionTokens.valid(
                        subject, client.id(), client.secret(), shop.domain(), shop.now())) {
            return error("invalid_subject_token", "The subject token is invalid");
        }
        if (asked.getOrDefault("requested_token_type", "").endsWith(":online-access-token")) {
            return online(shop, client, SessionTokens.user(subject));
        }
        shop.signWith(client.secret());
        return issue(shop, client, asked);
    }

    /** A token in one person's name, and who that is: unknown ones have no name here. */
    private static Reply online(Shop shop, Client client, String user) {
        var answer = answer(shop, client, shop.tokens().issue(ONLINE_LIFE, client.isPublic()));
        answer.put("expires_in", ONLINE_LIFE.toSeconds() - 1);
        answer.put("associated_user_scope", answer.get("scope"));
        var person = Staff.find(user);
        answer.put(
                "associated_user",
                Map.of(
                        "id",
                        user,
                        "first_name",
                        person.map(Staff::firstName).orElse(""),
                        "last_name",
                        person.map(Staff::lastName).orElse(""),
                        "email",
                        user + "@example.com",
                        "account_owner",
                        person.filter(one -> one == Staff.OLIVE).isPresent(),
                        "locale",
                        "en",
                        "collaborator",
                        false,
                        "email_verified",
                        true));
        return Reply.json(200, answer);
    }

    private Reply code(Shop shop, Client client, Map<String, String> asked) {
        if (!shop.tokens().redeem(asked.getOrDefault("code", ""))) {
            return error(
                    "invalid_request", "The authorization code was not found or was already used");
        }
        shop.signWith(client.secret());
        return issue(shop, client, asked);
    }

    private static Reply issue(Shop shop, Client client, Map<String, String> asked) {
        if (client.isPublic()) {
            shop.install();
        }
        var book = shop.tokens();
        return "1".equals(asked.get("expiring"))
                ? expiring(shop, client, book.issuePair(client.isPublic()))
                : Reply.json(200, answer(shop, client, book.issue(UNTIL_LEFT, client.isPublic())));
    }

    private static Reply refresh(Shop shop, Client client, String token) {
        return shop.tokens()
                .rotate(token, client.isPublic())
                .map(pair -> expiring(shop, client, pair))
                .orElseGet(
                        () ->
                                error(
                                        "invalid_request",
                                        "This request requires an active refresh_token"));
    }

    private static Reply expiring(Shop shop, Client client, TokenBook.Pair pair) {
        var answer = answer(shop, client, pair.access());
        answer.put("expires_in", shop.tokens().accessLife().toSeconds());
        answer.put("refresh_token", pair.refresh());
        answer.put("refresh_token_expires_in", TokenBook.REFRESH_LIFE.toSeconds());
        return Reply.json(200, answer);
    }

    private static Map<String, Object> answer(Shop shop, Client client, String token) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("access_token", token);
        answer.put(
                "scope",
                client.isPublic()
                        ? String.join(",", shop.grants().given())
                        : "read_products,read_orders,write_customers,write_draft_orders,"
                                + "unauthenticated_read_product_listings,unauthenticated_write_checkouts");
        return answer;
    }

    private static Reply error(String error, String description) {
        return Reply.json(400, Map.of("error", error, "error_description", description));
    }

    /** As there, only addresses that the app registered: the service's own and the sandbox's. */
    private boolean allowed(String redirect) {
        return redirect.startsWith(config.service() + "/")
                || config.publicUrl().map(url -> redirect.startsWith(url + "/")).orElse(false);
    }

    private static String query(ShopDoors.Visit visit, String name) {
        var value = visit.context().queryParams().get(name);
        return value == null ? "" : value;
    }

    private static String host(Shop shop) {
        var host = "admin.shopify.com/store/" + shop.store().handle();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(host.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(TreeMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(
                        entry ->
                                entry.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                        entry.getValue(), StandardCharsets.UTF_8)
                                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }

    /** From JSON or from a form: Shopify takes both. */
    private static Map<String, String> parameters(RoutingContext context) {
        var parameters = new LinkedHashMap<String, String>();
        context.request()
                .formAttributes()
                .forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
        var body = context.body().asString();
        if (parameters.isEmpty() && body != null) {
            try {
                new JsonObject(body)
                        .forEach(
                                entry ->
                                        parameters.put(
                                                entry.getKey(), String.valueOf(entry.getValue())));
            } catch (DecodeException e) {
                return Map.of();
            }
        }
        return parameters;
    }

    /** An app that may ask: the shop's own custom app, or the public one of the deployment. */
    private record Client(String id, String secret) {

        boolean isPublic() {
            return id.equals(DemoStores.SHOPIFY_APP_KEY);
        }

        static Optional<Client> of(Shop shop, String id) {
            var own = shop.store().shopify();
            if (id.equals(own.apiKey())) {
                return Optional.of(new Client(own.apiKey(), own.apiSecret()));
            }
            return id.equals(DemoStores.SHOPIFY_APP_KEY)
                    ? Optional.of(
                            new Client(DemoStores.SHOPIFY_APP_KEY, DemoStores.SHOPIFY_APP_SECRET))
                    : Optional.empty();
        }
    }
}
