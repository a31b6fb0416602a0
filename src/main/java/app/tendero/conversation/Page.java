package app.tendero.conversation;

import java.util.List;

/** One page of a longer list; {@code number} counts from 1. */
public record Page<T>(List<T> items, int number, boolean more) {

    public Page {
        items = List.copyOf(items);
    }
}
