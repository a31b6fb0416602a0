package app.tendero.sandbox.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a bench: each run as it ends, the medians at the end. */
final class Table {

    private final Map<String, List<Figures>> runs = new LinkedHashMap<>();

    void add(String what, Figures figures) {
        if (runs.isEmpty()) {
            System.out.print(Figures.header());
        }
        runs.computeIfAbsent(what, first -> new ArrayList<>()).add(figures);
        System.out.print(figures.row(what));
    }

    Figures median(String what) {
        return Figures.median(runs.getOrDefault(what, List.of()));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    void printMedians() {
        System.out.println();
        System.out.println(
                "medians; service, database and driver are processor ms for each, stolen is percent");
        System.out.print(Figures.header());
        runs.forEach(
                (what, all) ->
                        System.out.print(Figures.median(all).row(what + " (" + all.size() + ")")));
    }
}
