package app.tendero.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A store's FAQ, made ready once so that any message can be compared with it: by the stems of its
 * words and by what they mean ({@link FaqWords}), in all languages at once, slips forgiven.
 */
public final class FaqBook {

    public static final FaqBook NONE = new FaqBook(List.of());

    /** From here on it is the answer, not a guess. In percent, like all the following. */
    private static final int SURE = 62;

    /** So far ahead of the next it must be. */
    private static final int AHEAD = 7;

    /** From here on it is worth asking whether it was meant. */
    private static final int LIKELY = 45;

    private static final int MOST_LIKELY = 3;

    /** What was asked counts more than what the question says besides. */
    private static final double ASKED = 0.62;

    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

    /** A word that no question has may name a thing that is looked for. */
    private static final double STRANGE = 0.55;

    private final List<FaqEntry> entries;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> vocabulary = new LinkedHashSet<>();

    private FaqBook(List<FaqEntry> entries) {
        this.entries = List.copyOf(entries);
        var seen = new HashMap<String, Integer>();
        for (var entry : this.entries) {
            var ofEntry = new HashSet<String>();
            for (var text : texts(entry)) {
                var meanings = FaqWords.meanings(text, stem -> stem);
                if (!meanings.isEmpty()) {
                    phrases.add(new Phrase(entry, meanings));
                    ofEntry.addAll(meanings);
                }
            }
            ofEntry.forEach(meaning -> seen.merge(meaning, 1, Integer::sum));
        }
        seen.forEach((meaning, count) -> weights.put(meaning, weight(meaning, count)));
        seen.keySet().stream()
                .filter(m -> !FaqWords.isConcept(m))
                .sorted()
                .forEach(vocabulary::add);
    }

    private record Phrase(FaqEntry entry, Set<String> meanings) {}

    private record Scored(FaqEntry entry, int percent) {}

    /**
     * What a message may ask.
     *
     * @param sure the answer, where there is no doubt about it
     * @param likely what may have been meant, best first; at most three
     * @param question whether it is put as a question, or speaks of nothing that is sold
     */
    public record Reading(Optional<FaqEntry> sure, List<FaqEntry> likely, boolean question) {

        public Reading {
            likely = List.copyOf(likely);
        }
    }

    private static final Reading NOTHING = new Reading(Optional.empty(), List.of(), false);

    /** Whether words that may be about somebody's own order ask how things are for everybody. */
    public static boolean isGeneral(String text) {
        return !MakingWords.isOwn(text) && FaqWords.isGeneral(text);
    }

    /** In the merchant's order. */
    public static FaqBook of(List<FaqEntry> entries) {
        return entries.isEmpty() ? NONE : new FaqBook(entries);
    }

    public List<FaqEntry> entries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Optional<FaqEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** What a message asks of this book. */
    public Reading read(String text) {
        if (entries.isEmpty()) {
            return NOTHING;
        }
        var asked = FaqWords.meanings(text, this::meant);
        if (asked.isEmpty()) {
            return NOTHING;
        }
        var scored = scored(asked);
        var best = scored.getFirst();
        var next = scored.size() > 1 ? scored.get(1).percent() : 0;
        var sure = best.percent() >= SURE && best.percent() - next >= AHEAD;
        var likely =
                scored.stream()
                        .filter(s -> s.percent() >= LIKELY)
                        .limit(MOST_LIKELY)
                        .map(Scored::entry)
                        .toList();
        return new Reading(
                sure ? Optional.of(best.entry()) : Optional.empty(),
                likely,
                FaqWords.isQuestion(text) || asked.stream().allMatch(FaqWords::isService));
    }

    private List<Scored> scored(Set<String> asked) {
        var best = new HashMap<FaqEntry, Integer>();
        for (var phrase : phrases) {
            best.merge(phrase.entry(), percent(asked, phrase.meanings()), Math::max);
        }
        return entries.stream()
                .map(entry -> new Scored(entry, best.getOrDefault(entry, 0)))
                .sorted(Comparator.comparingInt(Scored::percent).reversed())
                .toList();
    }

    private int percent(Set<String> asked, Set<String> phrase) {
        var both = 0.0;
        var ofAsked = 0.0;
        var ofPhrase = 0.0;
        for (var meaning : asked) {
            var weight = weights.get(meaning);
            ofAsked += weight == null ? FaqWords.isService(meaning) ? 1 : STRANGE : weight;
            both += phrase.contains(meaning) && weight != null ? weight : 0;
        }
        for (var meaning : phrase) {
            ofPhrase += weights.getOrDefault(meaning, 1.0);
        }
        return both == 0
                ? 0
                : (int) Math.round(100 * (ASKED * both / ofAsked + (1 - ASKED) * both / ofPhrase));
    }

    /** What few questions speak of tells more than what all of them do. */
    private double weight(String meaning, int entriesWithIt) {
        var rare = Math.log(1 + (double) entries.size() / entriesWithIt);
        return Math.max(0.4, rare / Math.log(1 + entries.size())) * FaqWords.weight(meaning);
    }

    /** The stem in a question that this one was meant for, by a slip of the finger. */
    private String meant(String stem) {
        if (weights.containsKey(stem) || stem.length() < LONG_ENOUGH_FOR_A_SLIP) {
            return stem;
        }
        for (var known : vocabulary) {
            if (known.length() >= LONG_ENOUGH_FOR_A_SLIP && Typo.near(known, stem, 1)) {
                return known;
            }
        }
        return stem;
    }

    private static List<String> texts(FaqEntry entry) {
        var texts = new ArrayList<String>();
        entry.question().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(question -> texts.add(question.getValue()));
        entry.synonyms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(synonyms -> texts.addAll(synonyms.getValue()));
        return texts;
    }
}
