package app.tendero.store;

import app.tendero.kernel.ChatRules;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.MenuTree;
import app.tendero.kernel.ModelRules;
import app.tendero.kernel.OpeningHours;
import app.tendero.kernel.OpeningHours.Span;
import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a chat is arranged, as it stands in its column. What the text does not name is as it comes,
 * and what it names and nobody knows any more is passed over.
 */
final class ChatText {

    private ChatText() {}

    static String write(ChatRules chat) {
        var object = StoredJson.object();
        object.set("week", week(chat.hours().week()));
        object.set(
                "holidays",
                StoredJson.texts(
                        chat.hours().holidays().stream().map(LocalDate::toString).toList()));
        object.set("special", special(chat.hours().special()));
        object.set("closed", StoredJson.parse(SettingsText.welcome(chat.closed())));
        object.set(
                "collections",
                StoredJson.texts(chat.collections().stream().map(CollectionId::toString).toList()));
        object.put("hides_sold_out", chat.hidesSoldOut());
        object.put("person_hours", chat.personHours());
        object.put("asks_model", chat.model().asks());
        object.put("model_calls", chat.model().callsADay());
        return object.toString();
    }

    private static ObjectNode special(Map<LocalDate, List<Span>> days) {
        var object = StoredJson.object();
        days.forEach((day, spans) -> object.set(day.toString(), spans(spans)));
        return object;
    }

    private static ArrayNode spans(List<Span> spans) {
        return StoredJson.array(
                spans, span -> StoredJson.object().put("from", span.from()).put("to", span.to()));
    }

    private static ObjectNode week(Map<DayOfWeek, List<Span>> week) {
        var object = StoredJson.object();
        week.forEach((day, spans) -> object.set(day.name(), spans(spans)));
        return object;
    }

    /**
     * @param menu the column beside it; a store without one has the usual menu
     */
    static ChatRules read(String json, @Nullable String menu) {
        var object = StoredJson.parse(json);
        var closed = StoredJson.present(object, "closed").map(JsonNode::toString).orElse("{}");
        return new ChatRules(
                menu == null ? MenuTree.USUAL : MenuJson.read(menu),
                new OpeningHours(
                        week(object.path("week")),
                        StoredJson.list(object, "holidays", day -> LocalDate.parse(day.asText())),
                        special(object.path("special"))),
                SettingsText.welcome(closed),
                StoredJson.list(object, "collections", id -> new CollectionId(id.asLong())),
                StoredJson.flag(object, "hides_sold_out"),
                StoredJson.optionalNumber(object, "person_hours")
                        .orElse(ChatRules.USUAL.personHours()),
                new ModelRules(
                        StoredJson.flag(object, "asks_model"),
                        StoredJson.optionalNumber(object, "model_calls")
                                .orElse(ModelRules.OFF.callsADay())));
    }

    private static SortedMap<LocalDate, List<Span>> special(JsonNode object) {
        var days = new TreeMap<LocalDate, List<Span>>();
        object.fieldNames()
                .forEachRemaining(
                        day ->
                                days.put(
                                        LocalDate.parse(day),
                                        StoredJson.list(object, day, ChatText::span)));
        return days;
    }

    private static Map<DayOfWeek, List<Span>> week(JsonNode object) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (object.has(day.name())) {
                week.put(day, StoredJson.list(object, day.name(), ChatText::span));
            }
        }
        return week;
    }

    private static Span span(JsonNode object) {
        return new Span(StoredJson.number(object, "from"), StoredJson.number(object, "to"));
    }
}
