package app.tendero.conversation.dialogue;

import app.tendero.conversation.TicketKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ids of buttons and rows about tickets; read as strictly as {@link ReplyIds} reads its own.
 */
final class TicketIds {

    static final String HUB = "tickets";
    static final String NEW = "ticket.new";
    static final String ISSUE = "ticket.issue";
    static final String OTHER = "ticket.other";
    static final String DONE = "ticket.done";
    static final String DROP = "ticket.drop";
    static final String MINE = "tickets.mine";
    static final String FOLLOW = "ticket.follow";

    private static final Pattern TICKET = Pattern.compile("ticket:([1-9][0-9]{0,9})");
    private static final Pattern ADD = Pattern.compile("ticket\\.add:([1-9][0-9]{0,9})");
    private static final Pattern ABOUT =
            Pattern.compile("ticket\\.about:(#?[\\p{L}\\p{N}._/-]{1,60}):([0-9]{1,2})");

    private TicketIds() {}

    static String ticket(long number) {
        return "ticket:" + number;
    }

    static String add(long number) {
        return "ticket.add:" + number;
    }

    /**
     * @param item counted from 1; 0 for all of the order
     */
    static String about(String order, int item) {
        return "ticket.about:" + order + ":" + item;
    }

    static Optional<Intent> parse(String id) {
        return switch (id) {
            case HUB -> Optional.of(new Intent.ShowTickets());
            case NEW -> Optional.of(new Intent.StartReport(TicketKind.DEFECT));
            case ISSUE -> Optional.of(new Intent.StartReport(TicketKind.ISSUE));
            case OTHER -> Optional.of(new Intent.ReportOther());
            case DONE -> Optional.of(new Intent.FinishReport());
            case DROP -> Optional.of(new Intent.DropReport());
            case MINE -> Optional.of(new Intent.ListTickets());
            case FOLLOW -> Optional.of(new Intent.AskTicketNumber());
            default -> withArguments(id);
        };
    }

    private static Optional<Intent> withArguments(String id) {
        var about = ABOUT.matcher(id);
        return number(TICKET, id)
                .<Intent>map(Intent.FindTicket::new)
                .or(() -> number(ADD, id).map(Intent.AddToTicket::new))
                .or(
                        () ->
                                about.matches()
                                        ? Optional.of(
                                                new Intent.ReportAbout(
                                                        about.group(1),
                                                        Integer.parseInt(about.group(2))))
                                        : Optional.empty());
    }

    private static Optional<Long> number(Pattern form, String id) {
        var found = form.matcher(id);
        return found.matches() ? Optional.of(Long.parseLong(found.group(1))) : Optional.empty();
    }
}
