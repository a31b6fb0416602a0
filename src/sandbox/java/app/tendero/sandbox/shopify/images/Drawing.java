package app.tendero.sandbox.shopify.images;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shapes by name, read from {@code drawings.txt}, which explains its own form. */
record Drawing(List<Layer> layers) {

    private static final String FILE = "/sandbox/shopify/drawings.txt";
    private static final Map<String, Drawing> ALL = read();
    private static final Drawing BOX = ALL.getOrDefault("box", new Drawing(List.of()));

    /**
     * One form in one tone.
     *
     * @param tone main, shade, light or line
     */
    record Layer(String tone, Shape form) {}

    static Drawing named(String name) {
        return ALL.getOrDefault(name, BOX);
    }

    private static Map<String, Drawing> read() {
        var layers = new HashMap<String, List<Layer>>();
        try (var in = Drawing.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no drawings: " + FILE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .forEach(
                            parts ->
                                    layers.computeIfAbsent(parts[0], name -> new ArrayList<>())
                                            .add(new Layer(parts[1], form(parts[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var drawings = new HashMap<String, Drawing>();
        layers.forEach((name, parts) -> drawings.put(name, new Drawing(List.copyOf(parts))));
        return Map.copyOf(drawings);
    }

    private static Shape form(String text) {
        var words = List.of(text.split(" "));
        if (words.getFirst().equals("E")) {
            double x = number(words, 1);
            double y = number(words, 2);
            double rx = number(words, 3);
            double ry = number(words, 4);
            return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
        }
        var path = new GeneralPath();
        int at = 0;
        while (at < words.size()) {
            at = step(path, words, at);
        }
        return path;
    }

    private static int step(GeneralPath path, List<String> words, int at) {
        switch (words.get(at)) {
            case "M" -> path.moveTo(number(words, at + 1), number(words, at + 2));
            case "L" -> path.lineTo(number(words, at + 1), number(words, at + 2));
            case "Q" ->
                    path.quadTo(
                            number(words, at + 1),
                            number(words, at + 2),
                            number(words, at + 3),
                            number(words, at + 4));
            case "Z" -> path.closePath();
            default ->
                    throw new IllegalStateException("unknown step in a drawing: " + words.get(at));
        }
        return at
                + switch (words.get(at)) {
                    case "Q" -> 5;
                    case "Z" -> 1;
                    default -> 3;
                };
    }

    private static double number(List<String> words, int at) {
        return Double.parseDouble(words.get(at));
    }
}
