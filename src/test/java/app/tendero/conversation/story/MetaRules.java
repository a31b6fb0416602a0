package app.tendero.conversation.story;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Header;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What Meta refuses, written down a second time and on its own, so that a mistake in our limits is
 * seen. Counts code points, and wants UTF-16 to be whole.
 */
public final class MetaRules {

    private MetaRules() {}

    /** One sentence for each thing Meta would refuse. */
    public static List<String> broken(Message message) {
        var broken = new ArrayList<String>();
        switch (message) {
            case Message.Text(var body) -> text(broken, "body", body, 1, 4096);
            case Message.Buttons(var header, var body, var footer, var buttons) -> {
                header(broken, header);
                text(broken, "body", body, 1, 1024);
                footer(broken, footer);
                count(broken, "buttons", buttons.size(), 1, 3);
                var titles = new HashSet<String>();
                var ids = new HashSet<String>();
                for (var button : buttons) {
                    text(broken, "button title", button.title(), 1, 20);
                    text(broken, "button id", button.id(), 1, 256);
                    unique(broken, "button title", titles.add(button.title()));
                    unique(broken, "button id", ids.add(button.id()));
                }
            }
            case Message.Choices(var header, var body, var footer, var button, var sections) -> {
                header.ifPresent(text -> text(broken, "header", text, 1, 60));
                text(broken, "body", body, 1, 4096);
                footer(broken, footer);
                text(broken, "list button", button, 1, 20);
                count(broken, "sections", sections.size(), 1, 10);
                var ids = new HashSet<String>();
                var rows = 0;
                for (var section : sections) {
                    text(broken, "section", section.title(), sections.size() > 1 ? 1 : 0, 24);
                    count(broken, "rows of a section", section.rows().size(), 1, 10);
                    rows += section.rows().size();
                    for (var row : section.rows()) {
                        text(broken, "row title", row.title(), 1, 24);
                        text(broken, "row description", row.description(), 0, 72);
                        text(broken, "row id", row.id(), 1, 200);
                        unique(broken, "row id", ids.add(row.id()));
                    }
                }
                count(broken, "rows", rows, 1, 10);
            }
            case Message.Link(var header, var body, var footer, var label, var url) -> {
                header(broken, header);
                text(broken, "body", body, 1, 1024);
                footer(broken, footer);
                text(broken, "label", label, 1, 20);
                if (!url.startsWith("https://")) {
                    broken.add("url is no https");
                }
            }
            case Message.Location(var name, var address, var latitude, var longitude) -> {
                text(broken, "name of a place", name, 1, 200);
                text(broken, "address of a place", address, 0, 200);
                if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
                    broken.add("no place on earth");
                }
            }
            case Message.Contact(var name, var phone, var email, var website, var address) -> {
                text(broken, "name of a card", name, 1, 200);
                if (phone.isEmpty() && email.isEmpty()) {
                    broken.add("a card without a number or an address");
                }
            }
            case Message.File file -> text(broken, "caption", file.caption(), 0, 1024);
            case Message.FromTemplate template ->
                    text(broken, "template name", template.name(), 1, 512);
        }
        return broken;
    }

    private static void header(List<String> broken, Optional<Header> header) {
        header.ifPresent(
                h -> {
                    switch (h) {
                        case Header.TextHeader(var text) -> text(broken, "header", text, 1, 60);
                        case Header.ImageHeader(var url) -> text(broken, "image", url, 1, 2048);
                        case Header.DocumentHeader(var url, var name) -> {
                            text(broken, "document", url, 1, 2048);
                            text(broken, "filename", name, 1, 240);
                        }
                    }
                });
    }

    private static void footer(List<String> broken, Optional<String> footer) {
        footer.ifPresent(text -> text(broken, "footer", text, 1, 60));
    }

    private static void text(List<String> broken, String what, String text, int least, int most) {
        var length = text.codePointCount(0, text.length());
        if (length < least || length > most || (least > 0 && text.isBlank())) {
            broken.add(what + " has " + length + " characters: " + text);
        }
        if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            broken.add(what + " holds half a character");
        }
        if (text.codePoints().anyMatch(c -> c < 0x20 && c != '\n')) {
            broken.add(what + " holds a control character");
        }
    }

    private static void count(List<String> broken, String what, int count, int least, int most) {
        if (count < least || count > most) {
            broken.add(count + " " + what);
        }
    }

    private static void unique(List<String> broken, String what, boolean fresh) {
        if (!fresh) {
            broken.add("the same " + what + " twice");
        }
    }
}
