package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Message.Header;
import app.tendero.conversation.story.Player;
import app.tendero.conversation.story.Stories;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden transcripts. {@code -Dtranscripts.update=true} writes them anew; the diff is the
 * review.
 */
class TranscriptTest {

    private static final boolean UPDATE = Boolean.getBoolean("transcripts.update");
    private static final Pattern ID_OR_DATE =
            Pattern.compile("[:_ ]\\d{5,7}(?![.\\d])|20\\d\\d-\\d\\d|gid://");

    @TestFactory
    Stream<DynamicTest> the_core_says_what_the_stories_say() {
        return Stories.all().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> same(file)));
    }

    private static void same(Path file) {
        var played = Player.play(Stories.lines(file));

        if (UPDATE) {
            Stories.rewrite(file, played.transcript());
        }
        assertThat(Stories.text(file)).isEqualTo(played.transcript());
    }

    @Test
    void no_story_shows_an_id_or_a_date() {
        for (var file : Stories.all()) {
            var output =
                    Stories.lines(file).stream().filter(line -> line.startsWith("      ")).toList();

            assertThat(output).as(file.toString()).noneMatch(l -> ID_OR_DATE.matcher(l).find());
        }
    }

    @Test
    void every_kind_of_event_need_effect_message_and_step_occurs_in_some_story() {
        var seen = new LinkedHashSet<Class<?>>();
        Stories.all().forEach(file -> seen.addAll(Player.play(Stories.lines(file)).kinds()));

        var all = new LinkedHashSet<Class<?>>();
        Stream.of(Event.class, Need.class, Effect.class, Message.class, Step.class)
                .forEach(family -> leaves(family, all));
        all.remove(FactEffect.Report.class); // reported beside the decision, see FactsTest
        all.remove(Message.FromTemplate.class); // sent by software of the merchant, never said
        all.remove(Message.File.class); // sent by people, never by the bot
        assertThat(seen).containsAll(all);
        assertThat(Header.class.getPermittedSubclasses()).hasSize(3);
    }

    private static void leaves(Class<?> family, Set<Class<?>> into) {
        if (!family.isSealed()) {
            into.add(family);
            return;
        }
        for (var kind : family.getPermittedSubclasses()) {
            leaves(kind, into);
        }
    }
}
