package app.tendero.inbox;

import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** Keeps rejected bodies in a table of their own, trimmed and sealed. */
@Singleton
class SealedRejections implements Rejections {

    private static final int MOST_BYTES = 8 * 1024;
    private static final String ADD = "INSERT INTO inbox_rejected (reason, body) VALUES ($1, $2)";

    private final Database database;
    private final Sealing sealing;

    SealedRejections(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Override
    public Uni<Void> keep(String reason, byte[] body) {
        var trimmed = body.length <= MOST_BYTES ? body : Arrays.copyOf(body, MOST_BYTES);
        var sealed = sealing.seal(Place.ofDeployment("inbox_rejected", "body"), trimmed);
        return database.queryOfDoors(ADD, Tuple.of(reason, Buffer.buffer(sealed)))
                .replaceWithVoid();
    }
}
