package app.tendero.whatsapp;

import app.tendero.inbox.StatusKeeper;
import app.tendero.inbox.StatusReport;
import app.tendero.outbox.SendReport;
import app.tendero.outbox.SendReports;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the outbox what became of its sends, in the transaction that acknowledges the webhook. */
@Singleton
class StatusForwarder implements StatusKeeper {

    /** {@code t:<outbox id>.<attempt>}, then whatever else we wrote. */
    private static final Pattern CALLBACK = Pattern.compile("t:([0-9]{1,18})\\.([0-9]{1,9})(;.*)?");

    private final SendReports outbox;
    private final Breakers breakers;
    private final WhatsAppMetrics metrics;

    StatusForwarder(SendReports outbox, Breakers breakers, WhatsAppMetrics metrics) {
        this.outbox = outbox;
        this.breakers = breakers;
        this.metrics = metrics;
    }

    @Override
    public Uni<Void> keep(Tx tx, List<StatusReport> reports) {
        reports.forEach(metrics::told);
        reports.forEach(this::learn);
        return outbox.report(tx, reports.stream().map(StatusForwarder::forOutbox).toList());
    }

    /** A bad payment is told like this: the message is taken, and fails a moment later. */
    private void learn(StatusReport report) {
        var line = Line.meta(report.store(), report.number());
        if (report.state() != StatusReport.State.FAILED) {
            breakers.proved(line);
        } else if (mend(report) == SendReport.Mend.WHEN_UNBLOCKED) {
            breakers.refusedLater(line);
        }
    }

    private static SendReport.Mend mend(StatusReport report) {
        return report.error().map(ErrorClasses::mend).orElse(SendReport.Mend.NEVER);
    }

    private static SendReport forOutbox(StatusReport report) {
        var callback = CALLBACK.matcher(report.callback());
        var ours = callback.matches();
        return new SendReport(
                report.store(),
                report.number(),
                report.wamid(),
                ours ? Long.parseLong(callback.group(1)) : 0,
                ours ? Integer.parseInt(callback.group(2)) : 0,
                state(report.state()),
                report.at(),
                report.error(),
                mend(report),
                report.billable());
    }

    private static SendReport.State state(StatusReport.State state) {
        return switch (state) {
            case SENT -> SendReport.State.SENT;
            case DELIVERED -> SendReport.State.DELIVERED;
            case READ -> SendReport.State.READ;
            case FAILED -> SendReport.State.FAILED;
        };
    }
}
