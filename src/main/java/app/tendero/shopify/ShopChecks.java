package app.tendero.shopify;

import app.tendero.platform.FieldError;
import app.tendero.store.Check;
import app.tendero.store.Store;
import app.tendero.store.StoreCheck;
import app.tendero.store.TokenCheck.Candidate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks Shopify how a store's shop is doing: its tokens, what they may do, its products. */
@Singleton
class ShopChecks implements StoreCheck {

    private static final String TOKEN = "shopify.token";
    private static final String PRODUCTS = "shopify.products";
    private static final String STOREFRONT = "shopify.storefront";
    private static final String NOT_ASKED = "Shopify could not be asked just now.";
    private static final String AGAIN = "Check again in a moment.";

    private static final Operation<Products> COUNT =
            Operation.query(Products.class, 10, "products-count");

    private final ShopTokenCheck tokens;
    private final ShopScopes scopes;
    private final ShopifyClient client;

    ShopChecks(ShopTokenCheck tokens, ShopScopes scopes, ShopifyClient client) {
        this.tokens = tokens;
        this.scopes = scopes;
        this.client = client;
    }

    @Override
    public String part() {
        return "shopify";
    }

    @Override
    public Uni<List<Check>> check(Store store) {
        var candidate = new Candidate(store.domain(), store.shopify(), List.of());
        var shop = asked(store);
        return Uni.combine()
                .all()
                .unis(tokens.check(candidate), client.ask(shop, COUNT, Map.of()), scopes.of(shop))
                .with(Answers::new)
                .map(answers -> checks(store, answers));
    }

    private record Answers(
            List<FieldError> faults,
            ShopifyAnswer<Products> products,
            Optional<Set<String>> scopes) {}

    /**
     * A shop of nobody yet, as a breaker that is open would answer for Shopify; an installed one's
     * token is found by its store only.
     */
    private static Shop asked(Store store) {
        return ScopeCheck.isInstalled(store)
                ? Shop.of(store)
                : new Shop(store.domain(), store.shopify(), Optional.empty());
    }

    private static List<Check> checks(Store store, Answers answers) {
        var found = new ArrayList<Check>();
        found.add(token(answers.faults()));
        found.add(ScopeCheck.of(store, answers.scopes()));
        found.add(products(answers.products()));
        found.add(storefront(store, answers.faults()));
        return found;
    }

    private static Check token(List<FieldError> faults) {
        return faults.stream()
                .filter(fault -> !fault.field().equals("storefront_token"))
                .findFirst()
                .map(fault -> fault(TOKEN, fault, "Shopify does not let us in, or not far enough."))
                .orElseGet(
                        () -> Check.ok(TOKEN, "Shopify accepts the token, and it may do enough."));
    }

    private static Check storefront(Store store, List<FieldError> faults) {
        if (store.shopify().storefrontToken().isEmpty()) {
            return Check.warning(
                    STOREFRONT,
                    "There is no Storefront token: checkouts open by a plain cart link.",
                    ScopeCheck.isInstalled(store)
                            ? "Tendero keeps asking Shopify for one by itself. Buying works"
                                    + " meanwhile."
                            : "Give the app the Storefront API, or leave it: buying works.");
        }
        return faults.stream()
                .filter(fault -> fault.field().equals("storefront_token"))
                .findFirst()
                .map(fault -> fault(STOREFRONT, fault, "Shopify refuses the Storefront token."))
                .orElseGet(() -> Check.ok(STOREFRONT, "The Storefront token works."));
    }

    private static Check fault(String name, FieldError fault, String says) {
        return fault.message().contains("just now")
                ? Check.unknown(name, NOT_ASKED, AGAIN)
                : Check.failed(name, says, fault.message());
    }

    private static Check products(ShopifyAnswer<Products> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var data) -> counted(data.productsCount().count());
            case ShopifyAnswer.Partial(var data, var codes) ->
                    counted(data.productsCount().count());
            case ShopifyAnswer.None(Trouble.Denied denied) ->
                    Check.failed(
                            PRODUCTS,
                            "The app may not read products.",
                            "Give it read_products and install it again.");
            case ShopifyAnswer.None<Products> none -> Check.unknown(PRODUCTS, NOT_ASKED, AGAIN);
        };
    }

    private static Check counted(int products) {
        return products > 0
                ? Check.ok(PRODUCTS, products + " products can be shown in the chat.")
                : Check.failed(
                        PRODUCTS,
                        "No product is active and published.",
                        "Make products active and publish them to the online store.");
    }

    @RegisterForReflection
    record Products(CatalogueNodes.Count productsCount) {}
}
