package app.tendero.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the core answers: look at something first, or this is what happens. */
public sealed interface Decision {

    /**
     * Gather these views and ask again. At most three rounds in a turn, and one more with a model.
     */
    record Look(List<Need<?>> needs) implements Decision {

        public Look {
            needs = List.copyOf(needs);
        }
    }

    /**
     * @param owed what of the message must be told even if the message itself is not
     */
    record Decided(Conversation conversation, List<Effect> effects, Owed owed) implements Decision {

        public Decided {
            effects = List.copyOf(effects);
        }

        public Decided(Conversation conversation, List<Effect> effects) {
            this(conversation, effects, Owed.NOTHING);
        }
    }

    /** The same, with what its message says of why it could not be done. */
    default Decision undone(String why) {
        return owing(before -> new Owed(before.news(), Optional.of(why)));
    }

    /** The same, with news that its message tells. */
    default Decision telling(List<String> news) {
        return owing(
                before ->
                        new Owed(
                                Stream.concat(news.stream(), before.news().stream()).toList(),
                                before.undone()));
    }

    private Decision owing(UnaryOperator<Owed> change) {
        return switch (this) {
            case Look look -> look;
            case Decided(var next, var effects, var owed) ->
                    new Decided(next, effects, change.apply(owed));
        };
    }
}
