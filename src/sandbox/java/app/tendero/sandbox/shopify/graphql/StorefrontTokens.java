package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Right;
import app.tendero.sandbox.shopify.shop.TokenBook.Storefront;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tokens for carts that an app makes for itself. */
final class StorefrontTokens {

    private static final int MOST = 100;
    private static final String STRANGERS = "unauthenticated_";

    private StorefrontTokens() {}

    static Object create(Ask ask) {
        var right = forStrangers(ask);
        var title = Values.orEmpty(ask.input("input").text("title"));
        if (title.isBlank()) {
            return refused(ask, Values.userError("Title can't be blank", "input", "title"));
        }
        if (ask.shop().tokens().storefrontOf(right).size() >= MOST) {
            return refused(ask, Values.userError("Apps may have at most 100 tokens", "input"));
        }
        var token = ask.shop().tokens().issueStorefront(ask.shop().nextId(), title, right);
        return Values.object(
                "shop", ask.shop(), "storefrontAccessToken", node(token), "userErrors", List.of());
    }

    static Object page(Ask ask) {
        var tokens = ask.shop().tokens().storefrontOf(forStrangers(ask));
        return Connections.page(
                tokens.stream().map(StorefrontTokens::node).toList(),
                ask,
                token -> String.valueOf(token.get("id")));
    }

    /** A token for strangers can give on only what its maker was given for strangers. */
    private static Right forStrangers(Ask ask) {
        var right = ask.call().right();
        var scopes =
                right.scopes().stream()
                        .filter(scope -> scope.startsWith(STRANGERS))
                        .collect(Collectors.toSet());
        if (right.publicApp() && scopes.isEmpty()) {
            throw Problem.denied(ask.field(), "unauthenticated_read_product_listings");
        }
        return new Right(right.publicApp(), scopes);
    }

    private static Object refused(Ask ask, Object error) {
        return Values.object(
                "shop", ask.shop(), "storefrontAccessToken", null, "userErrors", List.of(error));
    }

    private static Map<String, @Nullable Object> node(Storefront token) {
        return Values.object(
                "__typename", "StorefrontAccessToken",
                "id", "gid://shopify/StorefrontAccessToken/" + token.id(),
                "accessToken", token.token(),
                "title", token.title(),
                "createdAt", token.createdAt(),
                "updatedAt", token.createdAt(),
                "accessScopes", AdminShop.scopes(token.right()));
    }
}
