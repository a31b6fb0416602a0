package app.tendero.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a query asks for. Enough of the language to tell names of samples from all other words; that
 * the rest is right, {@code promtool} says.
 *
 * @param matched labels that each sample is selected by
 * @param grouped labels that the result is grouped by
 * @param equal values asked for, by {@code name.label}
 */
record PromQl(Map<String, Set<String>> matched, Set<String> grouped, Map<String, String> equal) {

    private static final Set<String> WORDS =
            Set.of("by", "without", "on", "ignoring", "and", "or", "unless", "offset", "bool");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|without|on|ignoring) *\\(([^)]*)\\)");
    private static final Pattern SAMPLE =
            Pattern.compile("(?<![\\w.$])([a-zA-Z_:][\\w:]*)\\b(?! *\\()(?:\\{([^}]*)})?");
    private static final Pattern MATCHER =
            Pattern.compile("([a-zA-Z_]\\w*) *(=~|!~|!=|=) *\"([^\"]*)\"");

    static PromQl of(String query) {
        var grouped = new TreeSet<String>();
        GROUPING.matcher(query)
                .results()
                .flatMap(found -> Pattern.compile("[, ]+").splitAsStream(found.group(1).strip()))
                .forEach(grouped::add);
        var rest = GROUPING.matcher(query).replaceAll(" ").replaceAll("\\[[^]]*]", " ");
        var matched = new LinkedHashMap<String, Set<String>>();
        var equal = new LinkedHashMap<String, String>();
        SAMPLE.matcher(rest)
                .results()
                .filter(found -> !WORDS.contains(found.group(1)))
                .forEach(
                        found -> {
                            var name = found.group(1);
                            var labels = matched.computeIfAbsent(name, first -> new TreeSet<>());
                            var selector = found.group(2) == null ? "" : found.group(2);
                            MATCHER.matcher(selector)
                                    .results()
                                    .forEach(
                                            one -> {
                                                labels.add(one.group(1));
                                                if (one.group(2).equals("=")) {
                                                    equal.put(
                                                            name + "." + one.group(1),
                                                            one.group(3));
                                                }
                                            });
                        });
        return new PromQl(matched, grouped, equal);
    }
}
