package app.tendero.messages;

import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Makes the log's months ahead of time and drops those that are too old for every store. One
 * replica does it; a month that is in use is left for the next hour.
 */
@Singleton
class MessagePartitions {

    private static final Logger LOG = Logger.getLogger(MessagePartitions.class);
    private static final String TURN =
            "-- message partitions\nSELECT message_partitions() AS changed";

    private final Database database;
    private final Poller poller;

    MessagePartitions(Database database, Vertx vertx) {
        this.database = database;
        this.poller = new Poller(vertx, "message partitions", Duration.ofHours(1), this::turn);
    }

    void up(@Observes StartupEvent event) {
        poller.start();
    }

    void down(@Observes ShutdownEvent event) {
        poller.stop();
    }

    Uni<Boolean> turn() {
        return database.query(TURN, Tuple.tuple())
                .map(rows -> rows.iterator().next().getInteger("changed"))
                .invoke(MessagePartitions::tell)
                .replaceWith(false);
    }

    private static void tell(int changed) {
        if (changed > 0) {
            LOG.infof("%d months of the message log were made or dropped", changed);
        }
    }
}
