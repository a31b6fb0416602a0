package app.tendero.orders;

import app.tendero.conversation.OrderChange;
import app.tendero.conversation.OrderEvent.WishAnswered;
import app.tendero.inbox.Arrival;
import app.tendero.inbox.Claim;
import app.tendero.inbox.EventCodec;
import app.tendero.inbox.Inbox;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.orders.OrderRequests.Asked;
import app.tendero.orders.OrderRequests.Standing;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.turn.TalkStates;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes the merchant's answer to a wish and has the shopper told in their chat: the answer and the
 * news for the conversation are kept in one transaction, so that it is told once. Where WhatsApp
 * lets nobody write (24 hours after the shopper's last message, or after "stop") the answer says
 * so, and the merchant tells them otherwise.
 */
@Singleton
class WishAnswers {

    private static final String TOLD = "told";
    private static final String WINDOW_CLOSED = "window_closed";
    private static final String STOPPED = "stopped";

    private final OrderRequests requests;
    private final TalkStates talks;
    private final Inbox inbox;
    private final Database database;
    private final Clock clock;

    @Inject
    WishAnswers(OrderRequests requests, TalkStates talks, Inbox inbox, Database database) {
        this(requests, talks, inbox, database, Clock.systemUTC());
    }

    WishAnswers(
            OrderRequests requests, TalkStates talks, Inbox inbox, Database database, Clock clock) {
        this.requests = requests;
        this.talks = talks;
        this.inbox = inbox;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Closes one. What was closed before stays as it was closed, and is not told again.
     *
     * @param state {@code done} or {@code declined}
     * @return the wish as it is now; empty where there is none
     */
    Uni<Optional<Asked>> settle(StoreId store, long id, String state) {
        return requests.one(store, id)
                .chain(
                        found ->
                                found.isEmpty() || !found.get().asked().state().equals("open")
                                        ? Uni.createFrom().item(found.map(Standing::asked))
                                        : settle(store, found.get(), state));
    }

    private Uni<Optional<Asked>> settle(StoreId store, Standing wish, String state) {
        return shopper(store, wish.conversation())
                .chain(word -> database.inTx(tx -> close(tx, new Answer(store, wish, state, word))))
                .chain(
                        closed ->
                                closed.isPresent()
                                        ? Uni.createFrom().item(closed)
                                        : requests.one(store, wish.asked().id())
                                                .map(found -> found.map(Standing::asked)));
    }

    private record Answer(StoreId store, Standing wish, String state, String shopper) {}

    private Uni<Optional<Asked>> close(Tx tx, Answer answer) {
        var wish = answer.wish().asked();
        return requests.close(tx, answer.store(), wish.id(), answer.state(), answer.shopper())
                .call(
                        closed ->
                                closed.isPresent() && answer.shopper().equals(TOLD)
                                        ? inbox.keep(tx, List.of(news(answer)), Claim.nothing())
                                        : Uni.createFrom().voidItem());
    }

    private Arrival news(Answer answer) {
        var wish = answer.wish().asked();
        var event =
                new WishAnswered(
                        clock.instant(),
                        wish.order(),
                        OrderChange.valueOf(wish.kind().toUpperCase(Locale.ROOT)),
                        answer.state().equals("done"));
        return new Arrival(
                answer.store(),
                new Arrival.LaneHint.OfConversation(answer.wish().conversation()),
                "wish:" + wish.id(),
                "fx.event",
                EventCodec.write(event),
                Optional.empty(),
                Optional.empty());
    }

    private Uni<String> shopper(StoreId store, ConversationId conversation) {
        return talks.of(store, conversation)
                .map(
                        found ->
                                found.map(state -> word(state, clock.instant()))
                                        .orElse(WINDOW_CLOSED));
    }

    private static String word(TalkStates.State talk, Instant now) {
        if (talk.conversation().stopped()) {
            return STOPPED;
        }
        return talk.windowUntil().filter(now::isBefore).isPresent() ? TOLD : WINDOW_CLOSED;
    }
}
