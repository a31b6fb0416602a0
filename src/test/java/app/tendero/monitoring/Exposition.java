package app.tendero.monitoring;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a service exports, read from Prometheus' text form.
 *
 * @param labels of each sample, by its name
 * @param values of each label of each sample, by {@code name.label}
 */
record Exposition(Map<String, Set<String>> labels, Map<String, Set<String>> values) {

    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)=\"([^\"]*)\"");

    static Exposition of(String text) {
        var labels = new TreeMap<String, Set<String>>();
        var values = new TreeMap<String, Set<String>>();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(
                        line -> {
                            var name = line.split("[{ ]", 2)[0];
                            var names = labels.computeIfAbsent(name, first -> new TreeSet<>());
                            LABEL.matcher(line)
                                    .results()
                                    .forEach(
                                            found -> {
                                                names.add(found.group(1));
                                                values.computeIfAbsent(
                                                                name + "." + found.group(1),
                                                                first -> new TreeSet<>())
                                                        .add(found.group(2));
                                            });
                        });
        return new Exposition(labels, values);
    }

    boolean has(String sample) {
        return labels.containsKey(sample);
    }

    /** Empty for a sample that is not there. */
    Set<String> labelsOf(String sample) {
        return labels.getOrDefault(sample, Set.of());
    }

    Set<String> valuesOf(String sample, String label) {
        return values.getOrDefault(sample + "." + label, Set.of());
    }
}
