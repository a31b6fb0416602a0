package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Header.ImageHeader;
import app.tendero.conversation.Message.Header.TextHeader;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Message.Text;
import app.tendero.kernel.ShopperKey.WaId;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import app.tendero.sandbox.meta.rules.Knowledge;
import app.tendero.sandbox.meta.rules.SendRules;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** At each limit and one over it; the pretend Meta, which has its own rules, must agree. */
class MessageLimitsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A French number without a catalogue or templates. */
    private static final Knowledge LINEN_HOUSE =
            new Knowledge() {
                @Override
                public Optional<String> catalogue() {
                    return Optional.empty();
                }

                @Override
                public boolean knows(String retailerId) {
                    return false;
                }

                @Override
                public Optional<Template> template(String name, String language) {
                    return Optional.empty();
                }

                @Override
                public String callingCode() {
                    return "33";
                }
            };

    @Test
    void what_is_at_the_limit_leaves_and_is_taken() {
        for (var message : atTheLimit()) {
            assertThat(MessageLimits.fault(message)).as("%s", message).isEmpty();
            assertThat(takenByMeta(message)).as("%s", message).isTrue();
        }
    }

    @Test
    void what_is_one_over_never_leaves_and_would_not_be_taken() {
        for (var message : oneOver()) {
            assertThat(MessageLimits.fault(message)).as("%s", message).isPresent();
            assertThat(takenByMeta(message)).as("%s", message).isFalse();
        }
    }

    @Test
    void lengths_are_counted_in_code_points() {
        assertThat(MessageLimits.fault(new Text("😀".repeat(4096)))).isEmpty();
        assertThat(MessageLimits.fault(new Text("😀".repeat(4097))))
                .contains("body longer than 4096");
    }

    private static List<Message> atTheLimit() {
        return List.of(
                new Text(x(4096)),
                buttons(header(60), x(1024), x(60), button(256, 20, 'a')),
                buttons(
                        Optional.of(new ImageHeader("https://cdn.example/a.jpg")),
                        "a",
                        "f",
                        button(1, 1, 'a'),
                        button(1, 1, 'b'),
                        button(1, 1, 'c')),
                choices(x(60), x(4096), x(60), x(20), section(0, 10)),
                choices("h", "b", "f", "c", section(24, 4), section(24, 6)),
                choices(
                        "h",
                        "b",
                        "f",
                        "c",
                        new Section("", List.of(new Row(x(200), x(24), x(72))))),
                link(header(60), x(1024), x(60), x(20)));
    }

    private static List<Message> oneOver() {
        var over = new ArrayList<Message>();
        over.add(new Text(x(4097)));
        over.add(new Text(" "));
        over.add(buttons(header(61), "b", "f", button(1, 1, 'a')));
        over.add(buttons(header(1), x(1025), "f", button(1, 1, 'a')));
        over.add(buttons(header(1), "", "f", button(1, 1, 'a')));
        over.add(buttons(header(1), "b", x(61), button(1, 1, 'a')));
        over.add(buttons(header(1), "b", "f", button(257, 1, 'a')));
        over.add(buttons(header(1), "b", "f", button(1, 21, 'a')));
        over.add(buttons(header(1), "b", "f"));
        over.add(
                buttons(
                        header(1),
                        "b",
                        "f",
                        button(1, 1, 'a'),
                        button(1, 1, 'b'),
                        button(1, 1, 'c'),
                        button(1, 1, 'd')));
        over.add(buttons(header(1), "b", "f", new Button("a", "x"), new Button("a", "y")));
        over.add(buttons(header(1), "b", "f", new Button("a", "x"), new Button("b", "x")));
        over.add(
                buttons(
                        Optional.of(new ImageHeader("ftp://cdn.example/a.jpg")),
                        "b",
                        "f",
                        button(1, 1, 'a')));
        over.add(choices(x(61), "b", "f", "c", section(0, 1)));
        over.add(choices("h", x(4097), "f", "c", section(0, 1)));
        over.add(choices("h", "b", x(61), "c", section(0, 1)));
        over.add(choices("h", "b", "f", x(21), section(0, 1)));
        over.add(choices("h", "b", "f", "", section(0, 1)));
        over.add(choices("h", "b", "f", "c", section(0, 11)));
        over.add(choices("h", "b", "f", "c", section(1, 5), section(1, 6)));
        over.add(choices("h", "b", "f", "c", section(25, 1)));
        over.add(choices("h", "b", "f", "c", section(1, 1), section(0, 2)));
        over.add(choices("h", "b", "f", "c", section(1, 0)));
        over.add(choices("h", "b", "f", "c"));
        over.add(choices("h", "b", "f", "c", rows(new Row(x(201), "t", ""))));
        over.add(choices("h", "b", "f", "c", rows(new Row("i", x(25), ""))));
        over.add(choices("h", "b", "f", "c", rows(new Row("i", "", ""))));
        over.add(choices("h", "b", "f", "c", rows(new Row("i", "t", x(73)))));
        over.add(choices("h", "b", "f", "c", rows(new Row("i", "t", ""), new Row("i", "u", ""))));
        over.add(link(header(61), "b", "f", "l"));
        over.add(link(header(1), x(1025), "f", "l"));
        over.add(link(header(1), "b", x(61), "l"));
        over.add(link(header(1), "b", "f", x(21)));
        over.add(new Link(header(1), "b", Optional.empty(), "l", "linen-house"));
        return over;
    }

    private static boolean takenByMeta(Message message) {
        var to = new Recipient(Optional.of(new WaId("33612345678")), Optional.empty());
        try {
            var json = JSON.readTree(MessageJson.send(to, message, "t:1.1").getBytes());
            SendRules.check(json, LINEN_HOUSE);
            return true;
        } catch (GraphRefusal refused) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static Optional<Header> header(int length) {
        return Optional.of(new TextHeader(x(length)));
    }

    private static Message buttons(
            Optional<Header> header, String body, String footer, Button... buttons) {
        return new Buttons(header, body, Optional.of(footer), List.of(buttons));
    }

    private static Button button(int id, int title, char which) {
        return new Button(String.valueOf(which).repeat(id), String.valueOf(which).repeat(title));
    }

    private static Message choices(
            String header, String body, String footer, String button, Section... sections) {
        return new Choices(
                Optional.of(header), body, Optional.of(footer), button, List.of(sections));
    }

    /** Row ids do not repeat in sections of different sizes. */
    private static Section section(int title, int rows) {
        return new Section(
                x(title),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Row("row" + i + "of" + rows, "t", ""))
                        .toList());
    }

    private static Section rows(Row... rows) {
        return new Section("", List.of(rows));
    }

    private static Message link(Optional<Header> header, String body, String footer, String label) {
        return new Link(header, body, Optional.of(footer), label, "https://linen-house.example/");
    }
}
