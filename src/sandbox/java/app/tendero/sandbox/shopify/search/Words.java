package app.tendero.sandbox.shopify.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Cuts text into comparable words: lower case, no accents, letters and digits only. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        var plain =
                Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * Whether the wanted words stand in the text one after another; the last may be only a
     * beginning.
     */
    static boolean contain(List<String> text, List<String> wanted, boolean prefix) {
        for (int start = 0; start + wanted.size() <= text.size(); start++) {
            if (standAt(text, start, wanted, prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standAt(
            List<String> text, int start, List<String> wanted, boolean prefix) {
        for (int i = 0; i < wanted.size(); i++) {
            var word = text.get(start + i);
            boolean last = i == wanted.size() - 1;
            boolean same =
                    prefix && last ? word.startsWith(wanted.get(i)) : word.equals(wanted.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
