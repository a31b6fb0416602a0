package app.tendero.outbox;

import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes over messages whose rows go; brought by the package that keeps them for longer. */
public interface OutgoingLog {

    /** Keeps messages in the transaction that deletes their rows here. */
    Uni<Void> keepOutgoing(Tx tx, List<Outgoing> messages);
}
