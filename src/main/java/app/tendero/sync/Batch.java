package app.tendero.sync;

import app.tendero.sync.Applied.Failed;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Things of a run as far as they can be read.
 *
 * @param failed those that cannot, each with the reason
 */
public record Batch<T>(List<T> things, List<Failed> failed) {

    public Batch {
        things = List.copyOf(things);
        failed = List.copyOf(failed);
    }

    /**
     * @param reading throws an {@link IllegalArgumentException} in fixed words for what it cannot
     *     read
     */
    public static <T> Batch<T> read(List<JsonNode> json, Function<JsonNode, T> reading) {
        var things = new ArrayList<T>();
        var failed = new ArrayList<Failed>();
        for (var one : json) {
            try {
                things.add(reading.apply(one));
            } catch (IllegalArgumentException why) {
                failed.add(new Failed(Ids.of(one).orElse(0L), reason(why)));
            }
        }
        return new Batch<>(things, failed);
    }

    private static String reason(IllegalArgumentException why) {
        return why instanceof NumberFormatException || why.getMessage() == null
                ? "not readable"
                : why.getMessage();
    }

    /** Of those that were read so many were written. */
    public Applied applied(int written) {
        return Applied.of(written, things.size() - written, failed);
    }
}
