package app.tendero.sandbox.meta.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two to ten cards side by side, all of one kind: pictures with a button, or products of one
 * catalogue.
 */
final class CarouselRules {

    private static final int CARDS_MIN = 2;
    private static final int CARDS_MAX = 10;
    private static final int CARD_BODY_MAX = 160;
    private static final int CARD_LINE_BREAKS = 2;
    private static final int CARD_BUTTONS_MAX = 3;
    private static final int BUTTON_TITLE_MAX = 20;
    private static final int BUTTON_ID_MAX = 256;

    private CarouselRules() {}

    static void check(Part message, Knowledge knowledge) {
        message.only(Set.of("type", "body", "action"));
        InteractiveRules.body(message, InteractiveRules.BODY_MAX, true);
        var cards =
                message.object("action").only(Set.of("cards")).list("cards", CARDS_MIN, CARDS_MAX);
        var indexes = new ArrayList<String>();
        var types = new HashSet<String>();
        for (var card : cards) {
            indexes.add(String.valueOf(card.whole("card_index", 0, CARDS_MAX - 1)));
            types.add(card.text("type", 64));
        }
        Part.unique(indexes, "card_index");
        if (types.size() > 1) {
            throw GraphError.value("All cards of a carousel must have the same type.").refusal();
        }
        switch (types.iterator().next()) {
            case "cta_url", "quick_reply" -> media(cards);
            case "product" -> products(cards, knowledge);
            default -> throw GraphError.value("This card type is not supported.").refusal();
        }
    }

    private static void media(List<Part> cards) {
        var headers = new HashSet<String>();
        for (var card : cards) {
            card.only(Set.of("card_index", "type", "header", "body", "action"));
            headers.add(header(card.object("header")));
            card.objectIfAny("body").ifPresent(CarouselRules::cardBody);
            var action = card.object("action");
            if (action.has("buttons")) {
                quickReplies(action);
            } else {
                InteractiveRules.link(action);
            }
        }
        if (headers.size() > 1) {
            throw GraphError.value("All cards of a carousel must have the same header type.")
                    .refusal();
        }
    }

    private static String header(Part header) {
        var type = header.text("type", 64);
        if (!Set.of("image", "video").contains(type)) {
            throw GraphError.value(header.path() + "['type'] must be image or video.").refusal();
        }
        header.only(Set.of("type", type));
        BasicRules.source(header.object(type).only(Set.of("id", "link")));
        return type;
    }

    private static void cardBody(Part body) {
        var text = body.only(Set.of("text")).text("text", CARD_BODY_MAX);
        if (text.chars().filter(c -> c == '\n').count() > CARD_LINE_BREAKS) {
            throw GraphError.value(
                            body.path()
                                    + "['text'] has more than "
                                    + CARD_LINE_BREAKS
                                    + " line breaks.")
                    .refusal();
        }
    }

    private static void quickReplies(Part action) {
        var ids = new ArrayList<String>();
        for (var button : action.only(Set.of("buttons")).list("buttons", 1, CARD_BUTTONS_MAX)) {
            button.only(Set.of("type", "quick_reply")).word("type", "quick_reply");
            var reply = button.object("quick_reply").only(Set.of("id", "title"));
            ids.add(reply.text("id", BUTTON_ID_MAX));
            reply.text("title", BUTTON_TITLE_MAX);
        }
        Part.unique(ids, "button id");
    }

    private static void products(List<Part> cards, Knowledge knowledge) {
        for (var card : cards) {
            card.only(Set.of("card_index", "type", "action"));
            var action = card.object("action").only(Set.of("product_retailer_id", "catalog_id"));
            CatalogueRules.product(action, knowledge);
        }
    }
}
