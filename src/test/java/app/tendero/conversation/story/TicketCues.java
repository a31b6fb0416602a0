package app.tendero.conversation.story;

import app.tendero.conversation.Event;
import app.tendero.conversation.ReturnStand;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.TicketEvent.FileRefused;
import app.tendero.conversation.TicketEvent.FileTrouble;
import app.tendero.conversation.TicketEvent.TicketNews;
import app.tendero.conversation.TicketEvent.TicketNotOpened;
import app.tendero.conversation.TicketEvent.TicketOpened;
import app.tendero.conversation.TicketEvent.Why;
import app.tendero.conversation.TicketState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happens to the tickets of a story.
 *
 * <pre>
 * @ ticket DEF-1042 opened [with return]      @ no ticket, too many
 * @ ticket DEF-1042 waiting "Which size?" [by 2026-11-09] [closed window]
 * @ ticket DEF-1042 looked at, return approved
 * @ image refused, too large
 * </pre>
 */
final class TicketCues {

    private static final Pattern OPENED =
            Pattern.compile("ticket ((?:DEF|ISS)-(\\d+)) opened( with return)?");
    private static final Pattern REFUSED = Pattern.compile("no ticket, ([a-z ]+)");
    private static final Pattern NEWS =
            Pattern.compile(
                    "ticket ((?:DEF|ISS)-(\\d+)) ([a-z ]+?)(?:, return ([a-z]+))?"
                            + "(?: \"(.*)\")?(?: by (\\S+))?"
                            + "( closed window)?");
    private static final Pattern FILE =
            Pattern.compile("(image|video|audio|document) refused, ([a-z ]+)");

    private TicketCues() {}

    static Optional<Event> read(Instant at, String cue) {
        var opened = OPENED.matcher(cue);
        if (opened.matches()) {
            return Optional.of(
                    new TicketOpened(
                            at,
                            Long.parseLong(opened.group(2)),
                            Reported.kind(opened.group(1)),
                            opened.group(3) != null));
        }
        var refused = REFUSED.matcher(cue);
        if (refused.matches()) {
            return Optional.of(new TicketNotOpened(at, of(Why.class, refused.group(1))));
        }
        var file = FILE.matcher(cue);
        if (file.matches()) {
            return Optional.of(
                    new FileRefused(
                            at,
                            of(MediaKind.class, file.group(1)),
                            of(FileTrouble.class, file.group(2))));
        }
        var news = NEWS.matcher(cue);
        return news.matches()
                ? Optional.of(
                        new TicketNews(
                                at,
                                Long.parseLong(news.group(2)),
                                Reported.kind(news.group(1)),
                                of(TicketState.class, news.group(3)),
                                orEmpty(news.group(5)),
                                Optional.ofNullable(news.group(6)).map(LocalDate::parse),
                                Optional.ofNullable(news.group(4))
                                        .map(stand -> of(ReturnStand.class, stand)),
                                news.group(7) == null))
                : Optional.empty();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <E extends Enum<E>> E of(Class<E> type, String words) {
        return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
