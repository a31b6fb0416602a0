package app.tendero.outbox;

import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.number;
import static app.tendero.platform.StoredJson.optionalText;
import static app.tendero.platform.StoredJson.present;
import static app.tendero.platform.StoredJson.text;

import app.tendero.conversation.Effect;
import app.tendero.conversation.MediaFile;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketPlace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** Effects about tickets as they lie in the outbox. */
final class TicketEffectJson {

    private TicketEffectJson() {}

    static ObjectNode write(TicketEffect effect) {
        return switch (effect) {
            case TicketEffect.Note(var place, var words) ->
                    placed("ticket-note", place).put("words", words);
            case TicketEffect.Attach(var place, var media, var file) ->
                    placed("ticket-attach", place)
                            .put("media", media.name().toLowerCase(Locale.ROOT))
                            .put("file", file.id())
                            .put("type", file.type())
                            .put("sha256", file.sha256());
            case TicketEffect.Open(var report, var what, var about) ->
                    about(
                            kind("effect", "ticket-open")
                                    .put("report", report)
                                    .put("kind", what.name().toLowerCase(Locale.ROOT)),
                            about);
            case TicketEffect.Drop(var report) ->
                    kind("effect", "ticket-drop").put("report", report);
            case TicketEffect.MarkTold(var number) ->
                    kind("effect", "ticket-told").put("number", number);
            case TicketEffect.RequestReturn(var number) ->
                    kind("effect", "ticket-return").put("number", number);
        };
    }

    private static ObjectNode placed(String effect, TicketPlace place) {
        var json = kind("effect", effect);
        return switch (place) {
            case TicketPlace.Report(var report) -> json.put("report", report);
            case TicketPlace.Ticket(var number) -> json.put("number", number);
        };
    }

    private static ObjectNode about(ObjectNode json, TicketAbout about) {
        about.order().ifPresent(order -> json.put("order", order));
        return json.put("name", about.name()).put("item", about.item());
    }

    /** Empty for a kind that is no ticket's. */
    static Optional<Effect> read(JsonNode json) {
        return switch (text(json, "effect")) {
            case "ticket-note" ->
                    Optional.of(new TicketEffect.Note(place(json), text(json, "words")));
            case "ticket-attach" ->
                    Optional.of(
                            new TicketEffect.Attach(
                                    place(json),
                                    MediaKind.valueOf(text(json, "media").toUpperCase(Locale.ROOT)),
                                    new MediaFile(
                                            text(json, "file"),
                                            text(json, "type"),
                                            text(json, "sha256"))));
            case "ticket-open" ->
                    Optional.of(
                            new TicketEffect.Open(
                                    number(json, "report"),
                                    TicketKind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)),
                                    about(json)));
            case "ticket-drop" -> Optional.of(new TicketEffect.Drop(number(json, "report")));
            case "ticket-told" -> Optional.of(new TicketEffect.MarkTold(id(json, "number")));
            case "ticket-return" -> Optional.of(new TicketEffect.RequestReturn(id(json, "number")));
            default -> Optional.empty();
        };
    }

    private static TicketPlace place(JsonNode json) {
        return present(json, "number").isPresent()
                ? new TicketPlace.Ticket(id(json, "number"))
                : new TicketPlace.Report(number(json, "report"));
    }

    private static TicketAbout about(JsonNode json) {
        return new TicketAbout(
                present(json, "order").map(JsonNode::asLong),
                optionalText(json, "name").orElse(""),
                optionalText(json, "item").orElse(""));
    }
}
