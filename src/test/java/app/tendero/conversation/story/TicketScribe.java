package app.tendero.conversation.story;

import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketNeed;
import app.tendero.conversation.TicketPlace;
import app.tendero.conversation.TicketStep;
import java.util.Locale;

/** Writes down what the core asks and does about tickets. */
final class TicketScribe {

    private TicketScribe() {}

    static String need(TicketNeed<?> need) {
        return switch (need) {
            case TicketNeed.RecentTickets recent -> "own tickets";
            case TicketNeed.OneTicket(var number) -> "ticket " + number;
        };
    }

    static String effect(TicketEffect effect) {
        return switch (effect) {
            case TicketEffect.Note(var place, var words) ->
                    "note for " + place(place) + ": \"" + words.replace("\n", "\\n") + "\"";
            case TicketEffect.Attach(var place, var kind, var file) ->
                    "fetch " + word(kind) + " for " + place(place);
            case TicketEffect.Open(var report, var kind, var about) ->
                    "open " + word(kind) + " from report " + report + about(about);
            case TicketEffect.Drop(var report) -> "drop report " + report;
            case TicketEffect.MarkTold(var number) -> "told of ticket " + number;
            case TicketEffect.RequestReturn(var number) -> "request return for ticket " + number;
        };
    }

    static String step(TicketStep step) {
        return switch (step) {
            case TicketStep.ChoosingSubject(var kind) -> "choosing what the report is about";
            case TicketStep.Reporting(var report, var kind, var about, var parts) ->
                    word(kind) + " report " + report + about(about) + ", " + parts + " parts";
            case TicketStep.AddingTo(var number, var kind, var parts) ->
                    "adding to " + kind.name(number) + ", " + parts + " parts";
            case TicketStep.AwaitingTicketNumber waiting -> "awaiting a ticket's number";
        };
    }

    private static String place(TicketPlace place) {
        return switch (place) {
            case TicketPlace.Report(var report) -> "report " + report;
            case TicketPlace.Ticket(var number) -> "ticket " + number;
        };
    }

    private static String about(TicketAbout about) {
        return about.equals(TicketAbout.NOTHING)
                ? ""
                : " about " + about.name() + (about.item().isEmpty() ? "" : " " + about.item());
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
