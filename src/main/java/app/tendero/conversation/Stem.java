package app.tendero.conversation;

/**
 * Takes the plural and the gender off a folded word, so that "vestidos rojos" finds a "vestido
 * rojo" and "Kleider" a "Kleid". Light and the same for all languages of a script, because nobody
 * knows in which language a merchant wrote a title; what it takes too much, it takes on both sides.
 */
final class Stem {

    private Stem() {}

    static String of(String word) {
        if (word.isEmpty()) {
            return word;
        }
        var first = word.charAt(0);
        if (first >= '\u0900' && first <= '\u097f') {
            return hindi(word);
        }
        if (first >= '\u0600' && first <= '\u06ff') {
            return arabic(word);
        }
        return latin(word);
    }

    private static String latin(String word) {
        var stem = singular(word);
        stem = stem.length() > 3 && stem.endsWith("m") ? cut(stem, 1) + "n" : stem; // homem
        stem = stem.endsWith("rn") && stem.length() >= 6 ? cut(stem, 1) : stem; // Federn
        if (stem.endsWith("en") && stem.length() >= 5) {
            stem = cut(stem, 2); // Lampen
        } else if (stem.endsWith("er") && stem.length() >= 6) {
            stem = cut(stem, 2); // Kleider
        }
        while (stem.length() > 3 && "aeo".indexOf(last(stem)) >= 0) {
            stem = cut(stem, 1); // roja, rote, dresse(s)
        }
        return stem.length() < 3 ? stem : sameEnd(stem);
    }

    private static String singular(String word) {
        var length = word.length();
        if (length < 4 || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ns") && "eio".indexOf(word.charAt(length - 3)) >= 0) {
            return cut(word, 1);
        }
        if (length >= 5 && ends(word, "ais", "eis", "ois")) {
            return cut(word, 2) + "l"; // papéis, lençóis
        }
        if (length >= 5 && word.endsWith("aux") && !word.endsWith("eaux")) {
            return cut(word, 2) + "l"; // journaux
        }
        if (word.endsWith("s") || ends(word, "eaux", "eux", "oux")) {
            return cut(word, 1);
        }
        return word;
    }

    /** Ends that change between one and many: luz luces, scarf scarves, berry berries. */
    private static String sameEnd(String stem) {
        var rest = cut(stem, 1);
        return switch (last(stem)) {
            case 'z' -> rest + 'c';
            case 'v' -> rest + 'f';
            case 'y' -> rest + 'i';
            default -> stem;
        };
    }

    /** Without vowel signs at the end: साड़ी साड़ियां, जूता जूते. */
    private static String hindi(String word) {
        var end = word.length();
        while (end > 2 && "ािीुूेैोौंः".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 3 && word.charAt(end - 1) == 'य' && word.charAt(end - 2) == 'ि') {
            end -= 2;
        }
        return word.substring(0, end);
    }

    /** The consonants, without article and endings: الفستان فساتين, حقيبة حقائب. */
    private static String arabic(String word) {
        var bare = word;
        for (var article : new String[] {"وال", "بال", "كال", "ال", "لل"}) {
            if (bare.startsWith(article) && bare.length() >= article.length() + 3) {
                bare = bare.substring(article.length());
                break;
            }
        }
        if (bare.length() >= 5 && ends(bare, "ات", "ون", "ين", "ان")) {
            bare = cut(bare, 2);
        } else if (bare.length() >= 4 && bare.endsWith("ه")) {
            bare = cut(bare, 1);
        }
        var consonants = bare.replaceAll("[اوي]", "");
        return consonants.length() >= 2 ? consonants : bare;
    }

    private static boolean ends(String word, String... endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static String cut(String word, int count) {
        return word.substring(0, word.length() - count);
    }
}
