package app.tendero.catalogue;

import static app.tendero.catalogue.CatalogueKit.LINEN_HOUSE;

import app.tendero.catalogue.CatalogueKit.Replica;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.shopify.ShopifyKit;
import app.tendero.store.CheckoutMode;
import app.tendero.store.ShopifyAccess;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The pretend shops, one replica that looks at them, and the goods that tests speak of. */
abstract class CatalogueWorld {

    static final CollectionId WOMEN = new CollectionId(402110132993L);
    static final ProductId RIVOLI = new ProductId(8104217600513L);
    static final VariantId RIVOLI_XS_WHITE = new VariantId(44512300100609L);
    static final VariantId RIVOLI_XS_SKY = new VariantId(44512300133377L);
    static CatalogueKit kit;

    final Replica replica = kit.replica();

    @BeforeAll
    static void open() {
        kit = new CatalogueKit();
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @AfterEach
    void undo() {
        kit.shared.kept.clear();
        kit.shopify.control(Map.of("shop", "linen-house", "reset", true));
        kit.shopify.calm();
        kit.put(ShopifyKit.store(LINEN_HOUSE, DemoStores.LINEN_HOUSE));
    }

    Money price(boolean fresh) {
        return replica.see(LINEN_HOUSE, new CartVariants(List.of(RIVOLI_XS_WHITE), fresh))
                .getFirst()
                .variant()
                .price();
    }

    static app.tendero.store.Store withoutStorefront() {
        var demo = DemoStores.LINEN_HOUSE;
        var access =
                new ShopifyAccess(
                        Optional.of(new Secret(demo.shopify().accessToken())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return ShopifyKit.store(LINEN_HOUSE, demo, access, CheckoutMode.PERMALINK);
    }

    static List<String> titles(Page<ProductCard> page) {
        return page.items().stream().map(ProductCard::title).toList();
    }
}
