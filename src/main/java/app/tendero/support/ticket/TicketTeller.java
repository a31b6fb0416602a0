package app.tendero.support.ticket;

import app.tendero.conversation.ReturnStand;
import app.tendero.conversation.TicketEvent.TicketNews;
import app.tendero.conversation.TicketState;
import app.tendero.inbox.Arrival;
import app.tendero.inbox.Claim;
import app.tendero.inbox.EventCodec;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.LaneWork;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.Talks;
import app.tendero.outbox.Talks.Talk;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Brings what happened to a ticket to its conversation, in the transaction of what happened, so
 * that neither is there without the other. The conversation decides what is said: at once, or at
 * the shopper's next message.
 */
@Singleton
class TicketTeller {

    private final Database database;
    private final Inbox inbox;
    private final LaneWork work;
    private final Talks talks;
    private final Clock clock = Clock.systemUTC();

    TicketTeller(Database database, Inbox inbox, LaneWork work, Talks talks) {
        this.database = database;
        this.inbox = inbox;
        this.work = work;
        this.talks = talks;
    }

    /** What the shopper is to know of a ticket as it stands now. */
    record Tidings(
            TicketRow ticket,
            TicketState state,
            String note,
            Optional<LocalDate> expected,
            Optional<ReturnStand> returning,
            int version) {}

    /** Who is told, and whether that is possible now. */
    final class Chat {

        private final StoreId store;
        private final Optional<Talk> talk;
        private final Claim claim;

        private Chat(StoreId store, Optional<Talk> talk, Claim claim) {
            this.store = store;
            this.talk = talk;
            this.claim = claim;
        }

        boolean isReachable() {
            return talk.filter(known -> !known.stopped())
                    .flatMap(Talk::windowUntil)
                    .filter(until -> clock.instant().isBefore(until))
                    .isPresent();
        }

        /** What is to be run when the transaction is done. */
        Uni<Runnable> tell(Tx tx, Tidings news) {
            return talk.isEmpty()
                    ? Uni.createFrom().item(() -> {})
                    : inbox.keep(tx, List.of(arrival(news, talk.get())), claim)
                            .map(kept -> () -> work.offer(kept.leased()));
        }

        private Arrival arrival(Tidings news, Talk known) {
            var ticket = news.ticket();
            var event =
                    new TicketNews(
                            clock.instant(),
                            ticket.number(),
                            ticket.kind(),
                            news.state(),
                            news.note(),
                            news.expected(),
                            news.returning(),
                            isReachable());
            return new Arrival(
                    store,
                    new Arrival.LaneHint.OfConversation(ticket.conversation()),
                    "ticket:" + ticket.number() + ":" + news.version(),
                    "fx.event",
                    EventCodec.write(event),
                    known.number(),
                    Optional.empty());
        }
    }

    /** Who changes something in a transaction, and may tell of it. */
    interface Change {

        /** Empty when nothing was changed. */
        Uni<Optional<Runnable>> in(Tx tx, Chat chat);
    }

    /** False when nothing was changed. */
    Uni<Boolean> change(StoreId store, ConversationId conversation, Change change) {
        var claim = Claim.by(work);
        return talks.of(store, conversation)
                .map(talk -> new Chat(store, talk, claim))
                .chain(chat -> database.inTx(tx -> change.in(tx, chat)))
                .onFailure()
                .invoke(() -> work.unsure(claim))
                .map(
                        done -> {
                            done.ifPresent(Runnable::run);
                            return done.isPresent();
                        });
    }
}
