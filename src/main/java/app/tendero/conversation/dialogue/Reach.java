package app.tendero.conversation.dialogue;

import app.tendero.conversation.AnswerNeed;
import app.tendero.conversation.ContactCard;
import app.tendero.conversation.ContactCard.Place;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.DeskWording;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the store is reached, where it is and when it is open: one message with all of it, and one
 * tap each for the map and for the phone's address book.
 */
final class Reach {

    private Reach() {}

    static Decision show(Turn turn) {
        return seen(turn, card -> shown(turn, card));
    }

    /** The place on the map. */
    static Decision place(Turn turn) {
        return seen(
                turn,
                card ->
                        card.place()
                                .flatMap(place -> location(turn, place))
                                .orElseGet(() -> shown(turn, card)));
    }

    /** The card for the phone's address book. */
    static Decision save(Turn turn) {
        return seen(
                turn,
                card ->
                        card.canBeSaved()
                                ? turn.answer(turn.settled(), saved(turn, card))
                                : shown(turn, card));
    }

    private interface Told {
        Decision with(ContactCard card);
    }

    private static Decision seen(Turn turn, Told told) {
        return turn.see(
                new AnswerNeed.Contact(),
                view ->
                        told.with(
                                view instanceof View.Seen<ContactCard>(var card)
                                        ? card
                                        : ContactCard.NONE));
    }

    private static Optional<Decision> location(Turn turn, Place place) {
        return place.point()
                .map(
                        point ->
                                turn.answer(
                                        turn.settled(),
                                        new Message.Location(
                                                SafeText.line(place.name()),
                                                SafeText.line(place.address()),
                                                point.latitude(),
                                                point.longitude())));
    }

    private static Message saved(Turn turn, ContactCard card) {
        return new Message.Contact(
                SafeText.line(turn.store().name()),
                card.phone(),
                card.email(),
                card.website(),
                card.place().map(Place::address).map(SafeText::line));
    }

    private static Decision shown(Turn turn, ContactCard card) {
        var hours = Hours.lines(turn);
        if (card.isEmpty() && hours.isEmpty() && turn.store().contact().isEmpty()) {
            return Support.human(turn);
        }
        var lines = lines(turn, card);
        if (!hours.isEmpty()) {
            lines.add("");
            lines.addAll(hours);
        }
        var body = Cut.to(Limits.BUTTONS_BODY, Closed.under(turn, String.join("\n", lines)));
        return turn.answer(
                turn.settled(),
                new Buttons(Optional.empty(), body, Optional.empty(), buttons(turn, card)));
    }

    private static List<String> lines(Turn turn, ContactCard card) {
        var lines = new ArrayList<String>();
        lines.add(turn.say(DeskWording.CONTACT_TITLE, "store", Welcome.name(turn)));
        card.phone().ifPresent(it -> lines.add(line(turn, DeskWording.CONTACT_PHONE, "phone", it)));
        card.email().ifPresent(it -> lines.add(line(turn, DeskWording.CONTACT_EMAIL, "email", it)));
        card.website()
                .ifPresent(it -> lines.add(line(turn, DeskWording.CONTACT_WEBSITE, "website", it)));
        card.place()
                .map(Place::address)
                .ifPresent(it -> lines.add(line(turn, DeskWording.CONTACT_PLACE, "place", it)));
        if (card.isEmpty()) {
            turn.store().contact().map(SafeText::line).ifPresent(lines::add);
        }
        return lines;
    }

    private static String line(Turn turn, WordingKey key, String name, String value) {
        return turn.say(key, name, SafeText.line(value));
    }

    private static List<Button> buttons(Turn turn, ContactCard card) {
        var texts = turn.texts();
        var buttons = new ArrayList<Button>();
        if (card.place().flatMap(Place::point).isPresent()) {
            buttons.add(Rows.button(texts, ReplyIds.CONTACT_PLACE, DeskWording.LABEL_PLACE));
        }
        if (card.canBeSaved()) {
            buttons.add(Rows.button(texts, ReplyIds.CONTACT_SAVE, DeskWording.LABEL_SAVE_CONTACT));
        }
        buttons.add(Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN));
        buttons.add(Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU));
        return buttons.stream().limit(Limits.BUTTONS).toList();
    }
}
