package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.util.List;

/**
 * Which plural form a count asks for, by the CLDR rules for whole numbers.
 *
 * <p>Source: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
final class Plurals {

    enum Category {
        ZERO,
        ONE,
        TWO,
        FEW,
        MANY,
        OTHER
    }

    private Plurals() {}

    /** {@code count} is not negative. */
    static Category of(Language language, long count) {
        return switch (language) {
            case EN, DE -> count == 1 ? Category.ONE : Category.OTHER;
            case ES -> count == 1 ? Category.ONE : millions(count);
            case PT, FR -> count <= 1 ? Category.ONE : millions(count);
            case HI -> count <= 1 ? Category.ONE : Category.OTHER;
            case AR -> arabic(count);
        };
    }

    /** The forms a text must be written in, the last of them for all other counts. */
    static List<Category> categories(Language language) {
        return switch (language) {
            case EN, DE, HI -> List.of(Category.ONE, Category.OTHER);
            case ES, PT, FR -> List.of(Category.ONE, Category.MANY, Category.OTHER);
            case AR -> List.of(Category.values());
        };
    }

    /** "Un millón <b>de</b> artículos", "un million <b>d'</b>articles". */
    private static Category millions(long count) {
        return count != 0 && count % 1_000_000 == 0 ? Category.MANY : Category.OTHER;
    }

    private static Category arabic(long count) {
        if (count <= 2) {
            return count == 0 ? Category.ZERO : count == 1 ? Category.ONE : Category.TWO;
        }
        var lastTwo = count % 100;
        if (lastTwo >= 3 && lastTwo <= 10) {
            return Category.FEW;
        }
        return lastTwo >= 11 ? Category.MANY : Category.OTHER;
    }
}
