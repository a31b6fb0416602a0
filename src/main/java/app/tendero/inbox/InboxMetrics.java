package app.tendero.inbox;

import app.tendero.inbox.Arrival.LaneHint;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Counts what was acknowledged, what had been kept before, and lanes that changed hands: {@code
 * inbox_acknowledged_total}, {@code inbox_duplicates_total}, {@code lane_steals_total} and {@code
 * lane_work_dropped_total}.
 */
@Singleton
class InboxMetrics {

    private final Counter messages;
    private final Counter news;
    private final Counter statuses;
    private final Counter repeatedMessages;
    private final Counter repeatedNews;
    private final Counter steals;
    private final Counter dropped;

    InboxMetrics(MeterRegistry meters) {
        this.messages = acknowledged(meters, "message");
        this.news = acknowledged(meters, "news");
        this.statuses = acknowledged(meters, "status");
        this.repeatedMessages = duplicates(meters, "message");
        this.repeatedNews = duplicates(meters, "news");
        this.steals =
                Counter.builder("lane.steals")
                        .description("lanes taken over from a holder that let its lease end")
                        .register(meters);
        this.dropped =
                Counter.builder("lane.work.dropped")
                        .description("lanes whose work was dropped, another had taken them over")
                        .register(meters);
    }

    /**
     * One webhook was committed.
     *
     * @param fresh those of {@code arrivals} that were not known before
     */
    void acknowledged(List<Arrival> arrivals, List<StatusReport> reports, List<Arrival> fresh) {
        var all = messagesIn(arrivals);
        messages.increment(all);
        news.increment(arrivals.size() - all);
        statuses.increment(reports.size());
        if (fresh.size() < arrivals.size()) {
            var known = all - messagesIn(fresh);
            repeatedMessages.increment(known);
            repeatedNews.increment(arrivals.size() - fresh.size() - known);
        }
    }

    void stolen(long lanes) {
        steals.increment(lanes);
    }

    void dropped(long lanes) {
        dropped.increment(lanes);
    }

    private static int messagesIn(List<Arrival> arrivals) {
        var found = 0;
        for (var arrival : arrivals) {
            if (arrival.lane() instanceof LaneHint.OfShopper) {
                found++;
            }
        }
        return found;
    }

    private static Counter acknowledged(MeterRegistry meters, String what) {
        return Counter.builder("inbox.acknowledged")
                .description("answered 200 after the commit")
                .tag("what", what)
                .register(meters);
    }

    private static Counter duplicates(MeterRegistry meters, String what) {
        return Counter.builder("inbox.duplicates")
                .description("acknowledged, and dropped as it had been kept before")
                .tag("what", what)
                .register(meters);
    }
}
