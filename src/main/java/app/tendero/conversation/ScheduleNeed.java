package app.tendero.conversation;

import java.time.LocalDate;
import java.util.List;

/**
 * Looks at what the merchant makes and when. {@link View.Missing} is answered alike for a store
 * that keeps no schedule and for one that does not show this part of it.
 */
public sealed interface ScheduleNeed<T> extends Need<T> {

    /** What is planned on these days of the store, both counted in; the next first. */
    record Planned(LocalDate from, LocalDate to) implements ScheduleNeed<Plan> {}

    /** What is made for these orders, wherever in time. The orders are the asker's own. */
    record ForOrders(List<String> numbers) implements ScheduleNeed<Plan> {

        public ForOrders {
            numbers = List.copyOf(numbers);
        }
    }

    /** What runs on each line at this moment. */
    record Running() implements ScheduleNeed<Plan> {}

    /**
     * Part of a schedule.
     *
     * @param work in the order of its beginning, at most twenty
     * @param more whether there is more than that
     */
    record Plan(List<PlannedWork> work, boolean more) {

        public Plan {
            work = List.copyOf(work);
        }
    }
}
