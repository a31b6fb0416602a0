package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cart;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.CheckoutEvent;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Decision.Look;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Event;
import app.tendero.conversation.HandOff.Reason;
import app.tendero.conversation.HandOffEvent;
import app.tendero.conversation.LanguageGuess;
import app.tendero.conversation.Limits;
import app.tendero.conversation.Message;
import app.tendero.conversation.Need;
import app.tendero.conversation.OrderEvent;
import app.tendero.conversation.Said;
import app.tendero.conversation.ShopperEvent;
import app.tendero.conversation.ShopperEvent.CatalogueOrderSent;
import app.tendero.conversation.ShopperEvent.ChatOpened;
import app.tendero.conversation.ShopperEvent.ContactsReceived;
import app.tendero.conversation.ShopperEvent.LocationReceived;
import app.tendero.conversation.ShopperEvent.MediaReceived;
import app.tendero.conversation.ShopperEvent.MessageEdited;
import app.tendero.conversation.ShopperEvent.MessageRevoked;
import app.tendero.conversation.ShopperEvent.ProductAsked;
import app.tendero.conversation.ShopperEvent.ReactionReceived;
import app.tendero.conversation.ShopperEvent.ReplyTapped;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.ShopperEvent.UnreadableReceived;
import app.tendero.conversation.StoreProfile;
import app.tendero.conversation.SystemEvent;
import app.tendero.conversation.TicketEvent;
import app.tendero.conversation.Views;
import app.tendero.conversation.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All topics behind one door, and what holds for every one of them: silence after "stop", the
 * greeting of a first answer, the end of an old cart, Meta's limits.
 */
public final class Dialogues {

    private final Wording wording;

    public Dialogues(Wording wording) {
        this.wording = wording;
    }

    public Decision decide(
            Conversation conversation, Event event, StoreProfile store, Views views) {
        return switch (event) {
            case ShopperEvent said -> shopper(conversation, said, store, views);
            case CheckoutEvent told ->
                    told(Routing.checkout(turn(conversation, event, store, views), told));
            case OrderEvent told ->
                    told(Routing.order(turn(conversation, event, store, views), told));
            case HandOffEvent told ->
                    told(HandOffs.person(turn(conversation, event, store, views), told));
            case TicketEvent told ->
                    told(Routing.ticket(turn(conversation, event, store, views), told));
            case SystemEvent told ->
                    told(Routing.system(turn(conversation, event, store, views), told));
        };
    }

    /**
     * What is sent when all of these answers are ready at once.
     *
     * @param conversation as it is after them
     */
    public List<Optional<Message>> sent(
            Conversation conversation, Instant at, StoreProfile store, List<Said> all) {
        return AllAtOnce.sent(Turn.of(conversation, at, store, Views.none(), wording), all);
    }

    private Turn turn(Conversation conversation, Event event, StoreProfile store, Views views) {
        return Turn.of(conversation, event.at(), store, views, wording);
    }

    private Decision shopper(
            Conversation before, ShopperEvent event, StoreProfile store, Views views) {
        if (before.stopped() && !saysStart(event)) {
            return new Decided(before, List.of());
        }
        var heard = heard(before, event, store);
        return heard.handOff().isOpen()
                ? withPerson(before, heard, event, store, views)
                : withBot(before, heard, event, store, views);
    }

    private Decision withBot(
            Conversation before,
            Conversation heard,
            ShopperEvent event,
            StoreProfile store,
            Views views) {
        var expired = expired(heard, event, store);
        var now = expired ? heard.withCart(Cart.EMPTY) : heard;
        var turn = turn(now, event, store, views);
        var news = TicketTidings.unseen(turn);
        return switch (Routing.shopper(turn, event)) {
            case Look(var needs) -> new Look(both(needs, news));
            case Decided decided when !news.isEmpty() && says(decided.effects()) -> new Look(news);
            case Decided decided -> answered(turn, before, expired, decided);
        };
    }

    /** What a shopper says while a person has the talk. */
    private Decision withPerson(
            Conversation before,
            Conversation heard,
            ShopperEvent event,
            StoreProfile store,
            Views views) {
        var turn = turn(heard, event, store, views);
        if (Routing.asksAgain(turn, event)) {
            return withBot(before, heard, event, store, views);
        }
        if (!before.stopped() && !Routing.meansBot(turn, event)) {
            return Routing.isNod(event) ? turn.stay() : HandOffs.hear(turn);
        }
        var back = HandOffs.back(heard, event.at());
        return switch (withBot(before, back, event, store, views)) {
            case Look look -> look;
            case Decided decided -> HandOffs.told(decided, Reason.LEFT);
        };
    }

    private static List<Need<?>> both(List<Need<?>> needs, List<Need<?>> more) {
        return Stream.concat(needs.stream(), more.stream()).distinct().toList();
    }

    private static boolean saysStart(ShopperEvent event) {
        return switch (event) {
            case TextReceived(var at, var text) -> TypedText.saysStart(text);
            case ReplyTapped(var at, var id, var title) ->
                    id.equals(ReplyIds.START) || TypedText.saysStart(id);
            case ProductAsked other -> false;
            case CatalogueOrderSent other -> false;
            case MediaReceived other -> false;
            case LocationReceived other -> false;
            case ContactsReceived other -> false;
            case ReactionReceived other -> false;
            case MessageEdited other -> false;
            case MessageRevoked other -> false;
            case ChatOpened other -> false;
            case UnreadableReceived other -> false;
        };
    }

    /** The state with the language their words are in, where it can be told and is offered. */
    private static Conversation heard(
            Conversation conversation, ShopperEvent event, StoreProfile store) {
        var words =
                switch (event) {
                    case TextReceived(var at, var text) -> text;
                    case ProductAsked(var at, var id, var text) -> text;
                    case CatalogueOrderSent(var at, var items, var note) -> note;
                    case MediaReceived(var at, var kind, var caption, var file) -> caption;
                    case ReplyTapped tapped -> ""; // our own words on a button
                    case MessageEdited edited -> "";
                    case LocationReceived received -> "";
                    case ContactsReceived received -> "";
                    case ReactionReceived reaction -> "";
                    case MessageRevoked revoked -> "";
                    case ChatOpened opened -> "";
                    case UnreadableReceived received -> "";
                };
        return LanguageGuess.of(words)
                .filter(store.languages()::contains)
                .map(conversation::withRecognised)
                .orElse(conversation);
    }

    private static boolean expired(
            Conversation conversation, ShopperEvent event, StoreProfile store) {
        return !conversation.cart().isEmpty()
                && conversation
                        .cart()
                        .touched()
                        .filter(touched -> !event.at().isBefore(touched.plus(store.cartLife())))
                        .isPresent();
    }

    /** Puts above a shopper's answer what else there is to say at this moment. */
    private Decision answered(Turn turn, Conversation before, boolean expired, Decided decided) {
        if (!says(decided.effects())) {
            return silent(before, expired, decided);
        }
        var next =
                understood(before, behind(decided.conversation(), true))
                        .withApologised(Optional.empty());
        if (HandOffs.areWanted(turn, next)) {
            var called = HandOffs.notUnderstood(turn.with(next.withMisunderstood(0)));
            return answered(turn, before, expired, called);
        }
        var speaking = turn.with(next);
        var waiting = TicketTidings.waiting(speaking);
        var leads = new ArrayList<>(waiting.texts());
        if (!next.greeted() && !next.stopped()) {
            leads.add(Welcome.onTop(speaking));
        }
        if (expired) {
            leads.add(speaking.say(CartWording.CART_EXPIRED));
        }
        var lead = String.join("\n\n", leads);
        var effects = new ArrayList<>(each(decided.effects(), m -> Above.put(lead, m)));
        effects.addAll(waiting.effects());
        var after = next.withTickets(next.tickets().withUntold(waiting.left()));
        return new Decided(next.stopped() ? after : after.withGreeted(), effects, decided.owed())
                .telling(leads);
    }

    /** A row of messages that were not understood ends with the first that was. */
    private static Conversation understood(Conversation before, Conversation next) {
        return next.misunderstood() > before.misunderstood() ? next : next.withMisunderstood(0);
    }

    /** Without a message nobody could have been told that the cart is gone: so it is not. */
    private static Decision silent(Conversation before, boolean expired, Decided decided) {
        var next = behind(decided.conversation(), false);
        return new Decided(
                expired && next.cart().isEmpty() ? next.withCart(before.cart()) : next,
                decided.effects(),
                decided.owed());
    }

    /** The menu before them is behind them, unless it was shown just now. */
    private static Conversation behind(Conversation next, boolean answered) {
        return next.withTrail(next.trail().after(answered));
    }

    /** News from elsewhere: they change the state even when nothing may be said. */
    private static Decision told(Decision decision) {
        return switch (decision) {
            case Look look -> look;
            case Decided(var next, var effects, var owed) ->
                    new Decided(
                            says(effects) ? next.withTrail(next.trail().afterNews()) : next,
                            next.stopped()
                                    ? effects.stream().filter(e -> !(e instanceof Say)).toList()
                                    : each(effects, message -> message),
                            owed);
        };
    }

    private static boolean says(List<Effect> effects) {
        return effects.stream().anyMatch(Say.class::isInstance);
    }

    private static List<Effect> each(List<Effect> effects, UnaryOperator<Message> change) {
        return effects.stream()
                .map(
                        effect ->
                                effect instanceof Say(var message)
                                        ? new Say(Limits.fit(change.apply(message)))
                                        : effect)
                .toList();
    }
}
