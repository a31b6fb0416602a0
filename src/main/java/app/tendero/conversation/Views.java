package app.tendero.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The views gathered so far in a turn, each under the need that asked for it. */
public final class Views {

    private static final Views NONE = new Views(Map.of());

    private final Map<Need<?>, View<?>> seen;

    private Views(Map<Need<?>, View<?>> seen) {
        this.seen = seen;
    }

    public static Views none() {
        return NONE;
    }

    public <T> Views with(Need<T> need, View<T> view) {
        var more = new HashMap<>(seen);
        more.put(need, view);
        return new Views(more);
    }

    /**
     * Adds a view whose type the caller cannot name; {@code need} and {@code view} belong together.
     */
    public Views withUntyped(Need<?> need, View<?> view) {
        var more = new HashMap<>(seen);
        more.put(need, view);
        return new Views(more);
    }

    /** What was shown for this need, or empty if it was not asked for yet. */
    @SuppressWarnings("unchecked") // with() admits only pairs of one type
    public <T> Optional<View<T>> of(Need<T> need) {
        return Optional.ofNullable((View<T>) seen.get(need));
    }
}
