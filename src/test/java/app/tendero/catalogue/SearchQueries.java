package app.tendero.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What shoppers write and what they mean by it, in groups, and how often a search finds it. */
public final class SearchQueries {

    private static final Path FILE = Path.of("src/test/resources/search/queries.txt");
    private static final int FIRST = 3;

    private SearchQueries() {}

    /**
     * @param group what the searches beside it have in common
     * @param all whether all titles are meant, or one of them
     * @param never titles that must not be among the first
     */
    public record Query(
            String group,
            String shop,
            String words,
            List<String> titles,
            boolean all,
            List<String> never) {

        private static Query parse(String group, String line) {
            var shop = line.split(" > ", 2);
            var meant = shop[1].lastIndexOf(" = ");
            var sides = shop[1].substring(meant + 3).split(" ! ", 2);
            return new Query(
                    group,
                    shop[0],
                    shop[1].substring(0, meant),
                    titles(sides[0]),
                    !sides[0].contains(" / "),
                    sides.length == 2 ? titles(sides[1]) : List.of());
        }

        private static List<String> titles(String text) {
            return Arrays.stream(text.split(" [+/] ")).map(String::strip).toList();
        }

        boolean foundIn(List<String> found) {
            var first = found.subList(0, Math.min(FIRST, found.size()));
            var there = all ? first.containsAll(titles) : titles.stream().anyMatch(first::contains);
            return there && never.stream().noneMatch(first::contains);
        }
    }

    /** All of them, in the order of the file. */
    public static List<Query> all() {
        var queries = new ArrayList<Query>();
        var group = "";
        for (var line : lines()) {
            if (line.startsWith("## ")) {
                group = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                queries.add(Query.parse(group, line));
            }
        }
        return queries;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a search found of all queries, by group. */
    public record Report(int found, int of, String text) {

        public int percent() {
            return found * 100 / of;
        }
    }

    /**
     * @param titles what a search finds for a query, best first
     */
    public static Report report(List<Query> queries, Function<Query, List<String>> titles) {
        Map<String, int[]> groups = new LinkedHashMap<>();
        var missed = new StringBuilder();
        var found = 0;
        for (var query : queries) {
            var seen = titles.apply(query);
            var hit = query.foundIn(seen);
            var count = groups.computeIfAbsent(query.group(), name -> new int[2]);
            count[0] += hit ? 1 : 0;
            count[1]++;
            found += hit ? 1 : 0;
            if (!hit) {
                missed.append(
                        "  missed: %s > %s, found %s%n"
                                .formatted(
                                        query.shop(),
                                        query.words(),
                                        seen.subList(0, Math.min(FIRST, seen.size()))));
            }
        }
        var text = new StringBuilder();
        groups.forEach((name, count) -> text.append(line(name, count[0], count[1])));
        text.append(line("all", found, queries.size()));
        return new Report(found, queries.size(), text.toString() + missed);
    }

    private static String line(String name, int found, int of) {
        return String.format(
                Locale.ROOT, "%-48s %3d of %3d  %3d %%%n", name, found, of, found * 100 / of);
    }
}
