package app.tendero.conversation.dialogue;

import app.tendero.conversation.ScheduleAsk;
import java.util.Optional;

/** What taps on the entries of the service desk mean; written by {@link ReplyIds}. */
final class DeskIds {

    private DeskIds() {}

    static Optional<Intent> parse(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case ReplyIds.FAQ -> new Intent.ListQuestions(1);
                    case ReplyIds.CONTACT -> new Intent.ShowContact();
                    case ReplyIds.CONTACT_PLACE -> new Intent.ShowPlace();
                    case ReplyIds.CONTACT_SAVE -> new Intent.SaveContact();
                    case ReplyIds.SCHEDULE -> new Intent.ShowSchedule();
                    case ReplyIds.SCHEDULE_TODAY -> new Intent.AskSchedule(ScheduleAsk.TODAY, "");
                    case ReplyIds.SCHEDULE_WEEK -> new Intent.AskSchedule(ScheduleAsk.WEEK, "");
                    case ReplyIds.SCHEDULE_LINES -> new Intent.AskSchedule(ScheduleAsk.LINES, "");
                    case ReplyIds.SCHEDULE_MINE -> new Intent.AskSchedule(ScheduleAsk.MINE, "");
                    default -> null;
                });
    }
}
