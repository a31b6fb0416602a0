package app.tendero.conversation;

import java.util.List;

/** What is told to those who count or follow up, and to no shopper. */
public sealed interface FactEffect extends Effect {

    /** Report what happened in this turn. */
    record Report(List<Fact> facts) implements FactEffect {

        public Report {
            facts = List.copyOf(facts);
        }
    }
}
