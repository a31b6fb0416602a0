package app.tendero.checkout;

import app.tendero.shopify.CatalogueNodes.OwnerNode;
import app.tendero.shopify.CatalogueNodes.VariantNode;
import app.tendero.shopify.CatalogueQueries;
import app.tendero.shopify.CheckoutRequest;
import app.tendero.shopify.CheckoutRequest.Line;
import app.tendero.shopify.GlobalId;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds out whether a refused checkout was refused because something is gone: Shopify's refusals
 * name a field and a sentence for people, not the reason.
 */
@Singleton
class StockCheck {

    private final CatalogueQueries queries;

    StockCheck(CatalogueQueries queries) {
        this.queries = queries;
    }

    /** Whether everything can still be bought; false, too, where that cannot be seen. */
    Uni<Boolean> sellable(Store store, CheckoutRequest request) {
        var variants =
                request.lines().stream()
                        .filter(Line.OfVariant.class::isInstance)
                        .map(Line.OfVariant.class::cast)
                        .map(Line.OfVariant::variant)
                        .distinct()
                        .limit(CatalogueQueries.VARIANTS_BY_ID)
                        .toList();
        return queries.variants(store, variants)
                .map(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data(var found) -> covers(found, variants);
                                    case ShopifyAnswer.Partial(var found, var codes) ->
                                            covers(found, variants);
                                    case ShopifyAnswer.None(var trouble) -> false;
                                });
    }

    private static boolean covers(
            List<VariantNode> found, List<app.tendero.kernel.VariantId> variants) {
        var available =
                found.stream()
                        .filter(VariantNode::availableForSale)
                        .filter(StockCheck::isShown)
                        .map(node -> GlobalId.number(node.id()))
                        .collect(Collectors.toSet());
        return variants.stream().allMatch(id -> available.contains(id.value()));
    }

    private static boolean isShown(VariantNode node) {
        OwnerNode product = node.product();
        return product != null
                && product.status().equals("ACTIVE")
                && product.publishedAt() != null;
    }
}
