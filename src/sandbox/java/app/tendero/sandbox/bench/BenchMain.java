package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs benches by their names, {@code talk steady keep} when none is named; see {@code
 * bench/README.md}. Benches of one line share an installation that is warm by then.
 */
public final class BenchMain {

    private static final List<String> USUAL = List.of("talk", "steady", "keep");
    private static final List<String> GROWTH = List.of("stores", "backlog", "noisy", "tables");
    private static final int USUAL_RUNS = 3;

    private final Table table = new Table();

    private BenchMain() {}

    public static void main(String[] arguments) {
        int exit = 2;
        try {
            var bench = new BenchMain();
            for (var names : installations(arguments)) {
                bench.run(names);
            }
            bench.table.printMedians();
            exit = 0;
        } catch (RuntimeException failed) {
            failed.printStackTrace();
        }
        System.exit(exit);
    }

    /** Names that can share an installation, {@code growth} spelled out. */
    private static List<List<String>> installations(String[] arguments) {
        var asked = new ArrayList<>(arguments.length == 0 ? USUAL : List.of(arguments));
        if (asked.remove("growth")) {
            asked.addAll(GROWTH);
        }
        var all = new ArrayList<List<String>>();
        all.add(USUAL.stream().filter(asked::contains).toList());
        asked.removeAll(USUAL);
        var growing = List.of("backlog", "noisy", "tables");
        all.add(growing.stream().filter(asked::contains).toList());
        asked.removeAll(growing);
        asked.forEach(name -> all.add(List.of(name)));
        return all.stream().filter(names -> !names.isEmpty()).toList();
    }

    private void run(List<String> names) {
        var settings = Settings.ofProperties(USUAL.containsAll(names) ? USUAL_RUNS : 1);
        if (names.contains("replicas")) {
            new ReplicasBench(settings).run(table);
            return;
        }
        int stores = names.contains("stores") ? StoresBench.MOST_STORES : settings.stores();
        try (var world = Settings.world(stores, 1)) {
            System.out.println(Durability.of(world));
            System.out.println(Disk.line());
            var statements = new Statements(world);
            statements.begin();
            if (!names.contains("talk")) {
                warm(world, settings);
            }
            names.forEach(name -> bench(name, world, settings).run(table));
            statements.print();
        }
        System.out.println("afterwards, " + Disk.line());
    }

    private static void warm(World world, Settings settings) {
        new ClosedLoop(world, settings.inflight(), 1, settings.stores())
                .start()
                .warmUp(settings.warmup())
                .stop();
        System.out.println("warm after " + settings.warmup() + " answers");
    }

    private static Bench bench(String name, World world, Settings settings) {
        return switch (name) {
            case "talk" -> new TalkBench(world, settings);
            case "steady" -> new SteadyBench(world, settings);
            case "keep" -> new KeepBench(world, settings);
            case "stores" -> new StoresBench(world, settings);
            case "backlog" -> new BacklogBench(world, settings);
            case "noisy" -> new NoisyBench(world, settings);
            case "tables" -> new TablesBench(world, settings);
            case "sync" -> new SyncBench(world, settings);
            default -> throw new IllegalArgumentException("no bench is called " + name);
        };
    }
}
