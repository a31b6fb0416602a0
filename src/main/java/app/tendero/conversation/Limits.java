package app.tendero.conversation;

import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Contact;
import app.tendero.conversation.Message.FromTemplate;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Header.DocumentHeader;
import app.tendero.conversation.Message.Header.ImageHeader;
import app.tendero.conversation.Message.Header.TextHeader;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Location;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Message.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes any message one that Meta accepts: every text cut to its place, titles of one message told
 * apart, nothing empty that must not be.
 *
 * <p>Limits: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages
 */
public final class Limits {

    public static final int TEXT_BODY = 4096;
    public static final int LIST_BODY = 4096;

    /** Body of a message with reply buttons or a link. */
    public static final int BUTTONS_BODY = 1024;

    public static final int HEADER = 60;
    public static final int FOOTER = 60;
    public static final int BUTTON_TITLE = 20;
    public static final int BUTTON_ID = 256;
    public static final int BUTTONS = 3;
    public static final int SECTION_TITLE = 24;
    public static final int SECTIONS = 10;
    public static final int ROW_TITLE = 24;
    public static final int ROW_DESCRIPTION = 72;
    public static final int ROW_ID = 200;

    /** Rows over all sections of a list. */
    public static final int ROWS = 10;

    /** Meta names no limit for the lines of a card or a place; longer ones no phone shows. */
    public static final int CARD_LINE = 200;

    /** Stands where Meta wants a text and there is none, such as an option called " ". */
    private static final String NOTHING = "–";

    private Limits() {}

    /** The message itself where it keeps all limits, else one that does and says the most of it. */
    public static Message fit(Message message) {
        return switch (message) {
            case Text(var body) -> new Text(full(TEXT_BODY, body));
            case Buttons(var header, var body, var footer, var buttons) ->
                    new Buttons(
                            header.flatMap(Limits::header),
                            full(BUTTONS_BODY, body),
                            footer.flatMap(Limits::footer),
                            buttons(buttons));
            case Choices(var header, var body, var footer, var button, var sections) ->
                    new Choices(
                            header.map(text -> Cut.to(HEADER, text)),
                            full(LIST_BODY, body),
                            footer.flatMap(Limits::footer),
                            full(BUTTON_TITLE, button),
                            sections(sections));
            case Link(var header, var body, var footer, var label, var url) ->
                    new Link(
                            header.flatMap(Limits::header),
                            full(BUTTONS_BODY, body),
                            footer.flatMap(Limits::footer),
                            full(BUTTON_TITLE, label),
                            url);
            case FromTemplate approved -> approved;
            case Location(var name, var address, var latitude, var longitude) ->
                    new Location(
                            full(CARD_LINE, name), Cut.to(CARD_LINE, address), latitude, longitude);
            case Contact card ->
                    new Contact(
                            full(CARD_LINE, card.name()),
                            card.phone(),
                            card.email(),
                            card.website(),
                            card.address().map(text -> Cut.to(CARD_LINE, text)));
            case Message.File file -> file;
        };
    }

    private static Optional<Header> header(Header header) {
        return switch (header) {
            case TextHeader(var text) ->
                    text.isBlank()
                            ? Optional.empty()
                            : Optional.of(new TextHeader(Cut.to(HEADER, text)));
            case ImageHeader image -> Optional.of(image);
            case DocumentHeader document -> Optional.of(document);
        };
    }

    private static Optional<String> footer(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Cut.to(FOOTER, text));
    }

    private static List<Button> buttons(List<Button> buttons) {
        var titles = new HashSet<String>();
        var ids = new HashSet<String>();
        var kept = new ArrayList<Button>();
        for (var button : buttons) {
            if (kept.size() < BUTTONS && ids.add(button.id())) {
                kept.add(new Button(button.id(), unique(BUTTON_TITLE, button.title(), titles)));
            }
        }
        return kept;
    }

    private static List<Section> sections(List<Section> sections) {
        var ids = new HashSet<String>();
        var kept = new ArrayList<Section>();
        for (var section : sections) {
            var rows = rows(section.rows(), ids);
            if (!rows.isEmpty() && kept.size() < SECTIONS) {
                kept.add(new Section(full(SECTION_TITLE, section.title()), rows));
            }
        }
        return kept;
    }

    private static List<Row> rows(List<Row> rows, Set<String> ids) {
        var kept = new ArrayList<Row>();
        for (var row : rows) {
            if (ids.size() < ROWS && ids.add(row.id())) {
                kept.add(
                        new Row(
                                row.id(),
                                full(ROW_TITLE, row.title()),
                                Cut.to(ROW_DESCRIPTION, row.description())));
            }
        }
        return kept;
    }

    private static String full(int limit, String text) {
        return text.isBlank() ? NOTHING : Cut.to(limit, text);
    }

    private static String unique(int limit, String title, Set<String> taken) {
        var fitting = full(limit, title);
        for (var number = 2; !taken.add(fitting); number++) {
            var mark = " " + number;
            fitting = Cut.to(limit - mark.length(), full(limit, title)) + mark;
        }
        return fitting;
    }
}
