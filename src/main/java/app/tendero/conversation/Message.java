package app.tendero.conversation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One WhatsApp message, its texts finished and cut to Meta's limits (counted in code points).
 * Limits: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages
 */
public sealed interface Message {

    /** What a message of its form is called in lists, counts and exports. */
    default String form() {
        return switch (this) {
            case Text text -> "text";
            case Buttons buttons -> "buttons";
            case Choices choices -> "list";
            case Link link -> "link";
            case FromTemplate template -> "template";
            case Location place -> "location";
            case Contact card -> "contacts";
            case File file -> file.kind() == FileKind.IMAGE ? "image" : "document";
        };
    }

    /** Body up to 4096. */
    record Text(String body) implements Message {}

    /** One to three reply buttons; body up to 1024, footer up to 60. */
    record Buttons(
            Optional<Header> header, String body, Optional<String> footer, List<Button> buttons)
            implements Message {

        public Buttons {
            buttons = List.copyOf(buttons);
        }
    }

    /** Up to ten rows over all sections; body up to 4096, {@code button} up to 20. */
    record Choices(
            Optional<String> header,
            String body,
            Optional<String> footer,
            String button,
            List<Section> sections)
            implements Message {

        public Choices {
            sections = List.copyOf(sections);
        }
    }

    /** A button that opens a URL; body up to 1024, label up to 20. */
    record Link(
            Optional<Header> header, String body, Optional<String> footer, String label, String url)
            implements Message {}

    /**
     * A message that Meta approved beforehand, the only kind outside the customer service window.
     *
     * @param language as Meta writes it, {@code en_US}
     * @param values for the gaps of its body, in order; one line each, up to 1024
     * @param header for the gap of its header, where that has one; up to 60
     * @param buttons for the ends of the addresses of its link buttons, by the button's place from
     *     0; up to 2000, no spaces
     */
    record FromTemplate(
            String name,
            String language,
            List<String> values,
            Optional<String> header,
            Map<Integer, String> buttons)
            implements Message {

        public FromTemplate {
            values = List.copyOf(values);
            buttons = Collections.unmodifiableMap(new TreeMap<>(buttons));
        }

        /** One with gaps in its body alone. */
        public FromTemplate(String name, String language, List<String> values) {
            this(name, language, values, Optional.empty(), Map.of());
        }
    }

    /**
     * A picture or a document that was handed to Meta before.
     *
     * @param media Meta's id of it, good for thirty days
     * @param caption up to 1024, may be empty
     * @param filename of a document; may be empty
     */
    record File(FileKind kind, String media, String caption, String filename) implements Message {}

    /** What a {@link File} is shown as. */
    enum FileKind {
        IMAGE,
        DOCUMENT
    }

    /**
     * A place on the map.
     *
     * @param name what stands on the door; up to 100 here, Meta names no limit
     */
    record Location(String name, String address, double latitude, double longitude)
            implements Message {}

    /**
     * A card for the phone's address book; at least a phone or an e-mail.
     *
     * @param name as it is listed there
     */
    record Contact(
            String name,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> website,
            Optional<String> address)
            implements Message {}

    /** Id up to 256, title up to 20, both unique within a message. */
    record Button(String id, String title) {}

    /** Title up to 24, needed when there is more than one section. */
    record Section(String title, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** Id up to 200, title up to 24, description up to 72 (may be empty). */
    record Row(String id, String title, String description) {}

    /** What stands above the body. */
    sealed interface Header {

        /** Up to 60. */
        record TextHeader(String text) implements Header {}

        /** A public URL of a JPEG or PNG of at most 5 MB. */
        record ImageHeader(String url) implements Header {}

        /** A public URL of a file of at most 100 MB; its name tells the kind of file. */
        record DocumentHeader(String url, String filename) implements Header {}
    }
}
