package app.tendero.conversation.dialogue;

import app.tendero.conversation.Command;
import app.tendero.conversation.Commands;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketStep;
import app.tendero.conversation.TicketStep.AddingTo;
import app.tendero.conversation.TicketStep.AwaitingTicketNumber;
import app.tendero.conversation.TicketStep.ChoosingSubject;
import app.tendero.conversation.TicketStep.Reporting;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What typed words mean while something is reported: nearly always a part of the report. "It is
 * broken, order 1001" is no question about an order then.
 */
final class TicketText {

    /** Words that lead out of a report; all others are taken for a part of it. */
    private static final Set<Command> OUT =
            EnumSet.of(
                    Command.MENU,
                    Command.BACK,
                    Command.CART,
                    Command.CHECKOUT,
                    Command.ORDERS,
                    Command.HUMAN,
                    Command.LANGUAGE,
                    Command.STOP,
                    Command.START,
                    Command.REPORT,
                    Command.TICKETS);

    /** What answers a question of the merchant, although it would mean something elsewhere. */
    private static final Set<Command> ANSWERS =
            EnumSet.of(
                    Command.YES,
                    Command.NO,
                    Command.GREETING,
                    Command.ADD,
                    Command.MORE,
                    Command.LESS,
                    Command.REMOVE);

    private TicketText() {}

    static Optional<Intent> read(Conversation conversation, String text) {
        var named = TicketKind.numberIn(text).<Intent>map(Intent.FindTicket::new);
        return named.isPresent() || !(conversation.step() instanceof TicketStep step)
                ? named
                : read(step, text, Commands.parse(text));
    }

    private static Optional<Intent> read(TicketStep step, String text, Optional<Command> command) {
        return switch (step) {
            case Reporting reporting -> reporting(reporting, text, command);
            case AddingTo adding ->
                    command.isEmpty() || command.filter(ANSWERS::contains).isPresent()
                            ? told(text)
                            : Optional.empty();
            case ChoosingSubject choosing -> command.isEmpty() ? told(text) : Optional.empty();
            case AwaitingTicketNumber waiting ->
                    text.strip().matches("#?[1-9][0-9]{0,9}")
                            ? Optional.of(
                                    new Intent.FindTicket(
                                            Long.parseLong(text.strip().replace("#", ""))))
                            : Optional.empty();
        };
    }

    private static Optional<Intent> reporting(
            Reporting now, String text, Optional<Command> command) {
        if (command.isEmpty()) {
            return told(text);
        }
        return switch (command.get()) {
            case DONE -> Optional.of(new Intent.FinishReport());
            case THANKS, GOODBYE ->
                    now.parts() > 0 ? Optional.of(new Intent.FinishReport()) : told(text);
            case NO -> now.parts() > 0 ? told(text) : Optional.of(new Intent.DropReport());
            default -> OUT.contains(command.get()) ? Optional.empty() : told(text);
        };
    }

    private static Optional<Intent> told(String text) {
        return Optional.of(new Intent.TellReport(text));
    }
}
