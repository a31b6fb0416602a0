package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Header.TextHeader;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Message.Text;
import app.tendero.conversation.story.MetaRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";
    private static final String LONG = "é😀".repeat(5000);

    @Test
    void a_message_within_all_limits_stays_as_it_is() {
        var message =
                new Buttons(
                        Optional.of(new TextHeader("a".repeat(60))),
                        "b".repeat(1024),
                        Optional.of("c".repeat(60)),
                        List.of(new Button("i".repeat(256), "t".repeat(20))));

        assertThat(Limits.fit(message)).isEqualTo(message);
    }

    @Test
    void whatever_is_too_long_is_cut_to_what_meta_takes() {
        var header = Optional.<Message.Header>of(new TextHeader(LONG));
        var rows = IntStream.range(0, 30).mapToObj(i -> new Row("r" + i, LONG, LONG)).toList();
        var messages =
                List.of(
                        new Text(LONG),
                        new Buttons(
                                header,
                                LONG,
                                Optional.of(LONG),
                                List.of(
                                        new Button("1", LONG),
                                        new Button("2", LONG),
                                        new Button("3", LONG),
                                        new Button("4", LONG))),
                        new Choices(
                                Optional.of(LONG),
                                LONG,
                                Optional.of(LONG),
                                LONG,
                                List.of(new Section(LONG, rows), new Section(LONG, rows))),
                        new Link(header, LONG, Optional.of(LONG), LONG, "https://x.example"));

        assertThat(messages).allSatisfy(m -> assertThat(MetaRules.broken(Limits.fit(m))).isEmpty());
    }

    @Test
    void titles_that_are_the_same_after_the_cut_are_told_apart() {
        var same = "Light blue with a very long name";

        var fitted =
                (Buttons)
                        Limits.fit(
                                new Buttons(
                                        Optional.empty(),
                                        "body",
                                        Optional.empty(),
                                        List.of(
                                                new Button("1", same),
                                                new Button("2", same),
                                                new Button("3", same))));

        assertThat(fitted.buttons())
                .extracting(Button::title)
                .containsExactly(
                        "Light blue with a v…", "Light blue with a… 2", "Light blue with a… 3");
    }

    @Test
    void a_character_of_several_parts_is_never_cut_in_two() {
        var fitted =
                (Buttons)
                        Limits.fit(
                                new Buttons(
                                        Optional.empty(),
                                        "body",
                                        Optional.empty(),
                                        List.of(new Button("1", FAMILY.repeat(4)))));

        assertThat(fitted.buttons().getFirst().title()).isEqualTo(FAMILY.repeat(2) + "…");
    }

    @Test
    void nothing_that_must_be_there_is_empty_and_nothing_empty_is_left() {
        var fitted =
                Limits.fit(
                        new Choices(
                                Optional.empty(),
                                " ",
                                Optional.of(""),
                                "",
                                List.of(
                                        new Section("", List.of(new Row("1", "", ""))),
                                        new Section("empty", List.of()))));

        assertThat(fitted)
                .isEqualTo(
                        new Choices(
                                Optional.empty(),
                                "–",
                                Optional.empty(),
                                "–",
                                List.of(new Section("–", List.of(new Row("1", "–", ""))))));
    }
}
