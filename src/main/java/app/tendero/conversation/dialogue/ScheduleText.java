package app.tendero.conversation.dialogue;

import app.tendero.conversation.DeskWording;
import app.tendero.conversation.PlannedWork;
import app.tendero.conversation.SafeText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;

/** One thing that is made, in a few lines: what, how far, when, and what else may be shown. */
final class ScheduleText {

    private ScheduleText() {}

    static String of(Turn turn, PlannedWork work) {
        var lines = new ArrayList<String>();
        lines.add(
                turn.say(
                        DeskWording.SCHEDULE_ENTRY,
                        "title",
                        SafeText.line(work.title()),
                        "state",
                        turn.say(work.state().said())));
        lines.add(times(turn, work));
        if (work.planned().isPresent() && work.state() != PlannedWork.State.PLANNED) {
            lines.add(
                    turn.say(
                            DeskWording.SCHEDULE_PROGRESS,
                            "done",
                            work.done().orElse(0),
                            "planned",
                            work.planned().getAsInt()));
        }
        work.line()
                .map(SafeText::line)
                .ifPresent(line -> lines.add(turn.say(DeskWording.SCHEDULE_LINE, "line", line)));
        work.quality()
                .ifPresent(
                        percent ->
                                lines.add(
                                        turn.say(
                                                DeskWording.SCHEDULE_QUALITY, "percent", percent)));
        return String.join("\n", lines);
    }

    /** Within a day from time to time, else from day to day. */
    private static String times(Turn turn, PlannedWork work) {
        var zone = turn.store().timezone();
        var from = LocalDateTime.ofInstant(work.from(), zone);
        var to = LocalDateTime.ofInstant(work.to(), zone);
        var amounts = turn.texts().amounts();
        return from.toLocalDate().equals(lastDay(work, zone))
                ? turn.say(
                        DeskWording.SCHEDULE_TIMES,
                        "day",
                        from.toLocalDate(),
                        "from",
                        amounts.time(from.toLocalTime()),
                        "to",
                        amounts.time(to.toLocalTime()))
                : turn.say(
                        DeskWording.SCHEDULE_DAYS,
                        "from",
                        from.toLocalDate(),
                        "to",
                        lastDay(work, zone));
    }

    /** Midnight belongs to the day that ends with it. */
    private static LocalDate lastDay(PlannedWork work, ZoneId zone) {
        var last = work.to().isAfter(work.from()) ? work.to().minusMillis(1) : work.to();
        return LocalDateTime.ofInstant(last, zone).toLocalDate();
    }
}
