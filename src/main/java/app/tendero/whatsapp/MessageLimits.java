package app.tendero.whatsapp;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Contact;
import app.tendero.conversation.Message.FromTemplate;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Location;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Message.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says before it is sent what Meta would refuse of a message. The core cuts its texts; what comes
 * here too long is a bug, and a shopper had better get nothing than half a list. Lengths are in
 * code points.
 *
 * <p>Limits: {@code messages/text-messages}, {@code messages/interactive-*} of Meta's
 * documentation.
 */
public final class MessageLimits {

    private static final int LONGEST_URL = 2000;
    private static final Pattern MEDIA = Pattern.compile("[0-9A-Za-z_.-]{1,200}");
    private static final Pattern ADDRESS = Pattern.compile("[\\x21-\\x7e]{1,2000}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,512}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2,3})?");
    private static final Pattern BROKEN_VALUE = Pattern.compile("[\\n\\r\\t]| {5}");

    private final List<String> faults = new ArrayList<>();

    private MessageLimits() {}

    /** The first thing wrong with it, in fixed words. */
    public static Optional<String> fault(Message message) {
        var limits = new MessageLimits();
        limits.check(message);
        return limits.faults.stream().findFirst();
    }

    private void check(Message message) {
        switch (message) {
            case Text(var body) -> text("body", body, 4096);
            case Buttons b -> {
                header(b.header());
                text("body", b.body(), 1024);
                b.footer().ifPresent(footer -> text("footer", footer, 60));
                buttons(b.buttons());
            }
            case Choices c -> {
                c.header().ifPresent(header -> text("header", header, 60));
                text("body", c.body(), 4096);
                c.footer().ifPresent(footer -> text("footer", footer, 60));
                text("button", c.button(), 20);
                sections(c.sections());
            }
            case Link l -> {
                header(l.header());
                text("body", l.body(), 1024);
                l.footer().ifPresent(footer -> text("footer", footer, 60));
                text("label", l.label(), 20);
                url(l.url());
            }
            case FromTemplate t -> template(t);
            case Location place -> {
                text("name of a place", place.name(), 1000);
                require(Math.abs(place.latitude()) <= 90, "not a latitude");
                require(Math.abs(place.longitude()) <= 180, "not a longitude");
            }
            case Contact card -> {
                text("name of a card", card.name(), 1000);
                require(card.phone().isPresent() || card.email().isPresent(), "an empty card");
            }
            case Message.File file -> {
                require(MEDIA.matcher(file.media()).matches(), "no media id");
                require(
                        file.caption().codePointCount(0, file.caption().length()) <= 1024,
                        "caption too long");
            }
        }
    }

    private void header(Optional<Header> header) {
        if (header.isEmpty()) {
            return;
        }
        switch (header.get()) {
            case Header.TextHeader(var text) -> text("header", text, 60);
            case Header.ImageHeader(var url) -> url(url);
            case Header.DocumentHeader(var url, var filename) -> url(url);
        }
    }

    private void buttons(List<Button> buttons) {
        require(!buttons.isEmpty() && buttons.size() <= 3, "not 1 to 3 buttons");
        var ids = new HashSet<String>();
        var titles = new HashSet<String>();
        for (var button : buttons) {
            text("button id", button.id(), 256);
            text("button title", button.title(), 20);
            require(ids.add(button.id()), "two buttons with one id");
            require(titles.add(button.title()), "two buttons with one title");
        }
    }

    private void sections(List<Section> sections) {
        require(!sections.isEmpty() && sections.size() <= 10, "not 1 to 10 sections");
        var ids = new HashSet<String>();
        var rows = 0;
        for (var section : sections) {
            if (sections.size() > 1 || !section.title().isEmpty()) {
                text("section title", section.title(), 24);
            }
            require(!section.rows().isEmpty(), "a section without rows");
            for (var row : section.rows()) {
                row(row);
                require(ids.add(row.id()), "two rows with one id");
                rows++;
            }
        }
        require(rows <= 10, "more than 10 rows");
    }

    private void row(Row row) {
        text("row id", row.id(), 200);
        text("row title", row.title(), 24);
        if (!row.description().isEmpty()) {
            text("row description", row.description(), 72);
        }
    }

    /** Values are one line each and hold no more than four spaces in a row: error 132018. */
    private void template(FromTemplate template) {
        require(NAME.matcher(template.name()).matches(), "not the name of a template");
        require(LANGUAGE.matcher(template.language()).matches(), "not a language of Meta's");
        require(template.values().size() <= 100, "more than 100 values");
        template.values().forEach(value -> value("value", value, 1024));
        template.header().ifPresent(value -> value("header", value, 60));
        require(
                template.buttons().size() <= 10
                        && template.buttons().keySet().stream().allMatch(i -> i >= 0 && i < 10),
                "more than ten buttons");
        template.buttons()
                .values()
                .forEach(
                        end ->
                                require(
                                        ADDRESS.matcher(end).matches(),
                                        "not the end of an address"));
    }

    private void value(String what, String value, int most) {
        text(what, value, most);
        require(
                !BROKEN_VALUE.matcher(value).find(),
                "a value with line breaks, tabs or more than four spaces in a row");
    }

    private void url(String url) {
        var web = url.startsWith("https://") || url.startsWith("http://");
        require(web && url.length() <= LONGEST_URL, "not a URL of at most 2000 characters");
    }

    private void text(String what, String text, int limit) {
        require(!text.isBlank(), "no " + what);
        var fits = text.length() <= limit || text.codePointCount(0, text.length()) <= limit;
        require(fits, what + " longer than " + limit);
    }

    private void require(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }
}
