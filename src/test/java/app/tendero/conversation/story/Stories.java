package app.tendero.conversation.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the golden transcripts. */
public final class Stories {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    private Stories() {}

    /** In the order of their names; none at all is a mistake, not an empty test. */
    public static List<Path> all() {
        try (var files = Files.walk(FOLDER)) {
            var found = files.filter(f -> f.toString().endsWith(".story")).sorted().toList();
            if (found.isEmpty()) {
                throw new AssertionError("no stories in " + FOLDER.toAbsolutePath());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> lines(Path story) {
        try {
            return Files.readAllLines(story);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plays a story by its name, without folder and ending. */
    public static Played play(String name) {
        return Player.play(lines(FOLDER.resolve(name + ".story")));
    }

    public static String text(Path story) {
        try {
            return Files.readString(story);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void rewrite(Path story, String text) {
        try {
            Files.writeString(story, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
