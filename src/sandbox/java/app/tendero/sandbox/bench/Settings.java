package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a bench is asked for, in system properties of the same names.
 *
 * @param inflight conversations at a time in a closed loop
 * @param stores how many stores the shoppers of a closed loop write to
 * @param warmup answers before anything is measured: a JVM compiles for its first minute
 * @param seconds how long each run measures
 * @param runs how often each figure is measured; the median is told
 * @param rate messages per second of the open loop
 * @param messages webhooks of one burst
 * @param connections from which webhooks of a burst come
 */
record Settings(
        int inflight,
        int stores,
        int warmup,
        int seconds,
        int runs,
        int rate,
        int messages,
        int connections) {

    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xmx160m",
                    "-XX:MetaspaceSize=128m",
                    "-XX:MaxMetaspaceSize=160m",
                    "-XX:SweeperThreshold=50");

    static Settings ofProperties(int usualRuns) {
        return new Settings(
                Integer.getInteger("inflight", 64),
                Integer.getInteger("stores", 50),
                Integer.getInteger("warmup", 40_000),
                Integer.getInteger("seconds", 20),
                Integer.getInteger("runs", usualRuns),
                Integer.getInteger("rate", 500),
                Integer.getInteger("messages", 50_000),
                Integer.getInteger("connections", 256));
    }

    /** The service's options, and after them those of the property {@code service.jvm}. */
    private static List<String> options() {
        var more = System.getProperty("service.jvm", "").strip();
        return more.isEmpty()
                ? OPTIONS
                : Stream.concat(OPTIONS.stream(), Stream.of(more.split("\\s+"))).toList();
    }

    /** An installation whose pretend Meta keeps counters only, with a small heap. */
    static World world(int stores, int replicas) {
        return new World(new World.Plan(stores, true, replicas, options()));
    }

    static List<String> jvmOptions() {
        return options();
    }
}
