package app.tendero.sandbox.shopify.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What time it is in one shop: that of the world, or as much earlier or later as a test wants. */
final class ShopClock extends Clock {

    private final Clock world;
    private volatile Duration off = Duration.ZERO;

    ShopClock(Clock world) {
        this.world = world;
    }

    void set(Duration difference) {
        off = difference;
    }

    @Override
    public Instant instant() {
        return world.instant().plus(off);
    }

    @Override
    public ZoneId getZone() {
        return world.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return world.withZone(zone);
    }
}
