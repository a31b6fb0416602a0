package app.tendero.sandbox.shopify.shop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How a shop's webhooks travel. Usually each arrives; a test can have them lost, doubled with the
 * same ids, and kept back to come late and in another order.
 */
public final class Mail {

    private final List<Runnable> late = new ArrayList<>();
    private @Nullable Random chance;
    private int lost;
    private int doubled;
    private int delayed;

    /** What becomes of one webhook. */
    public enum Fate {
        ARRIVES,
        TWICE,
        LATE,
        LOST
    }

    /**
     * From now on three of ten webhooks are lost, two doubled and two late; the same seed does the
     * same.
     */
    public synchronized void unreliable(long seed) {
        chance = new Random(seed);
    }

    /** What becomes of the next one. */
    public synchronized Fate next() {
        if (chance == null) {
            return Fate.ARRIVES;
        }
        return switch (chance.nextInt(10)) {
            case 0, 1, 2 -> {
                lost++;
                yield Fate.LOST;
            }
            case 3, 4 -> {
                doubled++;
                yield Fate.TWICE;
            }
            case 5, 6 -> {
                delayed++;
                yield Fate.LATE;
            }
            default -> Fate.ARRIVES;
        };
    }

    /** Keeps a webhook back. */
    public synchronized void keep(Runnable sending) {
        late.add(sending);
    }

    /** Sends what was kept back, in any order; from now on each arrives. */
    public synchronized void release() {
        if (chance != null) {
            Collections.shuffle(late, chance);
        }
        chance = null;
        late.forEach(Runnable::run);
        late.clear();
    }

    /** How many of each sort there were: lost, doubled, late. */
    public synchronized List<Integer> counts() {
        return List.of(lost, doubled, delayed);
    }
}
