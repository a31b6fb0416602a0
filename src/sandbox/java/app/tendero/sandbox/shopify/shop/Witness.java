package app.tendero.sandbox.shopify.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened at the shop's doors, for tests that must know. */
public final class Witness {

    /** So that a long load test does not fill the memory. */
    private static final int KEPT = 2_000;

    private final Map<String, Integer> calls = new TreeMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    /**
     * One webhook and how it fared.
     *
     * @param status of the last attempt, 0 when nobody answered
     * @param delivered whether a 2xx came back
     */
    public record Delivery(
            String id, String topic, String uri, int attempts, int status, boolean delivered) {}

    public synchronized void called(String what) {
        calls.merge(what, 1, Integer::sum);
    }

    public synchronized Map<String, Integer> calls() {
        return new TreeMap<>(calls);
    }

    /** Notes a delivery, replacing what was noted of the same one. */
    public synchronized void delivery(Delivery delivery) {
        deliveries.removeIf(
                known -> known.id().equals(delivery.id()) && known.uri().equals(delivery.uri()));
        deliveries.add(delivery);
        if (deliveries.size() > KEPT) {
            deliveries.removeFirst();
        }
    }

    public synchronized List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }
}
