package app.tendero.platform;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Claims whose answer was lost: they may have been carried out, or may still be, when a line that
 * hung passes on what it held back. What they took belongs to nobody. It is looked for by the
 * claim's name and given back, again and again for some seconds in which PostgreSQL answers.
 */
public final class LostClaims {

    private static final Duration EVERY = Duration.ofMillis(500);

    /** With the pause above, ten seconds. */
    private static final int LOOKS = 20;

    private final Map<UUID, Integer> looksLeft = new ConcurrentHashMap<>();
    private final Function<List<UUID>, Uni<Void>> giveBack;
    private final Poller poller;

    /**
     * @param name for the log
     * @param giveBack ends what these claims hold
     */
    public LostClaims(Vertx vertx, String name, Function<List<UUID>, Uni<Void>> giveBack) {
        this(vertx, name, EVERY, giveBack);
    }

    LostClaims(Vertx vertx, String name, Duration every, Function<List<UUID>, Uni<Void>> giveBack) {
        this.giveBack = giveBack;
        this.poller = new Poller(vertx, name, every, this::look);
    }

    public void start() {
        poller.start();
    }

    public void stop() {
        poller.stop();
    }

    /** Passes a claim's outcome on, and remembers the claim if there is none. */
    public <T> Uni<T> watch(UUID claim, Uni<T> outcome) {
        return outcome.onFailure().invoke(() -> add(claim));
    }

    /** Nobody holds what this claim took, if it took anything. */
    public void add(UUID claim) {
        looksLeft.put(claim, LOOKS);
    }

    private Uni<Boolean> look() {
        var claims = List.copyOf(looksLeft.keySet());
        return claims.isEmpty()
                ? Uni.createFrom().item(false)
                : giveBack.apply(claims).invoke(() -> looked(claims)).replaceWith(false);
    }

    private void looked(List<UUID> claims) {
        claims.forEach(
                claim ->
                        looksLeft.computeIfPresent(
                                claim, (same, left) -> left > 1 ? left - 1 : null));
    }
}
