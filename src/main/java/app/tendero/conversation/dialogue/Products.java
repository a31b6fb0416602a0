package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.CatalogueNeed.OneProduct;
import app.tendero.conversation.CatalogueNeed.ProductOfRetailerId;
import app.tendero.conversation.CatalogueNeed.ProductOfVariant;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Header.ImageHeader;
import app.tendero.conversation.Product;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.Variant;
import app.tendero.conversation.View;
import app.tendero.conversation.dialogue.Choice.Question;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A product is opened: straight to its quantity where there is one variant, else to a choice. */
final class Products {

    private static final int DESCRIPTION = 200;

    /** A merchant may have written a book: only its beginning is worth cleaning. */
    private static final int LOOKED_AT = 2000;

    private Products() {}

    static Decision open(Turn turn, ProductId product, OptionalInt quantity) {
        return seen(turn, product, found -> show(turn, found, quantity.orElse(1)));
    }

    /** A variant from a list; the quantity wished for before the choice is kept. */
    static Decision openVariant(Turn turn, VariantId variant) {
        return ofVariant(
                turn,
                variant,
                product -> Quantity.card(turn, product, variant, wished(turn, product.id())));
    }

    /** From a Meta catalogue: the very variant where it can be told, else its product. */
    static Decision openRetailerId(Turn turn, String retailerId) {
        return turn.see(
                new ProductOfRetailerId(retailerId),
                view ->
                        switch (view) {
                            case View.Seen(var product) ->
                                    named(product, retailerId)
                                            .filter(variant -> Stock.limit(turn, variant) > 0)
                                            .map(v -> Quantity.card(turn, product, v.id(), 1))
                                            .orElseGet(() -> show(turn, product, 1));
                            case View.Missing<Product> gone -> gone(turn);
                            case View.Unavailable<Product> away -> Menu.withoutShop(turn);
                        });
    }

    static Optional<Variant> named(Product product, String retailerId) {
        return product.variants().stream()
                .filter(v -> v.id().toString().equals(retailerId))
                .findFirst()
                .or(
                        () ->
                                product.variants().stream()
                                        .filter(v -> v.sku().equals(Optional.of(retailerId)))
                                        .findFirst());
    }

    static Decision show(Turn turn, Product product, int quantity) {
        if (product.variants().stream().noneMatch(v -> Stock.limit(turn, v) > 0)) {
            return soldOut(turn, product);
        }
        return Choice.ask(turn, new Question(Options.none(product), quantity), 1);
    }

    static Decision seen(Turn turn, ProductId product, Function<Product, Decision> then) {
        return turn.see(new OneProduct(product), view -> orTold(turn, view, then));
    }

    static Decision ofVariant(Turn turn, VariantId variant, Function<Product, Decision> then) {
        return turn.see(new ProductOfVariant(variant), view -> orTold(turn, view, then));
    }

    private static Decision orTold(
            Turn turn, View<Product> view, Function<Product, Decision> then) {
        return switch (view) {
            case View.Seen(var product) -> then.apply(product);
            case View.Missing<Product> gone -> gone(turn);
            case View.Unavailable<Product> away -> Menu.withoutShop(turn);
        };
    }

    static Decision gone(Turn turn) {
        var body = turn.say(GoodsWording.PRODUCT_GONE);
        return Menu.under(turn, turn.settled(), body).undone(body);
    }

    static Decision soldOut(Turn turn, Product product) {
        var texts = turn.texts();
        var body = turn.say(GoodsWording.PRODUCT_SOLD_OUT, "title", title(product));
        var message =
                new Buttons(
                        image(product),
                        body,
                        Optional.empty(),
                        List.of(
                                Rows.button(
                                        texts,
                                        ReplyIds.alike(product.id()),
                                        MenuWording.LABEL_ALIKE),
                                Rows.button(texts, ReplyIds.BROWSE, MenuWording.LABEL_BROWSE),
                                Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU)));
        var soldOut = turn.say(GoodsWording.OPTION_ROW_SOLD_OUT);
        return turn.answer(turn.settled(), message).undone(noted(turn, title(product), soldOut));
    }

    /** Why somebody cannot have as many as they want. */
    static String left(Turn turn, String title, Variant variant) {
        var most = Stock.limit(turn, variant);
        var stock =
                most == 0
                        ? turn.say(GoodsWording.OPTION_ROW_SOLD_OUT)
                        : Stock.shortOf(turn, variant)
                                ? turn.say(GoodsWording.QUANTITY_STOCK, "count", most)
                                : turn.say(GoodsWording.QUANTITY_MAX, "max", most);
        return noted(turn, title, stock);
    }

    private static String noted(Turn turn, String title, String note) {
        return turn.texts().amounts().isolate(title) + ": " + note;
    }

    /** The quantity an unfinished choice of this product carries along. */
    static int wished(Turn turn, ProductId product) {
        return turn.conversation().step() instanceof ChoosingOptions choosing
                        && choosing.product().equals(product)
                ? choosing.quantity()
                : 1;
    }

    static String title(Product product) {
        return SafeText.line(product.title());
    }

    /** Product and choices, as a cart names the line. */
    static String title(String productTitle, Variant variant) {
        var title = SafeText.line(productTitle);
        return variant.choices().isEmpty() ? title : title + " – " + choices(variant.choices());
    }

    static String choices(List<String> choices) {
        return SafeText.line(String.join(" / ", choices));
    }

    /** A title of ours in bold, whatever its direction. */
    static String bold(Turn turn, String title) {
        return "*" + turn.texts().amounts().isolate(title) + "*";
    }

    static Optional<String> description(Product product) {
        var head = Cut.to(LOOKED_AT, product.description());
        return Optional.of(Cut.to(DESCRIPTION, SafeText.paragraphs(head)))
                .filter(text -> !text.isEmpty());
    }

    static Optional<Header> image(Product product) {
        return product.image().map(ImageHeader::new);
    }
}
