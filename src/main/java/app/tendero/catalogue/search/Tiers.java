package app.tendero.catalogue.search;

import app.tendero.conversation.SearchFilters;
import app.tendero.kernel.StoreId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * In which order a store's index is asked: words in titles before words elsewhere, so that the few
 * products that are compared one by one are the best of the many that have a common word. What an
 * earlier tier finds a later one leaves out, and nothing is asked once there are enough. Pure.
 */
final class Tiers {

    /** Of more things than this the ways to leave some out are too many to ask one by one. */
    private static final int FEW = 4;

    /** Products of one way to leave things out; fewer ways may have more each. */
    private static final int LEAST_OF_ONE = 20;

    private final StoreId store;
    private final List<Spelling.Thing> things;
    private final SearchFilters filters;

    private Tiers(StoreId store, List<Spelling.Thing> things, SearchFilters filters) {
        this.store = store;
        this.things = things;
        this.filters = filters;
    }

    /**
     * One question to the index.
     *
     * @param query a {@code tsquery}
     * @param most products that it may answer with
     */
    record Tier(String query, int most) {}

    /** A way to look for one thing, wider than the one before it. */
    private interface Way extends Function<Spelling.Thing, String> {}

    /** Products with all that is asked. */
    static List<Tier> all(StoreId store, Spelling spelling, SearchFilters filters) {
        var tiers = new Tiers(store, spelling.things(), filters);
        return tiers.widening(List.of(tiers.things), SearchSql.MOST_CANDIDATES);
    }

    /** Products with some of it, half of the things at least: of those with fewer none is shown. */
    static List<Tier> some(StoreId store, Spelling spelling, SearchFilters filters) {
        var tiers = new Tiers(store, spelling.things(), filters);
        var count = tiers.things.size();
        var least = (count + 1) / 2;
        var found = new ArrayList<Tier>();
        for (var kept = count - 1; kept >= least; kept--) {
            if (count <= FEW) {
                found.addAll(tiers.each(choices(tiers.things, kept)));
            } else if (kept == count - 1 || kept == least) {
                found.addAll(
                        tiers.widening(choices(tiers.things, kept), SearchSql.MOST_CANDIDATES));
            }
        }
        return List.copyOf(found);
    }

    /** Each choice for itself, so that a common word does not crowd out a rare one. */
    private List<Tier> each(List<List<Spelling.Thing>> choices) {
        var most = Math.max(LEAST_OF_ONE, SearchSql.MOST_CANDIDATES / choices.size());
        var apart = choices.stream().map(choice -> widening(List.of(choice), most)).toList();
        var longest = apart.stream().mapToInt(List::size).max().orElse(0);
        var found = new ArrayList<Tier>();
        for (var at = 0; at < longest; at++) {
            for (var tiers : apart) {
                tiers.stream().skip(at).limit(1).forEach(found::add);
            }
        }
        return found;
    }

    /** Any of some choices of things, first in the best places, at last anywhere. */
    private List<Tier> widening(List<List<Spelling.Thing>> choices, int most) {
        var tiers = new ArrayList<Tier>();
        var before = "";
        for (var way : ways()) {
            var query = any(choices.stream().map(things -> together(things, way)).toList());
            if (!query.equals(before)) {
                var fresh = before.isEmpty() ? query : query + " & !" + before;
                tiers.add(new Tier(reduced(fresh), most));
                before = query;
            }
        }
        return List.copyOf(tiers);
    }

    private String reduced(String query) {
        return filters.onSale() ? query + " & " + Place.MARK.quoted(store, Place.SALE) : query;
    }

    /** The cheapest of all may be one whose title says something else. */
    private List<Way> ways() {
        Way own = thing -> names(thing.own(), this::inTitle);
        Way title = thing -> names(thing.names(), this::inTitle);
        Way field = thing -> withSound(thing, names(thing.names(), this::inFields));
        Way anywhere = thing -> withSound(thing, names(thing.names(), this::anywhere));
        return filters.order() == SearchFilters.Order.MATCH
                ? List.of(own, title, field, anywhere)
                : List.of(field, anywhere);
    }

    private static String together(List<Spelling.Thing> things, Way way) {
        return "(" + String.join(" & ", things.stream().map(way).toList()) + ")";
    }

    private static String any(List<String> queries) {
        return "(" + String.join(" | ", queries) + ")";
    }

    /** Names may be of several words, all of which must be there. */
    private static String names(List<List<String>> names, Function<String, String> placed) {
        return any(
                names.stream()
                        .map(stems -> String.join(" & ", stems.stream().map(placed).toList()))
                        .map(name -> "(" + name + ")")
                        .distinct()
                        .toList());
    }

    private String withSound(Spelling.Thing thing, String query) {
        return thing.sound().isEmpty()
                ? query
                : any(List.of(query, Place.SOUND.quoted(store, thing.sound())));
    }

    private String inTitle(String stem) {
        return Place.TITLE.quoted(store, stem);
    }

    private String inFields(String stem) {
        return Place.FIELD.quoted(store, stem);
    }

    private String anywhere(String stem) {
        return any(List.of(inFields(stem), Place.DESCRIPTION.quoted(store, stem)));
    }

    /** All ways to take so many of some, in their order. */
    private static <T> List<List<T>> choices(List<T> some, int kept) {
        if (kept == 0) {
            return List.of(List.of());
        }
        if (kept > some.size()) {
            return List.of();
        }
        var rest = some.subList(1, some.size());
        var with =
                choices(rest, kept - 1).stream()
                        .map(
                                choice ->
                                        Stream.concat(some.stream().limit(1), choice.stream())
                                                .toList());
        return Stream.concat(with, choices(rest, kept).stream()).toList();
    }
}
