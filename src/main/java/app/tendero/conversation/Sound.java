package app.tendero.conversation;

/**
 * What is left of a word when it is only heard: its consonants, so that a name is found in another
 * script. "मार्गरीटा", "مارغريتا" and "Margherita" are one.
 */
final class Sound {

    /** With fewer consonants nearly everything sounds alike. */
    private static final int SHORTEST = 3;

    private Sound() {}

    /** The consonants as capital letters; empty for a word that has too few to be told by. */
    static String of(String word) {
        var sound = new StringBuilder();
        var before = -1;
        for (var i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            var heard = heard(letter);
            if (heard != 0 && letter != before) {
                sound.append(heard);
            }
            before = isSilent(letter) ? before : letter;
        }
        return sound.length() < SHORTEST ? "" : sound.toString();
    }

    /** Whether a word is written in letters that nobody compares with Latin ones. */
    static boolean isForeign(String word) {
        var first = word.isEmpty() ? 'a' : word.charAt(0);
        return first >= '\u0600' && first <= '\u06ff' || first >= '\u0900' && first <= '\u097f';
    }

    /** A virama or nukta stands between two letters that are one sound. */
    private static boolean isSilent(char letter) {
        return letter == '\u094d' || letter == '\u093c';
    }

    private static char heard(char letter) {
        return switch (letter) {
            case 'b', 'p', 'ب', 'پ', 'ब', 'भ', 'प' -> 'B';
            case 'f', 'v', 'w', 'ف', 'ڤ', 'फ', 'व' -> 'F';
            case 'c', 'k', 'q', 'g', 'x', 'ك', 'ق', 'غ', 'گ', 'خ', 'क', 'ख', 'ग', 'घ' -> 'K';
            case 'd', 't', 'د', 'ت', 'ط', 'ض', 'ث', 'ذ', 'ट', 'ठ', 'ड', 'ढ', 'त', 'थ', 'द', 'ध' ->
                    'T';
            case 's', 'z', 'س', 'ص', 'ز', 'ش', 'ظ', 'श', 'ष', 'स', 'ज' -> 'S';
            case 'j', 'ج', 'च', 'छ', 'झ' -> 'J';
            case 'l', 'ل', 'ल' -> 'L';
            case 'm', 'م', 'म', '\u0902' -> 'M';
            case 'n', 'ن', 'न', 'ण' -> 'N';
            case 'r', 'ر', 'र' -> 'R';
            default -> 0;
        };
    }
}
