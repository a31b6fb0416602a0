package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Need;
import app.tendero.conversation.ReturnStand;
import app.tendero.conversation.ShownTicket;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketEvent.TicketNews;
import app.tendero.conversation.TicketNeed.OneTicket;
import app.tendero.conversation.TicketState;
import app.tendero.conversation.TicketStep;
import app.tendero.conversation.TicketStep.AddingTo;
import app.tendero.conversation.TicketWording;
import app.tendero.conversation.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what the merchant says of a ticket: at once while WhatsApp lets the store write, else above
 * the next answer.
 */
final class TicketTidings {

    private TicketTidings() {}

    static Decision told(Turn turn, TicketNews news) {
        var before = turn.conversation();
        if (!news.reachable() || before.stopped()) {
            return new Decided(
                    before.withTickets(before.tickets().withUntold(news.number())), List.of());
        }
        var body =
                text(
                        turn,
                        news.kind().name(news.number()),
                        news.state(),
                        news.returning(),
                        news.note(),
                        news.expected());
        var next = before.withTickets(before.tickets().withTold(news.number()));
        return new Decided(
                waiting(next, news),
                List.of(
                        new Say(Tickets.message(turn, body, news.number())),
                        new TicketEffect.MarkTold(news.number())));
    }

    /** What was asked is answered by just writing, unless they are in the middle of something. */
    private static Conversation waiting(Conversation next, TicketNews news) {
        var free =
                next.step() instanceof BrowseStep.Idle
                        || next.step() instanceof AddingTo
                        || next.step() instanceof TicketStep.AwaitingTicketNumber;
        return news.state() == TicketState.WAITING && free
                ? next.withStep(new AddingTo(news.number(), news.kind(), 0))
                : next;
    }

    private static String text(
            Turn turn,
            String name,
            TicketState state,
            Optional<ReturnStand> returning,
            String note,
            Optional<LocalDate> expected) {
        var lines = new ArrayList<String>();
        lines.add(
                turn.say(
                        TicketWording.TICKET_NEWS,
                        "ticket",
                        name,
                        "state",
                        turn.say(state.said())));
        returning.ifPresent(stand -> lines.add(turn.say(stand.said())));
        if (!note.isBlank()) {
            lines.add(Tickets.note(note));
        }
        expected.filter(day -> !state.isClosed())
                .ifPresent(day -> lines.add(Tickets.expected(turn, day)));
        return String.join("\n", lines);
    }

    /** What must be looked at before a shopper who has news waiting is answered. */
    static List<Need<?>> unseen(Turn turn) {
        return turn.conversation().tickets().untold().stream()
                .map(OneTicket::new)
                .filter(need -> turn.views().of(need).isEmpty())
                .<Need<?>>map(need -> need)
                .toList();
    }

    /**
     * @param texts what stands above the answer, the newest first
     * @param effects that they know of it now
     * @param left what could not be looked at
     */
    record Waiting(List<String> texts, List<Effect> effects, List<Long> left) {}

    /** The news that wait, of tickets that were looked at. */
    static Waiting waiting(Turn turn) {
        var waiting = new Waiting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (turn.conversation().stopped()) {
            waiting.left().addAll(turn.conversation().tickets().untold());
            return waiting;
        }
        for (var number : turn.conversation().tickets().untold()) {
            switch (turn.views().of(new OneTicket(number)).orElse(new View.Missing<>())) {
                case View.Seen(var ticket) -> {
                    waiting.texts().add(text(turn, ticket));
                    waiting.effects().add(new TicketEffect.MarkTold(number));
                }
                case View.Missing<ShownTicket> gone -> {}
                case View.Unavailable<ShownTicket> away -> waiting.left().add(number);
            }
        }
        return waiting;
    }

    private static String text(Turn turn, ShownTicket ticket) {
        var note = ticket.notes().stream().findFirst().map(ShownTicket.Note::text).orElse("");
        return text(
                turn, ticket.name(), ticket.state(), ticket.returning(), note, ticket.expected());
    }
}
