package app.tendero.turn;

import static app.tendero.platform.StoredJson.array;
import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.list;
import static app.tendero.platform.StoredJson.number;
import static app.tendero.platform.StoredJson.object;
import static app.tendero.platform.StoredJson.optionalNumber;
import static app.tendero.platform.StoredJson.optionalText;
import static app.tendero.platform.StoredJson.present;
import static app.tendero.platform.StoredJson.text;

import app.tendero.conversation.Step;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketStep;
import app.tendero.conversation.TicketStep.AddingTo;
import app.tendero.conversation.TicketStep.AwaitingTicketNumber;
import app.tendero.conversation.TicketStep.ChoosingSubject;
import app.tendero.conversation.TicketStep.Reporting;
import app.tendero.conversation.TicketTalk;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.Locale;
import java.util.Optional;

/** What a conversation's row keeps of its tickets. */
final class TicketStepJson {

    private TicketStepJson() {}

    static JsonNode write(TicketTalk talk) {
        return object().put("reports", talk.reports())
                .set("untold", array(talk.untold(), LongNode::valueOf));
    }

    static TicketTalk readTalk(JsonNode json) {
        return new TicketTalk(
                optionalNumber(json, "reports").orElse(0),
                list(json, "untold", JsonNode::longValue));
    }

    static JsonNode write(TicketStep step) {
        return switch (step) {
            case ChoosingSubject(var what) ->
                    kind("step", "choosing-subject").put("kind", word(what));
            case Reporting(var report, var what, var about, var parts) -> {
                var json =
                        kind("step", "reporting")
                                .put("report", report)
                                .put("kind", word(what))
                                .put("parts", parts)
                                .put("name", about.name())
                                .put("item", about.item());
                about.order().ifPresent(order -> json.put("order", order));
                yield json;
            }
            case AddingTo(var number, var what, var parts) ->
                    kind("step", "adding-to")
                            .put("number", number)
                            .put("kind", word(what))
                            .put("parts", parts);
            case AwaitingTicketNumber waiting -> kind("step", "awaiting-ticket-number");
        };
    }

    /** Empty for a step that is no ticket's. */
    static Optional<Step> read(JsonNode json) {
        return switch (text(json, "step")) {
            case "choosing-subject" -> Optional.of(new ChoosingSubject(ticketKind(json)));
            case "reporting" ->
                    Optional.of(
                            new Reporting(
                                    number(json, "report"),
                                    ticketKind(json),
                                    new TicketAbout(
                                            present(json, "order").map(JsonNode::asLong),
                                            optionalText(json, "name").orElse(""),
                                            optionalText(json, "item").orElse("")),
                                    number(json, "parts")));
            case "adding-to" ->
                    Optional.of(
                            new AddingTo(
                                    id(json, "number"), ticketKind(json), number(json, "parts")));
            case "awaiting-ticket-number" -> Optional.of(new AwaitingTicketNumber());
            default -> Optional.empty();
        };
    }

    private static TicketKind ticketKind(JsonNode json) {
        return TicketKind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT));
    }

    private static String word(TicketKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
