package app.tendero.turn;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Claim;
import app.tendero.inbox.EventCodec;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.LaneWork;
import app.tendero.outbox.EventSink;
import app.tendero.platform.Finish;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Brings answers of effects back into the lane of their conversation. */
@Singleton
class EchoesToInbox implements EventSink {

    private final Inbox inbox;
    private final LaneWork work;

    EchoesToInbox(Inbox inbox, LaneWork work) {
        this.inbox = inbox;
        this.work = work;
    }

    @Override
    public Uni<FollowUp> accept(Tx tx, Finish end, List<Echo> echoes) {
        var arrivals = echoes.stream().map(EchoesToInbox::arrival).toList();
        var claim = Claim.by(work);
        return inbox.keep(tx, end, arrivals, claim)
                .map(
                        kept ->
                                new FollowUp(
                                        () -> work.offer(kept.get().leased()),
                                        () -> work.unsure(claim)));
    }

    private static Arrival arrival(Echo echo) {
        return new Arrival(
                echo.store(),
                new Arrival.LaneHint.OfConversation(echo.conversation()),
                "fx:" + echo.effect(),
                "fx.event",
                EventCodec.write(echo.event()),
                echo.number(),
                echo.answers());
    }
}
