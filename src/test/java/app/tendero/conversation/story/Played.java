package app.tendero.conversation.story;

import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was seen while a story was played. */
public final class Played {

    private final Set<Class<?>> kinds = new LinkedHashSet<>();
    private final List<Message> messages = new ArrayList<>();
    private String transcript = "";

    void saw(Object thing) {
        kinds.add(thing.getClass());
        if (thing instanceof Effect effect && effect instanceof Say(var message)) {
            messages.add(message);
            kinds.add(message.getClass());
        }
    }

    void transcript(String text) {
        transcript = text;
    }

    /** The story as it should stand in its file. */
    public String transcript() {
        return transcript;
    }

    /** Everything we said, in order. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /** The classes of all events, needs, effects, messages and steps. */
    public Set<Class<?>> kinds() {
        return Set.copyOf(kinds);
    }
}
