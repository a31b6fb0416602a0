package app.tendero.outbox;

import static app.tendero.platform.StoredJson.array;
import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.instant;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.list;
import static app.tendero.platform.StoredJson.needed;
import static app.tendero.platform.StoredJson.number;
import static app.tendero.platform.StoredJson.optionalText;
import static app.tendero.platform.StoredJson.parse;
import static app.tendero.platform.StoredJson.text;

import app.tendero.conversation.CheckoutEffect;
import app.tendero.conversation.CheckoutEffect.PrepareCheckout;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Effect.WakeAt;
import app.tendero.conversation.FactEffect;
import app.tendero.conversation.HandOff;
import app.tendero.conversation.HandOffEffect;
import app.tendero.conversation.HandOffEffect.ShowInInbox;
import app.tendero.conversation.OrderChange;
import app.tendero.conversation.OrderEffect;
import app.tendero.conversation.OrderEffect.AskMerchant;
import app.tendero.conversation.TicketEffect;
import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import app.tendero.kernel.Market;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Effects as they lie in the outbox. Each names its kind, so that no class name is in a row. */
public final class EffectCodec {

    private EffectCodec() {}

    public static String write(Effect effect) {
        return json(effect).toString();
    }

    private static JsonNode json(Effect effect) {
        return switch (effect) {
            case Say(var message) -> kind("effect", "say").set("message", SayJson.write(message));
            case WakeAt(var when, var name) ->
                    kind("effect", "wake-at").put("when", when.toString()).put("name", name);
            case CheckoutEffect checkout -> checkout(checkout);
            case OrderEffect order -> order(order);
            case HandOffEffect handOff -> handOff(handOff);
            case TicketEffect ticket -> TicketEffectJson.write(ticket);
            case FactEffect.Report(var facts) ->
                    kind("effect", "report").set("facts", array(facts, FactJson::write));
        };
    }

    private static JsonNode checkout(CheckoutEffect effect) {
        return switch (effect) {
            case PrepareCheckout(var request, var lines, var language, var market) -> {
                var json =
                        kind("effect", "prepare-checkout")
                                .put("request", request)
                                .put("language", language.tag());
                market.ifPresent(
                        m -> json.put("country", m.country().code()).put("currency", m.currency()));
                yield json.set("lines", array(lines, CartLineJson::write));
            }
        };
    }

    private static JsonNode order(OrderEffect effect) {
        return switch (effect) {
            case AskMerchant(var order, var name, var change, var note) ->
                    kind("effect", "ask-merchant")
                            .put("order", order)
                            .put("name", name)
                            .put("change", change.name().toLowerCase(Locale.ROOT))
                            .put("note", note);
        };
    }

    private static JsonNode handOff(HandOffEffect effect) {
        return switch (effect) {
            case ShowInInbox(var number, var by, var reason, var heard) ->
                    kind("effect", "show-in-inbox")
                            .put("number", number)
                            .put("by", word(by))
                            .put("reason", word(reason))
                            .put("heard", heard);
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a kind that this version does not know, or a row without
     *     a field it needs
     */
    public static Effect read(String stored) {
        var json = parse(stored);
        return switch (text(json, "effect")) {
            case "say" -> new Say(SayJson.read(needed(json, "message")));
            case "wake-at" -> new WakeAt(instant(json, "when"), text(json, "name"));
            case "prepare-checkout" ->
                    new PrepareCheckout(
                            number(json, "request"),
                            list(json, "lines", CartLineJson::read),
                            Language.parse(text(json, "language")).orElse(Language.EN),
                            optionalText(json, "country")
                                    .flatMap(Country::parse)
                                    .map(where -> new Market(where, text(json, "currency"))));
            case "report" -> new FactEffect.Report(list(json, "facts", FactJson::read));
            case "ask-merchant" ->
                    new AskMerchant(
                            id(json, "order"),
                            text(json, "name"),
                            OrderChange.valueOf(text(json, "change").toUpperCase(Locale.ROOT)),
                            text(json, "note"));
            case "show-in-inbox" ->
                    new ShowInInbox(
                            number(json, "number"),
                            HandOff.By.valueOf(text(json, "by").toUpperCase(Locale.ROOT)),
                            HandOff.Reason.valueOf(text(json, "reason").toUpperCase(Locale.ROOT)),
                            number(json, "heard"));
            default ->
                    TicketEffectJson.read(json)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "an effect of an unknown kind"));
        };
    }
}
