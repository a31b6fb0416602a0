package app.tendero.conversation;

import app.tendero.conversation.SearchFields.Word;
import app.tendero.conversation.SearchWords.Term;
import java.util.List;
import java.util.Set;

/** How well one thing that is asked for is found in one product. */
final class SearchMatch {

    // How much a word found in a field is worth.
    private static final int TITLE = 100;
    private static final int TYPE = 70;
    private static final int TAG = 60;
    private static final int OPTION = 55;
    private static final int VENDOR = 50;
    private static final int DESCRIPTION = 20;

    // How much of that a match of each kind keeps, in percent.
    private static final int SAME = 100;
    private static final int SAME_STEM = 92;
    private static final int BEGINNING = 70;
    private static final int INSIDE = 55;
    private static final int SLIP = 45;

    /** What a word keeps that is the thing's other name, or a slip of one, in percent. */
    private static final int OTHER_NAME = 85;

    private static final int OTHER_NAME_NEARLY = 18;

    /** What a word of another script keeps that only sounds alike. */
    private static final int SOUND = 70;

    private SearchMatch() {}

    static int worth(Term term, SearchFields product) {
        var worth = ownWorth(term.words(), product);
        if (worth < TITLE * OTHER_NAME / SAME) {
            worth = Math.max(worth, OTHER_NAME * others(term.alike(), product) / SAME);
        }
        if (worth == 0) {
            worth = OTHER_NAME_NEARLY * others(term.nearly(), product) / SAME;
        }
        if (worth == 0 && !term.sound().isEmpty()) {
            worth = sound(term.sound(), product);
        }
        return worth;
    }

    static int likeness(Word typed, Word known) {
        return match(typed, known, 0);
    }

    /** Of a name of several words, what its weakest is worth; of half a name, half of that. */
    private static int ownWorth(List<Word> words, SearchFields product) {
        if (words.size() == 1) {
            return worth(words.getFirst(), product);
        }
        var least = Integer.MAX_VALUE;
        var sum = 0;
        for (var word : words) {
            var worth = worth(word, product);
            least = Math.min(least, worth);
            sum += worth;
        }
        return least > 0 ? least : sum / (2 * words.size());
    }

    private static int others(List<List<Word>> names, SearchFields product) {
        var best = 0;
        for (var name : names) {
            var worth = Integer.MAX_VALUE;
            for (var word : name) {
                worth = Math.min(worth, known(word, product));
                if (worth <= best) {
                    break;
                }
            }
            best = Math.max(best, worth);
        }
        return best;
    }

    /** What a word is worth of which nothing is forgiven, because nobody typed it. */
    private static int known(Word word, SearchFields product) {
        if (product.stems.contains(word.stem())) {
            return Math.max(
                    TITLE * holds(word, product.title),
                    Math.max(
                            TYPE * holds(word, product.type),
                            Math.max(
                                    TAG * holds(word, product.tags),
                                    Math.max(
                                            OPTION * holds(word, product.options),
                                            VENDOR * holds(word, product.vendor)))));
        }
        if (word.stem().length() >= 4 && inside(word, product.title)) {
            return TITLE * INSIDE / SAME;
        }
        return product.description.contains(word.stem()) ? DESCRIPTION : 0;
    }

    private static int holds(Word word, List<Word> field) {
        for (var written : field) {
            if (written.stem().equals(word.stem())) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean inside(Word word, List<Word> field) {
        for (var written : field) {
            if (written.text().contains(word.stem())) {
                return true;
            }
        }
        return false;
    }

    private static int sound(String sound, SearchFields product) {
        for (var written : product.title) {
            if (Sound.of(written.text()).equals(sound)) {
                return TITLE * SOUND / SAME;
            }
        }
        for (var written : product.tags) {
            if (Sound.of(written.text()).equals(sound)) {
                return TAG * SOUND / SAME;
            }
        }
        return 0;
    }

    private static int worth(Word word, SearchFields product) {
        var worth = TITLE * best(word, product.title);
        if (worth < TYPE * SAME) {
            worth = Math.max(worth, TYPE * best(word, product.type));
        }
        if (worth < TAG * SAME) {
            worth = Math.max(worth, TAG * best(word, product.tags));
        }
        if (worth < OPTION * SAME) {
            worth = Math.max(worth, OPTION * best(word, product.options));
        }
        if (worth < VENDOR * SAME) {
            worth = Math.max(worth, VENDOR * best(word, product.vendor));
        }
        if (worth == 0) {
            worth = DESCRIPTION * described(word, product.description);
        }
        return worth / SAME;
    }

    private static int described(Word word, Set<String> description) {
        if (description.contains(word.text())) {
            return SAME;
        }
        return description.contains(word.stem()) ? SAME_STEM : 0;
    }

    private static int best(Word word, List<Word> field) {
        var best = 0;
        for (var written : field) {
            best = Math.max(best, match(word, written, best));
            if (best == SAME) {
                break;
            }
        }
        return best;
    }

    private static int match(Word word, Word written, int best) {
        if (word.text().equals(written.text())) {
            return SAME;
        }
        if (word.stem().equals(written.stem())) {
            return SAME_STEM;
        }
        var all = (word.letters() & ~written.letters()) == 0;
        if (all && word.text().length() >= 3 && written.text().startsWith(word.text())) {
            return BEGINNING;
        }
        if (word.stem().length() >= 4 && written.text().contains(word.stem())) {
            return INSIDE; // Leinenhemd for Hemd
        }
        return best < SLIP && slip(word, written) ? SLIP : 0;
    }

    private static boolean slip(Word word, Word written) {
        var allowed = Typo.allowed(Math.min(word.text().length(), written.text().length()));
        return allowed > 0
                && Long.bitCount(word.letters() ^ written.letters()) <= 2 * allowed
                && Typo.near(word.text(), written.text(), allowed);
    }
}
