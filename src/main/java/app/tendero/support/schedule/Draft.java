package app.tendero.support.schedule;

import app.tendero.conversation.PlannedWork.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of a schedule as somebody wants it to be.
 *
 * @param key the merchant's own name for it, by which it is set anew
 * @param orders numbers as people type them: without their sign, in lower case
 */
record Draft(
        Optional<String> key,
        String title,
        Optional<String> line,
        Instant from,
        Instant to,
        State state,
        Optional<Integer> planned,
        Optional<Integer> done,
        Optional<Integer> quality,
        List<String> orders) {

    Draft {
        orders = List.copyOf(orders);
    }

    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
