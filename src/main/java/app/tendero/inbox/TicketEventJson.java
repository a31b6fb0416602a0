package app.tendero.inbox;

import static app.tendero.platform.StoredJson.flag;
import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.optionalText;
import static app.tendero.platform.StoredJson.text;

import app.tendero.conversation.Event;
import app.tendero.conversation.ReturnStand;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.TicketEvent;
import app.tendero.conversation.TicketEvent.FileRefused;
import app.tendero.conversation.TicketEvent.FileTrouble;
import app.tendero.conversation.TicketEvent.TicketNews;
import app.tendero.conversation.TicketEvent.TicketNotOpened;
import app.tendero.conversation.TicketEvent.TicketOpened;
import app.tendero.conversation.TicketEvent.Why;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketState;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Events about tickets as they lie in the inbox. */
final class TicketEventJson {

    private TicketEventJson() {}

    static ObjectNode write(TicketEvent event) {
        return switch (event) {
            case TicketOpened(var at, var number, var what, var returns) ->
                    kind("event", "ticket-opened")
                            .put("number", number)
                            .put("kind", word(what))
                            .put("returns", returns);
            case TicketNotOpened(var at, var why) ->
                    kind("event", "ticket-not-opened").put("why", word(why));
            case TicketNews(
                            var at,
                            var number,
                            var what,
                            var state,
                            var note,
                            var expected,
                            var returning,
                            var reachable) -> {
                var json =
                        kind("event", "ticket-news")
                                .put("number", number)
                                .put("kind", word(what))
                                .put("state", word(state))
                                .put("note", note)
                                .put("reachable", reachable);
                expected.ifPresent(day -> json.put("expected", day.toString()));
                returning.ifPresent(stand -> json.put("returning", word(stand)));
                yield json;
            }
            case FileRefused(var at, var media, var why) ->
                    kind("event", "ticket-file-refused")
                            .put("media", word(media))
                            .put("why", word(why));
        };
    }

    /** Empty for a kind that is no ticket's. */
    static Optional<Event> read(JsonNode json, Instant at) {
        return switch (text(json, "event")) {
            case "ticket-opened" ->
                    Optional.of(
                            new TicketOpened(
                                    at,
                                    id(json, "number"),
                                    of(TicketKind.class, json, "kind"),
                                    flag(json, "returns")));
            case "ticket-not-opened" ->
                    Optional.of(new TicketNotOpened(at, of(Why.class, json, "why")));
            case "ticket-news" ->
                    Optional.of(
                            new TicketNews(
                                    at,
                                    id(json, "number"),
                                    of(TicketKind.class, json, "kind"),
                                    of(TicketState.class, json, "state"),
                                    text(json, "note"),
                                    optionalText(json, "expected").map(LocalDate::parse),
                                    optionalText(json, "returning")
                                            .map(stand -> of(ReturnStand.class, json, "returning")),
                                    flag(json, "reachable")));
            case "ticket-file-refused" ->
                    Optional.of(
                            new FileRefused(
                                    at,
                                    of(MediaKind.class, json, "media"),
                                    of(FileTrouble.class, json, "why")));
            default -> Optional.empty();
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E of(Class<E> type, JsonNode json, String field) {
        return Enum.valueOf(type, text(json, field).toUpperCase(Locale.ROOT));
    }
}
