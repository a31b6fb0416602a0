package app.tendero.conversation;

/** What somebody wants to know of a schedule. */
public enum ScheduleAsk {
    TODAY,
    WEEK,
    /** What runs on each line now. */
    LINES,
    /** When what they ordered is made. */
    MINE
}
