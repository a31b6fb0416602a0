package app.tendero.conversation;

/** Tells a slip of the finger from another word. */
final class Typo {

    private Typo() {}

    /** How many slips a word of this length may have: none in short ones. */
    static int allowed(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    /** The letters of a word as a set of bits: a cheap first look at whether words can be near. */
    static long letters(String word) {
        var bits = 0L;
        for (var i = 0; i < word.length(); i++) {
            bits |= 1L << (word.charAt(i) & 63);
        }
        return bits;
    }

    /**
     * Whether at most {@code most} letters were added, left out, changed or swapped with a
     * neighbour.
     */
    static boolean near(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                var steps =
                        Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (swapped(one, i, other, j)) {
                    steps = Math.min(steps, before[j - 2] + 1);
                }
                row[j] = steps;
                best = Math.min(best, steps);
            }
            if (best > most) {
                return false;
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()] <= most;
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
