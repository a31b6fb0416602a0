package app.tendero.inbox;

import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes over messages that are done; brought by the package that keeps them for longer. */
public interface IncomingLog {

    /**
     * Keeps messages in the transaction that takes their words from the inbox: with it they are
     * there, without it they are still here.
     */
    Uni<Void> keepIncoming(Tx tx, List<Incoming> messages);
}
