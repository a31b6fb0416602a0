package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.Limits;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.TalkWording;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is added where a shopper looks for a person and nobody is there: that it is so, and from
 * when on it is not. Selling goes on at any hour, so no other answer speaks of it.
 */
final class Closed {

    private static final String GAP = "\n\n";

    private Closed() {}

    /** {@code body} with the note below, where the store is closed; the note is never cut off. */
    static String under(Turn turn, String body) {
        return note(turn)
                .map(
                        note -> {
                            var room = Limits.BUTTONS_BODY - Cut.length(note) - GAP.length();
                            return Cut.to(room, body) + GAP + note;
                        })
                .orElse(body);
    }

    static boolean isOpen(Turn turn) {
        var now = LocalDateTime.ofInstant(turn.at(), turn.store().timezone());
        return turn.store().chat().hours().openAt(now);
    }

    private static Optional<String> note(Turn turn) {
        var now = LocalDateTime.ofInstant(turn.at(), turn.store().timezone());
        var hours = turn.store().chat().hours();
        if (hours.openAt(now)) {
            return Optional.empty();
        }
        var again = hours.nextAfter(now).map(next -> "\n" + opening(turn, now, next));
        return Optional.of(sentence(turn) + again.orElse(""));
    }

    private static String sentence(Turn turn) {
        var own = turn.store().chat().closed().get(turn.texts().language());
        return own == null || own.isBlank()
                ? turn.say(TalkWording.CLOSED_NOW)
                : SafeText.paragraphs(own.strip());
    }

    private static String opening(Turn turn, LocalDateTime now, LocalDateTime next) {
        var time = turn.texts().amounts().time(next.toLocalTime());
        var day = next.toLocalDate();
        return switch ((int) ChronoUnit.DAYS.between(now.toLocalDate(), day)) {
            case 0 -> turn.say(TalkWording.CLOSED_TODAY, "time", time);
            case 1 -> turn.say(TalkWording.CLOSED_TOMORROW, "time", time);
            case 2, 3, 4, 5, 6 -> {
                var weekday = turn.texts().amounts().weekday(day);
                yield turn.say(TalkWording.CLOSED_WEEKDAY, "day", weekday, "time", time);
            }
            default -> turn.say(TalkWording.CLOSED_DATE, "date", day, "time", time);
        };
    }
}
