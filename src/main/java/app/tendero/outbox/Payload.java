package app.tendero.outbox;

import app.tendero.conversation.CheckoutEffect;
import app.tendero.conversation.Effect;
import app.tendero.conversation.FactEffect;
import app.tendero.conversation.HandOffEffect;
import app.tendero.conversation.OrderEffect;
import app.tendero.conversation.TicketEffect;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;

/** An effect and its recipient as they lie sealed in an outbox row. */
record Payload(Effect effect, Recipient recipient) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The row's kind; {@code say} rows of one conversation leave in order. */
    static String kind(Effect effect) {
        return switch (effect) {
            case Effect.Say say -> "say";
            case Effect.WakeAt wake -> "wake";
            case CheckoutEffect.PrepareCheckout checkout -> "checkout";
            case OrderEffect.AskMerchant ask -> "order";
            case HandOffEffect.ShowInInbox show -> "inbox";
            case TicketEffect ticket -> "ticket";
            case FactEffect.Report report -> "facts";
        };
    }

    /** The moment an effect asks for, where it asks for one. */
    static Optional<Instant> notBefore(Effect effect) {
        return effect instanceof Effect.WakeAt(var when, var name)
                ? Optional.of(when)
                : Optional.empty();
    }

    static byte[] seal(Sealing sealing, NewEffect effect) {
        var json = JSON.createObjectNode();
        effect.recipient().phone().ifPresent(key -> json.put("phone", key.value()));
        effect.recipient().bsuid().ifPresent(key -> json.put("bsuid", key.value()));
        json.put("effect", EffectCodec.write(effect.effect()));
        return sealing.seal(place(effect.store()), json.toString());
    }

    static Payload open(Sealing sealing, StoreId store, byte[] sealed) {
        try {
            var json = JSON.readTree(sealing.openText(place(store), sealed));
            var recipient =
                    new Recipient(
                            Optional.ofNullable(json.get("phone"))
                                    .map(phone -> new ShopperKey.WaId(phone.asText())),
                            Optional.ofNullable(json.get("bsuid"))
                                    .map(bsuid -> new ShopperKey.Bsuid(bsuid.asText())));
            return new Payload(EffectCodec.read(json.path("effect").asText()), recipient);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an effect cannot be read");
        }
    }

    private static Place place(StoreId store) {
        return new Place(store, "outbox", "payload");
    }
}
