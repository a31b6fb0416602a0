package app.tendero.sandbox.proof;

import app.tendero.sandbox.proof.Promises.Broken;
import java.util.List;
import java.util.Locale;

/** The judge's words: each promise, and what broke it. */
public record Verdict(List<Broken> broken) {

    /** Of each promise, so that a frequent trouble does not hide a rare one. */
    private static final int EXAMPLES = 5;

    public Verdict {
        broken = List.copyOf(broken);
    }

    public static Verdict of(List<Broken> broken) {
        return new Verdict(broken);
    }

    public long count(Promises.Promise promise) {
        return broken.stream().filter(one -> one.promise() == promise).count();
    }

    /** A line for each promise, then some of what was found. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var promise : Promises.Promise.values()) {
            long count = count(promise);
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-24s %s%n",
                            promise.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            count == 0 ? "kept" : count + " broken"));
        }
        for (var promise : Promises.Promise.values()) {
            broken.stream()
                    .filter(one -> one.promise() == promise)
                    .limit(EXAMPLES)
                    .forEach(one -> text.append("  ").append(one).append('\n'));
        }
        return text.toString();
    }
}
