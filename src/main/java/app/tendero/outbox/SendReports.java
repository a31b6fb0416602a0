package app.tendero.outbox;

import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Learns from status webhooks what became of sends. */
public interface SendReports {

    /** Notes the reports in any order and however often they come. Unknown rows are passed over. */
    Uni<Void> report(Tx tx, List<SendReport> reports);
}
