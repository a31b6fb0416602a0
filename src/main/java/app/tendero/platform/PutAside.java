package app.tendero.platform;

import app.tendero.kernel.StoreId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which rows are meant of those that were put aside for a person, whichever table they lie in.
 *
 * @param only a single store's; empty means every store's, which is for the operator alone
 * @param reason exactly this one
 */
public record PutAside(Optional<StoreId> only, Optional<String> reason) {

    /** All that one store has, or all there is. */
    public static PutAside all(Optional<StoreId> only) {
        return new PutAside(only, Optional.empty());
    }

    /** The arguments $1 and $2 of a statement; null where any will do. */
    public Tuple arguments() {
        return Tuple.of(only.map(StoreId::value).orElse(null), reason.orElse(null));
    }

    /** The same and $3 to $5: those before this moment and number, at most how many. */
    public Tuple page(Instant at, long below, int most) {
        return arguments().addValue(at.atOffset(ZoneOffset.UTC)).addLong(below).addInteger(most);
    }

    /** The same and $3 and $4: those of this moment or before, at most how many. */
    public Tuple until(Instant last, int most) {
        return arguments().addValue(last.atOffset(ZoneOffset.UTC)).addInteger(most);
    }
}
