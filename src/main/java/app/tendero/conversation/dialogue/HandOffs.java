package app.tendero.conversation.dialogue;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Decision.Look;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.WakeAt;
import app.tendero.conversation.HandOff;
import app.tendero.conversation.HandOff.By;
import app.tendero.conversation.HandOff.Reason;
import app.tendero.conversation.HandOffEffect.ShowInInbox;
import app.tendero.conversation.HandOffEvent;
import app.tendero.conversation.HandOffEvent.PersonLeft;
import app.tendero.conversation.HandOffEvent.PersonTook;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.TalkWording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person of the merchant's takes over, and gives the talk back. While they have it the bot says
 * nothing but what money hangs on: the link a shopper asked for before, and thanks for an order.
 */
final class HandOffs {

    /** Begins the name of the timer that ends a hand-off; the moment it began follows. */
    static final String TIMER = "handoff:";

    /** After so many messages in a row that mean nothing to us, a person is called. */
    private static final int MOST_MISUNDERSTOOD = 3;

    private HandOffs() {}

    /** The shopper wants a person, perhaps not for the first time. */
    static Decision ask(Turn turn) {
        return open(turn, Reason.ASKED, turn.say(TalkWording.HANDOFF_OPENED));
    }

    /** Whether so much in a row meant nothing to us that a person is called. */
    static boolean areWanted(Turn turn, Conversation next) {
        return next.misunderstood() >= MOST_MISUNDERSTOOD
                && !next.stopped()
                && turn.store().chat().handsOver();
    }

    /** A person is called in place of one more answer that does not help. */
    static Decided notUnderstood(Turn turn) {
        return open(turn, Reason.MISUNDERSTOOD, sorry(turn));
    }

    private static String sorry(Turn turn) {
        return turn.say(TalkWording.HANDOFF_SORRY) + " " + turn.say(TalkWording.HANDOFF_OPENED);
    }

    private static Decided open(Turn turn, Reason reason, String body) {
        var before = turn.conversation();
        var next = before.withHandOff(before.handOff().heldBy(By.NOBODY_YET, turn.at()));
        var words = Support.withContact(turn, body);
        var message =
                new Buttons(
                        Optional.empty(),
                        Closed.isOpen(turn)
                                ? words + "\n\n" + turn.say(TalkWording.HANDOFF_SOON)
                                : Closed.under(turn, words),
                        Optional.empty(),
                        List.of(Rows.button(turn.texts(), ReplyIds.BOT, MenuWording.LABEL_BOT)));
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.Say(message));
        if (!before.handOff().isOpen()) {
            effects.add(wake(turn, next.handOff()));
        }
        return told(new Decided(next, effects), reason);
    }

    /** The shopper's message goes to whoever has the talk; the bot is quiet. */
    static Decision hear(Turn turn) {
        var handOff = turn.conversation().handOff().heardOne(turn.at());
        return told(new Decided(turn.conversation().withHandOff(handOff), List.of()), Reason.WROTE);
    }

    /** The same talk in the bot's hands again. */
    static Conversation back(Conversation conversation, Instant at) {
        return conversation.withHandOff(conversation.handOff().heldBy(By.BOT, at));
    }

    /** What was decided, with the inbox told of how the talk stands now. */
    static Decided told(Decided decided, Reason reason) {
        var handOff = decided.conversation().handOff().shownAgain();
        var effects = new ArrayList<>(decided.effects());
        effects.add(new ShowInInbox(handOff.shown(), handOff.by(), reason, handOff.heard()));
        return new Decided(decided.conversation().withHandOff(handOff), effects, decided.owed());
    }

    /** Somebody of the merchant's acts. */
    static Decision person(Turn turn, HandOffEvent event) {
        return switch (event) {
            case PersonTook took -> taken(turn);
            case PersonLeft left -> left(turn, Reason.GIVEN_BACK);
        };
    }

    private static Decision taken(Turn turn) {
        var before = turn.conversation().handOff();
        var next = before.heldBy(By.PERSON, turn.at());
        List<Effect> effects = before.isOpen() ? List.of() : List.of(wake(turn, next));
        return told(new Decided(turn.conversation().withHandOff(next), effects), Reason.TAKEN);
    }

    private static Decision left(Turn turn, Reason reason) {
        return turn.conversation().handOff().isOpen()
                ? told(new Decided(back(turn.conversation(), turn.at()), List.of()), reason)
                : turn.stay();
    }

    /** The timer of a hand-off: gives the talk back, or waits on where somebody wrote meanwhile. */
    static Decision due(Turn turn, String timer) {
        var handOff = turn.conversation().handOff();
        if (!handOff.isOpen() || !timer.equals(name(handOff))) {
            return turn.stay();
        }
        if (turn.at().isBefore(end(turn, handOff))) {
            return new Decided(turn.conversation(), List.of(wake(turn, handOff)));
        }
        return handOff.by() == By.PERSON ? left(turn, Reason.QUIET) : unanswered(turn);
    }

    private static Decision unanswered(Turn turn) {
        var again = turn.with(back(turn.conversation(), turn.at()));
        var body = Support.withContact(again, turn.say(TalkWording.HANDOFF_UNANSWERED));
        return switch (Menu.under(again, again.conversation(), body)) {
            case Look look -> look;
            case Decided decided -> told(decided, Reason.UNANSWERED);
        };
    }

    private static WakeAt wake(Turn turn, HandOff handOff) {
        return new WakeAt(end(turn, handOff), name(handOff));
    }

    private static String name(HandOff handOff) {
        return TIMER + handOff.opened().orElse(Instant.EPOCH).getEpochSecond();
    }

    /** Time in which nobody of the merchant's is there does not count before they are back. */
    private static Instant end(Turn turn, HandOff handOff) {
        var store = turn.store();
        var last = handOff.last().orElse(turn.at());
        var local = LocalDateTime.ofInstant(last, store.timezone());
        var hours = store.chat().hours();
        var from =
                hours.openAt(local)
                        ? last
                        : hours.nextAfter(local)
                                .map(next -> next.atZone(store.timezone()).toInstant())
                                .orElse(last);
        return from.plus(Duration.ofHours(Math.max(1, store.chat().personHours())));
    }
}
