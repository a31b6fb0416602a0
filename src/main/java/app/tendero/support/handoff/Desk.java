package app.tendero.support.handoff;

import app.tendero.access.AuditTrail;
import app.tendero.conversation.HandOffEvent;
import app.tendero.conversation.HandOffEvent.PersonLeft;
import app.tendero.conversation.HandOffEvent.PersonTook;
import app.tendero.conversation.Message;
import app.tendero.inbox.Arrival;
import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.inbox.Claim;
import app.tendero.inbox.EventCodec;
import app.tendero.inbox.Inbox;
import app.tendero.kernel.ConversationId;
import app.tendero.messages.MessageView;
import app.tendero.messages.PersonMessages;
import app.tendero.platform.Database;
import app.tendero.platform.FieldError;
import app.tendero.platform.Tx;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.support.handoff.HandOffRows.Stand;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What people of the team do with a talk. Who has it changes here and at once; the conversation
 * hears of it in its lane, in the same transaction, and keeps the bot quiet or gives it the word.
 */
@Singleton
class Desk {

    private final HandOffRows rows;
    private final InboxTeam team;
    private final PersonMessages messages;
    private final Inbox inbox;
    private final AuditTrail audit;
    private final Database database;
    private final Live live;
    private final Clock clock = Clock.systemUTC();

    Desk(
            HandOffRows rows,
            InboxTeam team,
            PersonMessages messages,
            Inbox inbox,
            AuditTrail audit,
            Database database,
            Live live) {
        this.rows = rows;
        this.team = team;
        this.messages = messages;
        this.inbox = inbox;
        this.audit = audit;
        this.database = database;
        this.live = live;
    }

    /**
     * Gives a talk to somebody.
     *
     * @param user to whom
     * @param force also where somebody else has it
     * @return fails with 409 and who has it
     */
    Uni<Void> give(StoreCall call, ConversationId talk, String user, boolean force) {
        var what = user.equals(InboxTeam.who(call.caller())) ? "inbox.taken" : "inbox.assigned";
        return database.inTx(
                        tx ->
                                taken(tx, call, talk, user, force)
                                        .chain(() -> note(tx, call, talk, what)))
                .invoke(live::lookSoon)
                .replaceWithVoid();
    }

    /** The same to somebody who may not exist: fails with 422 then. */
    Uni<Void> assign(StoreCall call, ConversationId talk, String user) {
        return team.knows(call.store(), user)
                .invoke(
                        known -> {
                            if (!known) {
                                throw new ProblemException(
                                        Problem.invalid(
                                                List.of(
                                                        new FieldError(
                                                                "user", "somebody of your team"))));
                            }
                        })
                .chain(() -> give(call, talk, user, true));
    }

    /** Gives a talk back to the bot. Of one that the bot has, nothing changes. */
    Uni<Void> release(StoreCall call, ConversationId talk) {
        return database.inTx(
                        tx ->
                                rows.release(tx, call.store(), talk)
                                        .chain(had -> had ? left(tx, call, talk) : nothing()))
                .invoke(live::lookSoon)
                .replaceWithVoid();
    }

    private Uni<Void> left(Tx tx, StoreCall call, ConversationId talk) {
        return told(tx, call, talk, new PersonLeft(clock.instant()))
                .chain(() -> note(tx, call, talk, "inbox.released"));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /**
     * Sends what somebody of the team says; the talk is theirs with it.
     *
     * @param key the same for a repeated call
     * @return fails with 409 where somebody else has the talk, or WhatsApp does not let it leave
     */
    Uni<MessageView> say(StoreCall call, ConversationId talk, Message message, String key) {
        var user = InboxTeam.who(call.caller());
        return messages.send(call, talk, message, key, tx -> taken(tx, call, talk, user, false))
                .invoke(live::lookSoon);
    }

    private Uni<Void> taken(
            Tx tx, StoreCall call, ConversationId talk, String user, boolean force) {
        return rows.take(tx, call.store(), talk, user, force)
                .chain(
                        theirs ->
                                theirs
                                        ? told(tx, call, talk, new PersonTook(clock.instant()))
                                        : somebodyElses(call, talk));
    }

    private Uni<Void> somebodyElses(StoreCall call, ConversationId talk) {
        var you = InboxTeam.who(call.caller());
        return rows.of(call.store(), List.of(talk))
                .chain(
                        found ->
                                team.names(call.store(), you)
                                        .map(
                                                names ->
                                                        Optional.ofNullable(found.get(talk))
                                                                .flatMap(Stand::agent)
                                                                .map(names::of)
                                                                .orElse("Somebody else")))
                .map(
                        name -> {
                            throw new ProblemException(
                                    Problem.conflict(
                                            name + " is answering. Take over first.", List.of()));
                        });
    }

    /** The conversation hears of it in its lane. */
    private Uni<Void> told(Tx tx, StoreCall call, ConversationId talk, HandOffEvent event) {
        var arrival =
                new Arrival(
                        call.store(),
                        new LaneHint.OfConversation(talk),
                        "handoff:" + UUID.randomUUID(),
                        "fx.handoff",
                        EventCodec.write(event),
                        Optional.empty(),
                        Optional.empty());
        return inbox.keep(tx, List.of(arrival), Claim.nothing()).replaceWithVoid();
    }

    private Uni<Void> note(Tx tx, StoreCall call, ConversationId talk, String what) {
        var details = Map.of("conversation", talk.value().toString());
        return audit.note(tx, call.store(), call.caller(), what, details);
    }
}
