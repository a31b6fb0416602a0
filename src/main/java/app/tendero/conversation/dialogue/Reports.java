package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Effect.WakeAt;
import app.tendero.conversation.MediaFile;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.Step;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketEvent.FileRefused;
import app.tendero.conversation.TicketEvent.TicketNotOpened;
import app.tendero.conversation.TicketEvent.TicketOpened;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketPlace;
import app.tendero.conversation.TicketStep.AddingTo;
import app.tendero.conversation.TicketStep.ChoosingSubject;
import app.tendero.conversation.TicketStep.Reporting;
import app.tendero.conversation.TicketWording;
import app.tendero.conversation.WordingKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a report: what a shopper writes and sends is gathered in silence until they say that it is
 * all, fall silent, or turn to something else. Nothing they said is lost, and nothing of it stays
 * in the state.
 */
final class Reports {

    /** Who writes nothing for so long has said all. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    /** Longer: what is added to a ticket goes there at once anyway. */
    private static final Duration ADDING = Duration.ofMinutes(10);

    private static final int LONGEST = 2000;
    private static final int MOST_PARTS = 30;
    private static final String REPORT = "ticket:";
    private static final String ADDED = "ticket.add:";

    private Reports() {}

    /** Asks what is wrong; what comes next is the report. */
    static Decision describe(Turn turn, TicketKind kind, TicketAbout about) {
        var begun = begun(turn.conversation(), kind, about);
        var body =
                about.equals(TicketAbout.NOTHING)
                        ? turn.say(
                                kind == TicketKind.DEFECT
                                        ? TicketWording.TICKET_DESCRIBE
                                        : TicketWording.TICKET_DESCRIBE_ISSUE)
                        : turn.say(TicketWording.TICKET_DESCRIBE_THIS, "what", Tickets.what(about));
        return turn.answer(begun, asking(turn, body));
    }

    /** Asks what the merchant wants to know; what comes next is the answer, kept as a report. */
    static Decision ask(Turn turn, String question, String about) {
        var subject = new TicketAbout(Optional.empty(), "", about);
        return turn.answer(
                begun(turn.conversation(), TicketKind.ISSUE, subject), asking(turn, question));
    }

    private static Conversation begun(Conversation before, TicketKind kind, TicketAbout about) {
        var tickets = before.tickets().withOneMore();
        return before.withTickets(tickets)
                .withStep(new Reporting(tickets.reports(), kind, about, 0));
    }

    /** {@code body} with the two ways to end a report. */
    static Message asking(Turn turn, String body) {
        return new Buttons(
                Optional.empty(),
                body,
                Optional.empty(),
                List.of(
                        button(turn, TicketIds.DONE, TicketWording.LABEL_TICKET_DONE),
                        button(turn, TicketIds.DROP, TicketWording.LABEL_TICKET_DROP)));
    }

    static Decision tell(Turn turn, String text) {
        return take(turn, List.of(), text);
    }

    /** A file belongs to what is being reported; at other times nobody asked for it. */
    static Optional<Decision> file(
            Turn turn, MediaKind kind, Optional<MediaFile> file, String caption) {
        return file.filter(known -> kind != MediaKind.STICKER)
                .filter(known -> takes(turn.conversation().step()))
                .map(known -> take(turn, List.of(new Sent(kind, known)), caption));
    }

    private static boolean takes(Step step) {
        return step instanceof Reporting
                || step instanceof AddingTo
                || step instanceof ChoosingSubject;
    }

    private record Sent(MediaKind kind, MediaFile file) {}

    private static Decision take(Turn turn, List<Sent> files, String words) {
        if (turn.conversation().step() instanceof ChoosingSubject(var kind)) {
            var begun = begun(turn.conversation(), kind, TicketAbout.NOTHING);
            return take(turn.with(begun), files, words);
        }
        return switch (turn.conversation().step()) {
            case Reporting reporting -> gather(turn, reporting, files, words);
            case AddingTo adding -> add(turn, adding, files, words);
            default -> Menu.show(turn);
        };
    }

    private static Decision gather(Turn turn, Reporting now, List<Sent> files, String words) {
        var parts = now.parts() + 1;
        var effects = effects(new TicketPlace.Report(now.report()), files, words);
        if (parts >= MOST_PARTS) {
            effects.add(open(now));
            return new Decided(turn.settled(), effects);
        }
        effects.add(new WakeAt(turn.at().plus(SILENCE), REPORT + now.report() + ":" + parts));
        var next = new Reporting(now.report(), now.kind(), now.about(), parts);
        return new Decided(turn.conversation().withStep(next), effects);
    }

    /** The first thing that is added is answered, the rest is not: each answer is billed. */
    private static Decision add(Turn turn, AddingTo now, List<Sent> files, String words) {
        var parts = now.parts() + 1;
        var effects = new ArrayList<Effect>();
        if (now.parts() == 0) {
            var name = now.kind().name(now.number());
            effects.add(
                    new Say(
                            Tickets.message(
                                    turn,
                                    turn.say(TicketWording.TICKET_ADDED, "ticket", name),
                                    now.number())));
        }
        effects.addAll(effects(new TicketPlace.Ticket(now.number()), files, words));
        effects.add(new WakeAt(turn.at().plus(ADDING), ADDED + now.number() + ":" + parts));
        var next = new AddingTo(now.number(), now.kind(), parts);
        return new Decided(turn.conversation().withStep(next), effects);
    }

    private static List<Effect> effects(TicketPlace place, List<Sent> files, String words) {
        var effects = new ArrayList<Effect>();
        files.forEach(
                sent -> effects.add(new TicketEffect.Attach(place, sent.kind(), sent.file())));
        var text = Cut.to(LONGEST, SafeText.paragraphs(words.strip()));
        if (!text.isBlank()) {
            effects.add(new TicketEffect.Note(place, text));
        }
        return effects;
    }

    /** That was all. Of nothing no report is made. */
    static Decision finish(Turn turn) {
        if (!(turn.conversation().step() instanceof Reporting now)) {
            return Menu.show(turn);
        }
        return now.parts() == 0
                ? turn.answer(
                        turn.conversation(), asking(turn, turn.say(TicketWording.TICKET_EMPTY)))
                : new Decided(turn.settled(), List.of(open(now)));
    }

    static Decision drop(Turn turn) {
        if (!(turn.conversation().step() instanceof Reporting now)) {
            return Menu.show(turn);
        }
        return switch (Menu.under(turn, turn.settled(), turn.say(TicketWording.TICKET_DROPPED))) {
            case Decision.Look look -> look;
            case Decided(var next, var effects, var owed) ->
                    new Decided(next, and(effects, new TicketEffect.Drop(now.report())), owed);
        };
    }

    /**
     * Who turns to something else has still said what they said; so has who is with a person now,
     * to whom the rest goes.
     */
    static Decision kept(Turn turn, Decision decision) {
        if (!(decision instanceof Decided(var decided, var effects, var owed))
                || !(turn.conversation().step() instanceof Reporting now)) {
            return decision;
        }
        var next = decided.handOff().isOpen() ? decided.withStep(new Idle()) : decided;
        var left = !(next.step() instanceof Reporting) && effects.stream().noneMatch(Reports::ends);
        return new Decided(next, left && now.parts() > 0 ? and(effects, open(now)) : effects, owed);
    }

    private static boolean ends(Effect effect) {
        return effect instanceof TicketEffect.Open || effect instanceof TicketEffect.Drop;
    }

    private static List<Effect> and(List<Effect> effects, Effect one) {
        var all = new ArrayList<>(effects);
        all.add(one);
        return all;
    }

    private static Effect open(Reporting now) {
        return new TicketEffect.Open(now.report(), now.kind(), now.about());
    }

    /** Whether a timer is one of a report's. */
    static boolean isTimer(String name) {
        return name.startsWith(REPORT) || name.startsWith(ADDED);
    }

    /** Nothing more came for a while. */
    static Decision silence(Turn turn, String name) {
        return switch (turn.conversation().step()) {
            case Reporting now when name.equals(REPORT + now.report() + ":" + now.parts()) ->
                    new Decided(turn.settled(), List.of(open(now)));
            case AddingTo now when name.equals(ADDED + now.number() + ":" + now.parts()) ->
                    new Decided(turn.settled(), List.of());
            default -> turn.stay();
        };
    }

    static Decision opened(Turn turn, TicketOpened opened) {
        var name = opened.kind().name(opened.number());
        var body =
                turn.say(TicketWording.TICKET_OPENED, "ticket", name, "store", Welcome.name(turn));
        var effects = new ArrayList<Effect>();
        effects.add(new Say(Tickets.message(turn, body, opened.number())));
        if (opened.returns()) {
            effects.add(new TicketEffect.RequestReturn(opened.number()));
        }
        return new Decided(turn.conversation(), effects);
    }

    static Decision notOpened(Turn turn, TicketNotOpened event) {
        return switch (event.why()) {
            case TOO_MANY -> tooMany(turn);
            case NOT_TAKEN -> notTaken(turn);
            case AWAY ->
                    turn.answer(
                            turn.conversation(),
                            Tickets.way(
                                    turn,
                                    turn.say(TicketWording.TICKET_NOT_KEPT),
                                    TicketIds.NEW,
                                    TicketWording.LABEL_TICKET_NEW));
        };
    }

    static Decision tooMany(Turn turn) {
        var body = Support.withContact(turn, turn.say(TicketWording.TICKET_TOO_MANY));
        return turn.answer(
                turn.settled(),
                Tickets.way(turn, body, TicketIds.MINE, TicketWording.LABEL_TICKET_MINE));
    }

    /** Who can report nothing here is told whom to ask. */
    static Decision notTaken(Turn turn) {
        var body =
                Support.withContact(
                        turn,
                        turn.say(TicketWording.TICKET_NOT_TAKEN, "store", Welcome.name(turn)));
        return turn.answer(
                turn.settled(), Tickets.way(turn, body, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN));
    }

    /** Says what is wrong with a file, and what would be right. The report goes on. */
    static Decision refused(Turn turn, FileRefused file) {
        var body =
                turn.say(
                        switch (file.why()) {
                            case TOO_LARGE -> TicketWording.FILE_TOO_LARGE;
                            case WRONG_TYPE -> TicketWording.FILE_WRONG_TYPE;
                            case GONE, BROKEN, AWAY -> TicketWording.FILE_NOT_COME;
                        });
        return turn.answer(
                turn.conversation(),
                turn.conversation().step() instanceof Reporting
                        ? asking(turn, body)
                        : Tickets.way(turn, body, TicketIds.MINE, TicketWording.LABEL_TICKET_MINE));
    }

    private static Button button(Turn turn, String id, WordingKey label) {
        return Rows.button(turn.texts(), id, label);
    }
}
