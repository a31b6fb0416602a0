package app.tendero.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Notices that the key of our hashes is another than the one this database was begun with. Without
 * this check everything would seem to work, and every shopper would be a stranger with an empty
 * cart.
 */
@Singleton
class KeyCheck {

    private static final Logger LOG = Logger.getLogger(KeyCheck.class);
    private static final int EARLY = 1;
    private static final String COMPLAINT =
            "ENCRYPTION_KEYS: its oldest key is not the one this database was begun with. Put that"
                    + " one back at the end of the list, or its base64 into HASH_KEY.";

    /** The first to come writes; all others read what is there. */
    private static final String FINGERPRINT =
            """
            -- deployment fingerprint
            WITH mine AS (
              INSERT INTO deployment (name, fingerprint) VALUES ('hash-key', $1)
              ON CONFLICT DO NOTHING RETURNING fingerprint)
            SELECT fingerprint FROM mine UNION ALL
            SELECT fingerprint FROM deployment WHERE name = 'hash-key'""";

    private final Database database;
    private final KeyedHash hash;

    KeyCheck(Database database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    void check(@Observes @Priority(EARLY) StartupEvent event) {
        complaint()
                .subscribe()
                .with(
                        found -> found.ifPresent(KeyCheck::stop),
                        away -> LOG.warnf("keys not checked: %s", away.toString()));
    }

    /** What is wrong with the keys; nothing if they fit this database. */
    Uni<Optional<String>> complaint() {
        var mine = hash.of("deployment", "fingerprint");
        return Uni.createFrom()
                .deferred(() -> database.query(FINGERPRINT, Tuple.of(mine)))
                .map(rows -> rows.iterator().next().getBuffer(0).getBytes())
                .onFailure(NoSuchElementException.class) // another one wrote in the same moment
                .retry()
                .atMost(3)
                .map(
                        known ->
                                Arrays.equals(known, mine)
                                        ? Optional.empty()
                                        : Optional.of(COMPLAINT));
    }

    private static void stop(String complaint) {
        LOG.error(complaint);
        Quarkus.asyncExit(1);
    }
}
