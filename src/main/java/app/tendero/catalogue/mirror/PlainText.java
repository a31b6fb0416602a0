package app.tendero.catalogue.mirror;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads a merchant's HTML as the text of a chat: paragraphs become lines, list items get a bullet,
 * scripts and styles are gone, entities are characters.
 */
public final class PlainText {

    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "template", "noscript", "iframe", "svg", "object");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");

    /** Block elements that stand beside each other, or end where the next one begins. */
    private static final Set<String> INLINE = Set.of("li", "td", "th");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" *\n *");
    private static final Pattern BREAKS = Pattern.compile("\n{3,}");

    private PlainText() {}

    public static String of(String html) {
        var text = new StringBuilder();
        var body = Jsoup.parseBodyFragment(html).body();
        for (var child : body.childNodes()) {
            child.traverse(new Reader(text));
        }
        var lines = AROUND_BREAK.matcher(text).replaceAll("\n");
        return BREAKS.matcher(lines).replaceAll("\n\n").strip();
    }

    private static final class Reader implements NodeVisitor {

        private final StringBuilder text;
        private int silent;

        Reader(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case Element element when SILENT.contains(element.normalName()) -> silent++;
                case Element element when silent == 0 -> open(element);
                case TextNode words when silent == 0 ->
                        text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (SILENT.contains(element.normalName())) {
                silent--;
            } else if (silent == 0 && PARAGRAPHS.contains(element.normalName())) {
                text.append("\n\n");
            } else if (silent == 0 && element.isBlock() && !INLINE.contains(element.normalName())) {
                text.append('\n');
            }
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "li" -> text.append("\n• ");
                case "td", "th" -> text.append(' ');
                default -> {
                    if (element.isBlock()) {
                        text.append('\n');
                    }
                }
            }
        }
    }
}
