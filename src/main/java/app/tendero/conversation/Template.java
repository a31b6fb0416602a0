package app.tendero.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** A text with named gaps: {@code Hello {name}}. Braces around anything else are plain text. */
record Template(List<Part> parts) {

    private static final Pattern GAP = Pattern.compile("\\{([a-z_]+)}");

    /** Either plain text or the name of an argument. */
    record Part(String text, boolean gap) {}

    Template {
        parts = List.copyOf(parts);
    }

    static Template of(String text) {
        var parts = new ArrayList<Part>();
        var gaps = GAP.matcher(text);
        var from = 0;
        while (gaps.find()) {
            if (gaps.start() > from) {
                parts.add(new Part(text.substring(from, gaps.start()), false));
            }
            parts.add(new Part(gaps.group(1), true));
            from = gaps.end();
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), false));
        }
        return new Template(parts);
    }

    /** The names of its gaps, in order. */
    Set<String> gaps() {
        var names = new LinkedHashSet<String>();
        parts.stream().filter(Part::gap).map(Part::text).forEach(names::add);
        return names;
    }

    /** {@code arguments} has a value for every gap. */
    String fill(Map<String, String> arguments) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(
                    part.gap() ? Objects.requireNonNull(arguments.get(part.text())) : part.text());
        }
        return text.toString();
    }
}
