package app.tendero.sandbox.shopify.shop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a test told the shop to do wrong. */
public final class Faults {

    private final Map<Integer, Integer> failures = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private boolean throttled;
    private int slowMillis;

    public synchronized void throttle(boolean on) {
        throttled = on;
    }

    public synchronized boolean throttled() {
        return throttled;
    }

    public synchronized void slow(int millis) {
        slowMillis = millis;
    }

    public synchronized int slowMillis() {
        return slowMillis;
    }

    public synchronized void fail(int status, int times) {
        failures.put(status, times);
    }

    /** The status to fail this call with, 0 for none. */
    public synchronized int nextFailure() {
        for (var entry : failures.entrySet()) {
            if (entry.getValue() > 0) {
                entry.setValue(entry.getValue() - 1);
                return entry.getKey();
            }
        }
        return 0;
    }

    /**
     * The next call of this root field is carried out, and its answer is lost on the way.
     *
     * @param field empty takes all such orders back
     */
    public synchronized void loseAnswerOf(String field) {
        if (field.isEmpty()) {
            lost.clear();
        } else {
            lost.add(field);
        }
    }

    public synchronized boolean losesAnswerOf(String field) {
        return lost.remove(field);
    }
}
