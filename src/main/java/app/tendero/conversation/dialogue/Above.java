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
import java.util.stream.Stream;

/** Puts a greeting or a note above what a message says anyway: one message, not two. */
final class Above {

    private static final String GAP = "\n\n";

    private Above() {}

    static Message put(String lead, Message message) {
        return lead.isEmpty()
                ? message
                : switch (message) {
                    case Text(var body) -> new Text(both(Limits.TEXT_BODY, lead, body));
                    case Buttons(var header, var body, var footer, var buttons) ->
                            new Buttons(
                                    header, both(Limits.BUTTONS_BODY, lead, body), footer, buttons);
                    case Choices(var header, var body, var footer, var button, var sections) ->
                            new Choices(
                                    header,
                                    both(Limits.LIST_BODY, lead, body),
                                    footer,
                                    button,
                                    sections);
                    case Link(var header, var body, var footer, var label, var url) ->
                            new Link(
                                    header,
                                    both(Limits.BUTTONS_BODY, lead, body),
                                    footer,
                                    label,
                                    url);
                    case FromTemplate approved -> approved;
                    case Location place -> place; // has no room for words
                    case Contact card -> card;
                    case Message.File file -> file;
                };
    }

    /** The answer is what they asked for: it is the note that gives way. */
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
