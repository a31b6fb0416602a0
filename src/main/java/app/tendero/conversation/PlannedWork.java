package app.tendero.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something a merchant makes, as far as a shopper may see it. Titles and lines are the merchant's
 * words.
 *
 * @param line who or what makes it; empty where that is not shown
 * @param quality in percent; empty where that is not shown
 * @param orders the numbers of orders it is for, as {@link OrderNeed.OneOrder} has them; only those
 *     that were asked about
 */
public record PlannedWork(
        String title,
        Optional<String> line,
        Instant from,
        Instant to,
        State state,
        OptionalInt planned,
        OptionalInt done,
        OptionalInt quality,
        List<String> orders) {

    public PlannedWork {
        orders = List.copyOf(orders);
    }

    /** How far it is. */
    public enum State {
        PLANNED(DeskWording.SCHEDULE_STATE_PLANNED),
        RUNNING(DeskWording.SCHEDULE_STATE_RUNNING),
        LATE(DeskWording.SCHEDULE_STATE_LATE),
        DONE(DeskWording.SCHEDULE_STATE_DONE);

        private final WordingKey said;

        State(WordingKey said) {
            this.said = said;
        }

        public WordingKey said() {
            return said;
        }
    }
}
