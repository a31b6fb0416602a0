package app.tendero.conversation;

/**
 * What the core must see before it can decide.
 *
 * @param <T> the value a {@link View} of it holds
 */
public sealed interface Need<T>
        permits CatalogueNeed, IntentNeed, OrderNeed, AnswerNeed, ScheduleNeed, TicketNeed {}
