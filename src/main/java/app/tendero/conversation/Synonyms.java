package app.tendero.conversation;

import app.tendero.conversation.SearchFields.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names mean the same thing, so that all of them are looked for when one is asked for. Names
 * may be of up to three words, and one name may belong to several things.
 */
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(List.of());

    /** What we know of the things that shops sell, in the seven languages. */
    static final Synonyms OURS = new Synonyms(ours());

    /** Words of one name. */
    public static final int LONGEST = 3;

    /** A slip in a shorter word would be another word too often. */
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

    private final List<List<List<Word>>> things = new ArrayList<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final List<Word> single = new ArrayList<>();

    private Synonyms(List<List<String>> groups) {
        groups.forEach(this::add);
    }

    /** Each group holds names of one thing, as a person writes them. */
    public static Synonyms of(List<List<String>> groups) {
        return groups.isEmpty() ? NONE : new Synonyms(groups);
    }

    private void add(List<String> group) {
        var names = new ArrayList<List<Word>>();
        for (var name : group) {
            var words = SearchWords.tokens(name).stream().map(Word::of).toList();
            if (!words.isEmpty() && words.size() <= LONGEST && !names.contains(words)) {
                names.add(words);
            }
        }
        var thing = things.size();
        things.add(List.copyOf(names));
        for (var name : names) {
            var known = byName.computeIfAbsent(key(name), key -> new ArrayList<>());
            if (!known.contains(thing)) {
                known.add(thing);
            }
            if (name.size() == 1 && name.getFirst().text().length() >= LONG_ENOUGH_FOR_A_SLIP) {
                single.add(name.getFirst());
            }
        }
    }

    boolean knows(List<Word> name) {
        return byName.containsKey(key(name));
    }

    /** The other names of what this one names; empty where it is none of ours. */
    List<List<Word>> alike(List<Word> name) {
        Set<List<Word>> alike = new LinkedHashSet<>();
        byName.getOrDefault(key(name), List.of()).forEach(thing -> alike.addAll(things.get(thing)));
        alike.remove(name);
        return List.copyOf(alike);
    }

    /** All names of what is called nearly so, by one slip of the finger. */
    List<List<Word>> nearly(Word word) {
        if (word.text().length() < LONG_ENOUGH_FOR_A_SLIP) {
            return List.of();
        }
        Set<List<Word>> alike = new LinkedHashSet<>();
        for (var known : single) {
            if (Long.bitCount(known.letters() ^ word.letters()) <= 2
                    && Typo.near(known.text(), word.text(), 1)) {
                byName.getOrDefault(key(List.of(known)), List.of())
                        .forEach(thing -> alike.addAll(things.get(thing)));
            }
        }
        return List.copyOf(alike);
    }

    private static String key(List<Word> name) {
        if (name.size() == 1) {
            return name.getFirst().stem();
        }
        var key = new StringBuilder();
        for (var word : name) {
            key.append(word.stem()).append(' ');
        }
        return key.toString();
    }

    private static List<List<String>> ours() {
        var groups = new ArrayList<List<String>>();
        for (var words :
                List.of(
                        ConceptWords.CLOTHES,
                        ConceptWords.HOME,
                        ConceptWords.FOOD,
                        ConceptWords.QUALITIES)) {
            words.lines().forEach(line -> groups.add(List.of(line.split(", "))));
        }
        return groups;
    }
}
