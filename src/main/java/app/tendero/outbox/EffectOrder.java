package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import java.util.Optional;

/**
 * One effect to be carried out now.
 *
 * @param id of the outbox row, stable over attempts
 * @param attempt counted from 1
 * @param number the number an answer leaves from
 * @param answers the inbound message this belongs to
 */
public record EffectOrder(
        long id,
        int attempt,
        StoreId store,
        ConversationId conversation,
        Optional<PhoneNumberId> number,
        Optional<Wamid> answers,
        Recipient recipient,
        Effect effect) {

    /** Where the shopper is reached; at least one is there. */
    public record Recipient(Optional<ShopperKey.WaId> phone, Optional<ShopperKey.Bsuid> bsuid) {}

    /** {@code biz_opaque_callback_data}: lets a status webhook name this attempt. */
    public String callbackData() {
        var self = "t:" + id + "." + attempt;
        return answers.map(wamid -> self + ";in:" + wamid.value()).orElse(self);
    }
}
