package app.tendero.conversation.dialogue;

import app.tendero.conversation.Command;
import app.tendero.conversation.Commands;
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
                    Command.LANGUAGE,
                    Command.STOP,
                    Command.START,
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

    static Optional<Intent> read(Turn turn, String text) {
        var named = TicketKind.numberIn(text).<Intent>map(Intent.FindTicket::new);
        return named.isPresent() || !(turn.conversation().step() instanceof TicketStep step)
                ? named
                : aside(turn, step, text).or(() -> read(step, text, Commands.parse(text)));
    }

    /** What is asked beside a report that is open. */
    private static Optional<Intent> aside(Turn turn, TicketStep step, String text) {
        var command = Commands.parse(text);
        return switch (step) {
            case Reporting reporting ->
                    command.isEmpty()
                            ? Asides.whileReporting(text)
                            : TypedText.command(turn, text)
                                    .flatMap(meant -> aside(command.get(), meant, text));
            case AddingTo adding ->
                    command.isEmpty()
                            ? Asides.whileAdding(text)
                            : TypedText.command(turn, text)
                                    .flatMap(meant -> Asides.of(command.get(), meant));
            case ChoosingSubject choosing -> Optional.empty();
            case AwaitingTicketNumber waiting -> Optional.empty();
        };
    }

    private static Optional<Intent> aside(Command command, Intent meant, String text) {
        return command == Command.ORDERS
                ? Optional.of(Asides.orders(meant, text))
                : Asides.of(command, meant);
    }

    private static Optional<Intent> read(TicketStep step, String text, Optional<Command> command) {
        return switch (step) {
            case Reporting reporting -> reporting(reporting, text, command);
            case AddingTo adding ->
                    command.isEmpty() || command.filter(ANSWERS::contains).isPresent()
                            ? told(text)
                            : Optional.empty();
            case ChoosingSubject choosing ->
                    command.isEmpty() && Asides.whileReporting(text).isEmpty()
                            ? told(text)
                            : Optional.empty();
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
