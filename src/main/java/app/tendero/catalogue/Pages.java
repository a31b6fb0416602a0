package app.tendero.catalogue;

import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.Page;
import app.tendero.conversation.View;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cuts a list that comes in stretches into the pages of a chat. */
final class Pages {

    /**
     * The last page that can be reached: nobody taps "more" fifty times, and a forged page number
     * must not make us read a whole shop.
     */
    static final int LAST = 50;

    /** Of a shop whose shelves are nearly all sold out no more stretches than this are read. */
    private static final int MOST_BLOCKS = 40;

    private Pages() {}

    /**
     * @param number counted from 1; past the end the page is empty
     * @param blocks where a stretch starts, empty for the first, to the stretch
     */
    static <T> Uni<View<Page<T>>> page(
            int number, Function<Optional<String>, Uni<View<Block<T>>>> blocks) {
        var wanted = Math.max(1, number);
        if (wanted > LAST) {
            return Sight.now(new View.Seen<>(new Page<>(List.of(), wanted, false)));
        }
        return walk(wanted, List.of(), Optional.empty(), MOST_BLOCKS, blocks);
    }

    private static <T> Uni<View<Page<T>>> walk(
            int number,
            List<T> before,
            Optional<String> from,
            int most,
            Function<Optional<String>, Uni<View<Block<T>>>> blocks) {
        return blocks.apply(from).chain(view -> step(number, before, view, most - 1, blocks));
    }

    private static <T> Uni<View<Page<T>>> step(
            int number,
            List<T> before,
            View<Block<T>> view,
            int most,
            Function<Optional<String>, Uni<View<Block<T>>>> blocks) {
        return Sight.then(
                view,
                block -> {
                    var all = joined(before, block.items());
                    return most > 0
                                    && block.next().isPresent()
                                    && all.size() <= number * CatalogueNeed.PAGE_SIZE
                            ? walk(number, all, block.next(), most, blocks)
                            : Sight.now(new View.Seen<>(cut(number, all)));
                });
    }

    private static <T> Page<T> cut(int number, List<T> all) {
        var start = Math.min(all.size(), (number - 1) * CatalogueNeed.PAGE_SIZE);
        var end = Math.min(all.size(), number * CatalogueNeed.PAGE_SIZE);
        return new Page<>(all.subList(start, end), number, all.size() > end && number < LAST);
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        if (before.isEmpty()) {
            return more;
        }
        var all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
