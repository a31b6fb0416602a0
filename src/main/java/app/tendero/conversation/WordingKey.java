package app.tendero.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every text a shopper can see, by what it is for; each topic lists its own. The key is what a
 * store names to put its own words in place of ours; the limit is what Meta allows where the text
 * stands, in code points; the arguments are the {@code {names}} the text may use.
 *
 * <p>A text with the argument {@code count} is written once per plural category of its language
 * ({@code key.one}, {@code key.other}, …).
 */
public sealed interface WordingKey
        permits TalkWording,
                MenuWording,
                GoodsWording,
                CartWording,
                OrderWording,
                TicketWording,
                DeskWording {

    /** All of them, topic by topic. */
    static List<WordingKey> values() {
        return Stream.<WordingKey[]>of(
                        TalkWording.values(),
                        MenuWording.values(),
                        GoodsWording.values(),
                        CartWording.values(),
                        OrderWording.values(),
                        TicketWording.values(),
                        DeskWording.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /** What the enum of its topic calls it. */
    String name();

    /** What is known of it. */
    Slot slot();

    /** Its name in the wording files and in a store's own wording. */
    default String key() {
        return slot().key();
    }

    /** How long the finished text may be, in code points. */
    default int limit() {
        return slot().limit();
    }

    /** The arguments it is said with: no more, no fewer. */
    default List<String> arguments() {
        return slot().arguments();
    }

    /** Whether the text depends on the argument {@code count}. */
    default boolean plural() {
        return arguments().contains("count");
    }

    /** A text's name, room and arguments. */
    record Slot(String key, int limit, List<String> arguments) {

        public Slot {
            arguments = List.copyOf(arguments);
        }
    }

    /** Where a text stands and how much room Meta gives it there. */
    final class Limit {
        static final int BUTTON = 20;
        static final int SECTION = 24;
        static final int FOOTER = 60;
        static final int ROW_DESCRIPTION = 72;

        /** One line of a body that is put together from several. */
        static final int LINE = 200;

        /** The body of a message with buttons; a list would take more. */
        static final int BODY = 1024;

        private Limit() {}
    }
}
