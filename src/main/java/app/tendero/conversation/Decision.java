package app.tendero.conversation;

import java.util.List;

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

    record Decided(Conversation conversation, List<Effect> effects) implements Decision {

        public Decided {
            effects = List.copyOf(effects);
        }
    }
}
