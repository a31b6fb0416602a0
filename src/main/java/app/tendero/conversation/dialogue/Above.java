package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.Limits;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Contact;
import app.tendero.conversation.Message.FromTemplate;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Location;
import app.tendero.conversation.Message.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a greeting or a note above what a message says anyway: one message, not two. */
final class Above {

    private static final String GAP = "\n\n";

    private Above() {}

    /** The answer is what they asked for: where there is no room, it is the note that gives way. */
    static Message put(String lead, Message message) {
        return lead.isEmpty()
                ? message
                : worded(message, (limit, body) -> both(limit, lead, body)).orElse(message);
    }

    /** The note must be read, the answer gives way; empty where the answer holds no words. */
    static Optional<Message> whole(String lead, Message message) {
        return lead.isEmpty()
                ? Optional.of(message)
                : worded(message, (limit, body) -> Cut.to(limit, lead + GAP + body));
    }

    private interface Fitting {
        String of(int limit, String body);
    }

    private static Optional<Message> worded(Message message, Fitting words) {
        return switch (message) {
            case Text(var body) -> Optional.of(new Text(words.of(Limits.TEXT_BODY, body)));
            case Buttons(var header, var body, var footer, var buttons) ->
                    Optional.of(
                            new Buttons(
                                    header, words.of(Limits.BUTTONS_BODY, body), footer, buttons));
            case Choices(var header, var body, var footer, var button, var sections) ->
                    Optional.of(
                            new Choices(
                                    header,
                                    words.of(Limits.LIST_BODY, body),
                                    footer,
                                    button,
                                    sections));
            case Link(var header, var body, var footer, var label, var url) ->
                    Optional.of(
                            new Link(
                                    header,
                                    words.of(Limits.BUTTONS_BODY, body),
                                    footer,
                                    label,
                                    url));
            case FromTemplate approved -> Optional.empty();
            case Location place -> Optional.empty();
            case Contact card -> Optional.empty();
            case Message.File file -> Optional.empty();
        };
    }

    private static String both(int limit, String lead, String body) {
        var room = limit - Cut.length(body) - GAP.length();
        var first = lead.lines().findFirst().orElse("");
        return Stream.of(lead, first)
                .filter(note -> !note.isEmpty() && Cut.length(note) <= room)
                .findFirst()
                .map(note -> note + GAP + body)
                .orElse(body);
    }
}
