package app.tendero.admin.settings;

import app.tendero.conversation.WordingKey;
import java.util.List;

/** Says in plain words where a text appears, for a merchant who is about to replace it. */
final class WordingPlaces {

    private record Topic(String start, String title) {}

    /** The first that fits counts. */
    private static final List<Topic> TOPICS =
            List.of(
                    new Topic("welcome.", "Welcome"),
                    new Topic("label.", "Buttons and menu entries"),
                    new Topic("open.", "Buttons that open a list"),
                    new Topic("about.", "Below a menu entry"),
                    new Topic("section.", "Headings in a list"),
                    new Topic("product.row", "Lists of products"),
                    new Topic("search.", "Search"),
                    new Topic("price.", "A product"),
                    new Topic("product.", "A product"),
                    new Topic("option.", "A product's options"),
                    new Topic("quantity.", "How many"),
                    new Topic("cart.", "Cart"),
                    new Topic("checkout.", "Checkout"),
                    new Topic("order", "Orders"),
                    new Topic("ticket", "Reports"),
                    new Topic("file.", "Reports"),
                    new Topic("help.", "Help and contact"),
                    new Topic("human.", "Help and contact"),
                    new Topic("closed.", "When nobody is there"),
                    new Topic("media.", "Pictures, voice messages and files"),
                    new Topic("unknown.", "Small talk"),
                    new Topic("thanks.", "Small talk"),
                    new Topic("goodbye.", "Small talk"),
                    new Topic("language.", "Language"),
                    new Topic("stop.", "Stop and start"),
                    new Topic("start.", "Stop and start"),
                    new Topic("parked", "When something is broken"),
                    new Topic("shop.", "When something is broken"),
                    new Topic("catalogue.", "WhatsApp's own catalogue"),
                    new Topic("faq.", "Questions and answers"),
                    new Topic("contact.", "Help and contact"),
                    new Topic("hours.", "Help and contact"),
                    new Topic("schedule.", "Schedule"),
                    new Topic("", "Looking around"));

    private WordingPlaces() {}

    static String topic(String name) {
        return TOPICS.stream()
                .filter(topic -> name.startsWith(topic.start()))
                .findFirst()
                .orElseThrow()
                .title();
    }

    static String place(WordingKey key) {
        return switch (key.limit()) {
            case 20 -> "A button, or an entry of a list";
            case 24 -> "A heading in a list";
            case 60 -> "Small print below a message";
            case 72 -> "Small line of an entry in a list";
            case 200 -> "A line of a message";
            default -> "A message";
        };
    }
}
