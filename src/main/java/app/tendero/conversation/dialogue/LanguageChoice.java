package app.tendero.conversation.dialogue;

import app.tendero.conversation.Decision;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.TalkWording;
import app.tendero.conversation.WordingKey;
import app.tendero.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The language the shopper wants to be answered in, out of those the store offers. */
final class LanguageChoice {

    private LanguageChoice() {}

    static Decision ask(Turn turn) {
        return offer(turn, TalkWording.LANGUAGE_CHOOSE);
    }

    static Decision use(Turn turn, String code) {
        var wanted = Language.parse(code).filter(turn.store().languages()::contains);
        if (wanted.isEmpty()) {
            return offer(turn, TalkWording.LANGUAGE_NOT_HERE);
        }
        var next = turn.settled().withChosen(wanted.get());
        var speaking = turn.with(next);
        return Menu.under(speaking, next, speaking.say(TalkWording.LANGUAGE_CHANGED));
    }

    /** Such as "English · Español". */
    static String offered(Turn turn) {
        return turn.store().languages().stream()
                .distinct()
                .map(turn.wording()::nameOf)
                .collect(Collectors.joining(" · "));
    }

    private static Decision offer(Turn turn, WordingKey body) {
        var rows =
                turn.store().languages().stream()
                        .distinct()
                        .map(
                                language ->
                                        new Row(
                                                ReplyIds.language(language),
                                                turn.wording().nameOf(language),
                                                ""))
                        .toList();
        var message =
                new Choices(
                        Optional.empty(),
                        turn.say(body),
                        Optional.empty(),
                        turn.say(MenuWording.OPEN_LANGUAGES),
                        List.of(new Section(turn.say(MenuWording.SECTION_LANGUAGES), rows)));
        return turn.answer(turn.settled(), message);
    }
}
