package app.tendero.catalogue.search;

import app.tendero.conversation.SearchWords;
import app.tendero.conversation.SearchWords.Asked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is asked, in the words that a store has. Pure: the store's words were looked up before.
 *
 * @param exist stems of the store's own words among all that were asked
 * @param near known words by the number of the typed word, from 1
 */
record Spelling(List<Asked> asked, Set<String> exist, Map<Integer, Set<String>> near) {

    /** Shorter stems are inside too many words. */
    private static final int LONG_ENOUGH = 3;

    /** From here on a typed word begins the known one or is part of it; below it is a slip. */
    private static final int NO_SLIP = 50;

    static Spelling unknown(List<Asked> asked) {
        return new Spelling(asked, Set.of(), Map.of());
    }

    /** The words that were typed one by one; those of a name of several are known as such. */
    List<String> typed() {
        return asked.stream().map(a -> a.typed().size() == 1 ? a.typed().getFirst() : "").toList();
    }

    /** The stems to look for inside of known words; empty where that would find too much. */
    List<String> insides() {
        return typed().stream()
                .map(SearchWords::stem)
                .map(stem -> stem.length() < LONG_ENOUGH ? "" : stem)
                .toList();
    }

    List<String> stems() {
        var stems = new LinkedHashSet<String>();
        asked.forEach(a -> a.names().forEach(stems::addAll));
        asked.forEach(a -> a.guesses().forEach(stems::addAll));
        return List.copyOf(stems);
    }

    Spelling with(Set<String> existing, Map<Integer, Set<String>> found) {
        var all = new TreeMap<>(near);
        found.forEach((n, words) -> all.merge(n, words, Spelling::joined));
        return new Spelling(asked, joined(exist, existing), all);
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** The typed words that neither exist nor are part of one that does; else empty. */
    List<String> strange() {
        var strange = new ArrayList<String>();
        for (var i = 0; i < asked.size(); i++) {
            var typed = typed().get(i);
            strange.add(typed.length() > LONG_ENOUGH && !isKnown(i) ? typed : "");
        }
        return strange;
    }

    private boolean isKnown(int i) {
        return asked.get(i).names().stream().anyMatch(exist::containsAll)
                || likely(i).stream().anyMatch(word -> likeness(i, word) >= NO_SLIP);
    }

    private boolean isGuessed(int i) {
        return !isKnown(i) && asked.get(i).guesses().stream().anyMatch(exist::containsAll);
    }

    /** The known words that a typed one may be meant for. */
    private List<String> likely(int i) {
        return near.getOrDefault(i + 1, Set.of()).stream()
                .filter(word -> likeness(i, word) > 0)
                .toList();
    }

    private int likeness(int i, String word) {
        var typed = typed().get(i);
        return typed.isEmpty() ? 0 : SearchWords.likeness(typed, word);
    }

    /**
     * One thing that is asked for, in words that the store has.
     *
     * @param own stems of what was typed, or was likely meant
     * @param names the same and other names of it; of each all stems
     * @param sound as it sounds in another script; empty where only spelling counts
     */
    record Thing(List<List<String>> own, List<List<String>> names, String sound) {}

    List<Thing> things() {
        return IntStream.range(0, asked.size()).mapToObj(this::thing).toList();
    }

    /** Only names whose words the store has: a long list of strangers costs time. */
    private Thing thing(int i) {
        var names = asked.get(i).names();
        var own = new LinkedHashSet<List<String>>();
        own.add(names.getFirst());
        likely(i).forEach(word -> own.add(List.of(SearchWords.stem(word))));
        var all = new LinkedHashSet<>(own);
        Stream.concat(names.stream(), asked.get(i).guesses().stream())
                .filter(exist::containsAll)
                .forEach(all::add);
        return new Thing(List.copyOf(own), List.copyOf(all), asked.get(i).sound());
    }

    /**
     * The words as they were likely meant, where one of them holds a slip; empty where another was
     * taken for a name by its stem alone, for words put half right mislead.
     */
    Optional<String> meant() {
        var words = new ArrayList<String>();
        var slip = false;
        for (var i = 0; i < asked.size(); i++) {
            var better = isKnown(i) ? Optional.<String>empty() : likely(i).stream().findFirst();
            if (better.isEmpty() && isGuessed(i)) {
                return Optional.empty();
            }
            slip |= better.isPresent();
            words.add(better.orElse(String.join(" ", asked.get(i).typed())));
        }
        return slip ? Optional.of(String.join(" ", words)) : Optional.empty();
    }
}
