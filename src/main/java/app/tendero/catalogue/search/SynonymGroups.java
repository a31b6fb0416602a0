package app.tendero.catalogue.search;

import app.tendero.conversation.SearchWords;
import app.tendero.conversation.Synonyms;
import app.tendero.platform.http.JsonFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads groups of names as a merchant writes them, one line each: "sneakers, trainers". */
final class SynonymGroups {

    private static final int MOST_GROUPS = 200;
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_LINE = 300;

    private SynonymGroups() {}

    /** What is wrong is among the errors of the fields. */
    static List<List<String>> read(JsonFields fields) {
        var groups = new ArrayList<List<String>>();
        var lines = fields.texts("groups", MOST_GROUPS, LONGEST_LINE).orElse(List.of());
        for (var line : lines) {
            var names = names(line);
            var at = "groups[" + groups.size() + "]";
            if (names.size() < 2 || names.size() > MOST_NAMES) {
                fields.wrong(
                        at, "2 to " + MOST_NAMES + " different names with commas between them");
            } else if (!names.stream().allMatch(SynonymGroups::isName)) {
                fields.wrong(at, "names of 1 to " + Synonyms.LONGEST + " words with letters");
            }
            groups.add(names);
        }
        return groups;
    }

    private static List<String> names(String line) {
        return Arrays.stream(line.split("[,،]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isName(String name) {
        var words = SearchWords.of(name).words();
        return !words.isEmpty()
                && words.size() <= Synonyms.LONGEST
                && name.codePoints().anyMatch(Character::isLetter);
    }
}
