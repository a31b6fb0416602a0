package app.tendero.inbox;

import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Keeps status reports in the transaction that acknowledges them. Implemented once. */
public interface StatusKeeper {

    Uni<Void> keep(Tx tx, List<StatusReport> reports);
}
