package app.tendero.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A message a shopper got, as it lies on the phone. */
public final class Answer {

    private final JsonNode send;

    Answer(JsonNode send) {
        this.send = send;
    }

    /** A button or a row of a list; {@code description} is empty for a button. */
    public record Choice(String id, String title, String description) {}

    /** Its place among all messages the pretend Meta took. */
    public long seq() {
        return send.path("seq").asLong();
    }

    public String wamid() {
        return send.path("wamid").asText();
    }

    /** {@code text}, {@code interactive.list} and so on. */
    public String kind() {
        return send.path("kind").asText();
    }

    /** The shopper's message it answers; empty when it answers none. */
    public Optional<String> answers() {
        return Optional.ofNullable(send.get("answers")).map(JsonNode::asText);
    }

    /** The outbox row it was sent from, as the callback data names it. */
    public long effect() {
        return Long.parseLong(mark().split("\\.", 2)[0]);
    }

    /** Which attempt at that row, from 1. */
    public int attempt() {
        return Integer.parseInt(mark().split("\\.", 2)[1]);
    }

    private String mark() {
        var data = send.path("biz_opaque_callback_data").asText();
        if (!data.startsWith("t:")) {
            throw new AssertionError("no mark of an outbox row in \"" + data + "\"");
        }
        return data.substring(2).split(";", 2)[0];
    }

    /** The request itself. */
    public JsonNode payload() {
        return send.path("payload");
    }

    /** The words in it: a text's, or an interactive message's body. */
    public String text() {
        return kind().equals("text")
                ? payload().path("text").path("body").asText()
                : interactive().path("body").path("text").asText();
    }

    public List<Choice> buttons() {
        var buttons = new ArrayList<Choice>();
        for (var button : interactive().path("action").path("buttons")) {
            var reply = button.path("reply");
            buttons.add(new Choice(reply.path("id").asText(), reply.path("title").asText(), ""));
        }
        return buttons;
    }

    public List<Choice> rows() {
        var rows = new ArrayList<Choice>();
        for (var section : interactive().path("action").path("sections")) {
            for (var row : section.path("rows")) {
                rows.add(
                        new Choice(
                                row.path("id").asText(),
                                row.path("title").asText(),
                                row.path("description").asText()));
            }
        }
        return rows;
    }

    /** The button or row with this title, else the first one that has these words in it. */
    public Choice choice(String words) {
        var exact = choices().stream().filter(choice -> choice.title().equals(words));
        var near = choices().stream().filter(choice -> choice.title().contains(words));
        return Stream.concat(exact, near)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no \"" + words + "\" in " + this));
    }

    /** The first button or row whose id starts like this. */
    public Choice choiceOf(String idPrefix) {
        return choices().stream()
                .filter(choice -> choice.id().startsWith(idPrefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + idPrefix + "… in " + this));
    }

    private List<Choice> choices() {
        var all = new ArrayList<>(buttons());
        all.addAll(rows());
        return all;
    }

    /** The address behind the link button. */
    public URI link() {
        var url = interactive().path("action").path("parameters").path("url");
        if (!url.isTextual()) {
            throw new AssertionError("no link in " + this);
        }
        return URI.create(url.asText());
    }

    /** The picture on top of it, if there is one. */
    public Optional<URI> image() {
        var link = interactive().path("header").path("image").path("link");
        return link.isTextual() ? Optional.of(URI.create(link.asText())) : Optional.empty();
    }

    private JsonNode interactive() {
        return payload().path("interactive");
    }

    @Override
    public String toString() {
        return payload().toPrettyString();
    }
}
