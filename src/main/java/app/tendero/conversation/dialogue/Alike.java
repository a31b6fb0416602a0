package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.BrowseStep.ChoosingQuantity;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CatalogueNeed.OneProduct;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Page;
import app.tendero.conversation.Product;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.Step;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import app.tendero.kernel.ProductId;

/** From one product to others: what is like it, and what is bought together with it. */
final class Alike {

    private Alike() {}

    /** Where nothing is like it, what others like. */
    static Decision like(Turn turn, ProductId product) {
        return turn.see(
                new CatalogueNeed.Alike(product, turn.store().chat().hidesSoldOut()),
                new OneProduct(product),
                (alike, title) ->
                        isEmpty(alike)
                                ? Browse.bestSellers(turn, 1)
                                : list(
                                        turn,
                                        alike,
                                        title,
                                        GoodsWording.LIST_ALIKE,
                                        MenuWording.SECTION_ALIKE));
    }

    /** Where nobody knows what goes with it, the menu: they keep on shopping. */
    static Decision goesWith(Turn turn, ProductId product) {
        return turn.see(
                new CatalogueNeed.GoesWith(product, turn.store().chat().hidesSoldOut()),
                new OneProduct(product),
                (beside, title) ->
                        isEmpty(beside)
                                ? Menu.show(turn)
                                : list(
                                        turn,
                                        beside,
                                        title,
                                        GoodsWording.LIST_GOES_WITH,
                                        MenuWording.SECTION_GOES_WITH));
    }

    /** Typed while a product is looked at: "something similar". */
    static Decision likeThis(Turn turn) {
        return switch (turn.conversation().step()) {
            case ChoosingOptions choosing -> like(turn, choosing.product());
            case ChoosingQuantity(var variant, var n) ->
                    Products.ofVariant(turn, variant, product -> like(turn, product.id()));
            case Step other -> Browse.bestSellers(turn, 1);
        };
    }

    private static boolean isEmpty(View<Page<ProductCard>> view) {
        return !(view instanceof View.Seen<Page<ProductCard>>(var page)) || page.items().isEmpty();
    }

    private static Decision list(
            Turn turn,
            View<Page<ProductCard>> view,
            View<Product> product,
            WordingKey body,
            WordingKey section) {
        if (!(view instanceof View.Seen<Page<ProductCard>>(var page))
                || !(product instanceof View.Seen<Product>(var seen))) {
            return Browse.bestSellers(turn, 1);
        }
        return turn.answer(
                turn.settled(),
                Browse.products(
                        turn.texts(),
                        turn.say(body, "title", Products.title(seen)),
                        section,
                        new Page<>(page.items(), 1, false),
                        ReplyIds.MENU,
                        ReplyIds.MENU));
    }
}
