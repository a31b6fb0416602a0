package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.Texts;
import app.tendero.conversation.WordingKey;
import java.util.OptionalInt;

/** The rows and buttons that several topics show alike. */
final class Rows {

    private static final String BETWEEN = " · ";

    private Rows() {}

    /** A product with its price and stock; a name too long for a title goes on below. */
    static Row product(Texts texts, ProductCard card) {
        var title = SafeText.line(card.title());
        return titled(ReplyIds.product(card.product()), title, stock(texts, card));
    }

    /** A row whose title, where it is cut, stands in full in the description. */
    static Row titled(String id, String title, String description) {
        if (Cut.length(title) <= Limits.ROW_TITLE) {
            return new Row(id, title, description);
        }
        var room = Limits.ROW_DESCRIPTION - Cut.length(description) - BETWEEN.length();
        var whole = room < Limits.ROW_TITLE ? "" : BETWEEN + Cut.to(room, title);
        return new Row(id, title, description + whole);
    }

    private static String stock(Texts texts, ProductCard card) {
        var price =
                card.varies()
                        ? texts.say(GoodsWording.PRICE_FROM, "price", card.price())
                        : texts.amounts().money(card.price());
        return stock(texts, price, card.available(), card.left());
    }

    /** Price and stock as a list shows them; {@code price} is written already. */
    static String stock(Texts texts, String price, boolean available, OptionalInt left) {
        if (!available) {
            return texts.say(GoodsWording.PRODUCT_ROW_SOLD_OUT, "price", price);
        }
        return left.isPresent() && left.getAsInt() <= FEW
                ? texts.say(GoodsWording.PRODUCT_ROW_LEFT, "price", price, "count", left.getAsInt())
                : texts.say(GoodsWording.PRODUCT_ROW, "price", price);
    }

    /** From here on it is worth telling how many are left. */
    private static final int FEW = 5;

    static Row action(Texts texts, String id, WordingKey label, WordingKey about) {
        return new Row(id, texts.say(label), texts.say(about));
    }

    static Row more(Texts texts, String id) {
        return action(texts, id, MenuWording.LABEL_MORE, MenuWording.ABOUT_MORE);
    }

    static Row back(Texts texts, String id) {
        return action(texts, id, MenuWording.LABEL_BACK, MenuWording.ABOUT_BACK);
    }

    static Button button(Texts texts, String id, WordingKey label) {
        return new Button(id, texts.say(label));
    }
}
