package app.tendero.orders;

import app.tendero.platform.Batches;
import app.tendero.platform.Poller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Lets orders go that nobody asks about any more, and the marks of those that were removed. */
@Singleton
class OrderCare {

    private static final String CLEAR =
            """
            -- order clear
            WITH old AS (
              SELECT store_id, id FROM order_head
              WHERE placed_at < now() - $2 * interval '1 day' LIMIT $1),
            lines AS (DELETE FROM order_line USING old
              WHERE order_line.store_id = old.store_id AND order_id = old.id),
            contacts AS (DELETE FROM order_contact USING old
              WHERE order_contact.store_id = old.store_id AND order_id = old.id),
            events AS (DELETE FROM order_parcel_event USING old
              WHERE order_parcel_event.store_id = old.store_id AND order_id = old.id),
            parcels AS (DELETE FROM order_parcel USING old
              WHERE order_parcel.store_id = old.store_id AND order_id = old.id),
            requests AS (DELETE FROM order_request USING old
              WHERE order_request.store_id = old.store_id AND order_id = old.id),
            heads AS (DELETE FROM order_head USING old
              WHERE order_head.store_id = old.store_id AND order_head.id = old.id RETURNING 1)
            SELECT count(*) FROM heads
            """;

    private final Batches batches;
    private final OrdersConfig config;
    private final Poller poller;

    OrderCare(Batches batches, OrdersConfig config, Vertx vertx) {
        this.batches = batches;
        this.config = config;
        this.poller = new Poller(vertx, "old orders", Duration.ofMinutes(10), this::clear);
    }

    void up(@Observes StartupEvent event) {
        poller.start();
    }

    void down(@Observes ShutdownEvent event) {
        poller.stop();
    }

    /** Some of them; whether there may be more. */
    Uni<Boolean> clear() {
        return batches.clear(CLEAR, config.keepDays());
    }
}
