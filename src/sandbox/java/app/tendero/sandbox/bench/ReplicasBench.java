package app.tendero.sandbox.bench;

import java.time.Duration;

/** The closed loop with one replica, then with two, on one database and one machine. */
final class ReplicasBench {

    private static final int MOST_REPLICAS = 2;

    private final Settings settings;

    ReplicasBench(Settings settings) {
        this.settings = settings;
    }

    /** Each number of replicas gets an installation of its own, warmed up as long. */
    void run(Table table) {
        for (int replicas = 1; replicas <= MOST_REPLICAS; replicas++) {
            try (var world = Settings.world(settings.stores(), replicas)) {
                var load = new ClosedLoop(world, settings.inflight(), 1, settings.stores());
                load.start().warmUp(settings.warmup() * replicas);
                for (int run = 0; run < settings.runs(); run++) {
                    table.add(
                            "talk, replicas: " + replicas,
                            load.measure(Duration.ofSeconds(settings.seconds())));
                }
                load.stop();
            }
        }
    }
}
