package app.tendero.sandbox.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** In what order things are broken. */
final class Program {

    private static final int TIMES = Integer.getInteger("times", 3);

    private final Course course;
    private final Random chance;
    private final String only = System.getProperty("only", "");
    private final DatabaseFaults database = new DatabaseFaults();
    private final RedisFaults redis = new RedisFaults();
    private final ReplicaFaults replicas = new ReplicaFaults();
    private final NeighbourFaults neighbours = new NeighbourFaults();
    private final LoadFaults load = new LoadFaults();

    Program(Course course, Random chance) {
        this.course = course;
        this.chance = chance;
    }

    /** Each fault once; those that do not touch each other at the same time. */
    void once() {
        course.runTogether(
                List.of(
                        redis.flushed(),
                        load.doubled(),
                        load.reordered(),
                        replicas.fast(),
                        replicas.slow()));
        course.run(List.of(database.restart(), database.crash(), database.lostCommits()));
        course.run(List.of(database.readOnly(), database.noConnections(), database.hang()));
        course.runTogether(
                Stream.concat(Stream.of(redis.gone(), load.burst()), neighbours.shopify().stream())
                        .toList());
        // it compares with the seconds before, in which replicas should be warm
        course.run(List.of(load.crowd(), replicas.stopped(), load.flood()));
        course.runTogether(
                Stream.concat(
                                neighbours.meta().stream(),
                                Stream.of(redis.hangs(), replicas.killed()))
                        .toList());
    }

    /** Each fault alone, in an order of chance, again and again. */
    void again(Duration duration) {
        long begin = System.nanoTime();
        for (int round = 1; round <= TIMES || within(begin, duration); round++) {
            var all = new ArrayList<Fault>();
            all.addAll(database.all());
            all.addAll(redis.all());
            all.addAll(replicas.all());
            all.addAll(neighbours.all());
            all.addAll(load.all());
            all.removeIf(fault -> !fault.name().contains(only));
            Collections.shuffle(all, chance);
            System.out.println("round " + round);
            course.run(all);
        }
    }

    private static boolean within(long begin, Duration duration) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) < duration.toMillis();
    }
}
