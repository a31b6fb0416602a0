package app.tendero.admin.install;

import app.tendero.admin.install.Arrivals.Arrived;
import app.tendero.kernel.ShopDomain;
import app.tendero.platform.Secret;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.platform.http.PublicAddress;
import app.tendero.shopify.AppCredentials;
import app.tendero.shopify.ShopAddress;
import app.tendero.shopify.ShopifyConfig;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Installing from outside Shopify's admin: to the shop's consent page and back with a code. Nobody
 * is sent anywhere but to an address made of a shop's checked domain.
 */
@Singleton
class CodeGrant {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,255}");

    private final InstallState states;
    private final Arrivals arrivals;
    private final ShopAddress address;
    private final Optional<String> key;
    private final List<Secret> secrets;
    private final String scopes;

    CodeGrant(InstallState states, Arrivals arrivals, ShopAddress address, ShopifyConfig config) {
        this.states = states;
        this.arrivals = arrivals;
        this.address = address;
        var app = AppCredentials.of(config);
        this.key = app.key();
        this.secrets = app.secrets();
        this.scopes = config.scopes();
    }

    /**
     * The way to a consent page.
     *
     * @param state goes along in the address and stays in the browser's cookie
     */
    record Begun(URI consent, String state) {}

    /**
     * Begins for a shop.
     *
     * @param callback our path the merchant comes back to
     */
    Begun begin(ShopDomain shop, String callback) {
        var state = states.issue(shop);
        var query =
                "client_id=%s&scope=%s&redirect_uri=%s&state=%s"
                        .formatted(
                                encoded(key.orElseThrow(CodeGrant::noApp)),
                                encoded(scopes),
                                encoded(PublicAddress.origin() + callback),
                                encoded(state));
        return new Begun(URI.create(address.consent(shop) + "?" + query), state);
    }

    /** The one shop that a query without signature names; it decides where the browser is sent. */
    ShopDomain shopOf(@Nullable String query) {
        return SignedQuery.read(query)
                .filter(read -> !read.raw().containsKey("hmac") || isShopifys(read))
                .flatMap(SignedQuery::shop)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.malformed("Send one shop=x.myshopify.com.")));
    }

    /**
     * Back from the consent page.
     *
     * @param query as it came over the line
     * @param cookie the state that stayed in the browser
     */
    Uni<Store> finish(@Nullable String query, @Nullable String cookie) {
        var back =
                SignedQuery.read(query)
                        .filter(this::isShopifys)
                        .filter(read -> hasGoodHost(read))
                        .orElseThrow(CodeGrant::notShopifys);
        var shop = back.shop().orElseThrow(CodeGrant::notShopifys);
        var state = back.value("state").orElseThrow(CodeGrant::notOurs);
        if (!InstallState.same(state, cookie) || !states.isOurs(shop, state)) {
            throw notOurs();
        }
        return redeem(shop, back.value("code").orElseThrow(CodeGrant::notShopifys));
    }

    /** The same for an operator's software, which keeps the state itself. */
    Uni<Store> finish(ShopDomain shop, String code, String state) {
        if (!states.isOurs(shop, state)) {
            throw notOurs();
        }
        return redeem(shop, code);
    }

    /** Where the merchant goes on: the app inside the shop's admin. */
    URI app(Store store) {
        return URI.create(address.app(store.domain(), key.orElseThrow(CodeGrant::noApp)));
    }

    private boolean isShopifys(SignedQuery query) {
        return query.isSignedBy(secrets) && query.isFresh(Clock.systemUTC().instant());
    }

    /** We never go where it says, but who says something else is not Shopify. */
    private static boolean hasGoodHost(SignedQuery query) {
        if (!query.raw().containsKey("host")) {
            return true;
        }
        var shop = query.shop();
        return shop.isPresent()
                && query.value("host")
                        .flatMap(CodeGrant::decoded)
                        .filter(
                                host ->
                                        host.equals(shop.get().value() + "/admin")
                                                || host.equals(
                                                        "admin.shopify.com/store/"
                                                                + shop.get().handle()))
                        .isPresent();
    }

    private Uni<Store> redeem(ShopDomain shop, String code) {
        if (!CODE.matcher(code).matches()) {
            throw notShopifys();
        }
        return arrivals.consented(shop, new Secret(code)).map(CodeGrant::storeOf);
    }

    private static Store storeOf(Arrived arrived) {
        return switch (arrived) {
            case Arrived.In(var store) -> store;
            case Arrived.Refused refused ->
                    throw new ProblemException(
                            Problem.malformed("Shopify does not take this code. Begin again."));
            case Arrived.Later later ->
                    throw new ProblemException(
                            Problem.unavailable("Shopify cannot be asked just now. Begin again."),
                            Map.of(HttpHeaders.RETRY_AFTER, "5"));
        };
    }

    private static Optional<String> decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static ProblemException noApp() {
        return new ProblemException(Problem.notFound("This deployment has no app of its own."));
    }

    private static ProblemException notShopifys() {
        return new ProblemException(Problem.malformed("This did not come from Shopify just now."));
    }

    private static ProblemException notOurs() {
        return new ProblemException(
                Problem.forbidden("This was begun elsewhere, or long ago. Begin again."));
    }
}
