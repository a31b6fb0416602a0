package app.tendero.messages;

import app.tendero.inbox.ShopperAddress;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.Wamid;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message as merchants' software reads it.
 *
 * @param id {@code in-17} or {@code out-4}
 * @param type {@code text}, {@code image}, {@code buttons}, …
 * @param text the words; empty where there are none or they are forgotten
 * @param details what else belongs to its type
 * @param error why it failed
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MessageView(
        String id,
        String direction,
        Instant timestamp,
        String type,
        String text,
        String state,
        @JsonProperty("phone_number") Optional<String> phoneNumber,
        @JsonProperty("user_id") Optional<String> userId,
        @JsonProperty("conversation_id") UUID conversation,
        @JsonProperty("phone_number_id") Optional<String> number,
        @JsonProperty("wamid") Optional<String> wamid,
        @JsonProperty("answers") Optional<String> answers,
        Optional<Boolean> billable,
        Optional<Trouble> error,
        Optional<JsonNode> details) {

    /** What Meta, or we, said to a message that failed. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Trouble(Optional<Integer> code, Optional<String> message) {}

    static MessageView of(Logged message, Optional<ShopperAddress> shopper) {
        var failed = message.code().isPresent() || message.error().isPresent();
        return new MessageView(
                message.id(),
                message.direction().word(),
                message.at(),
                message.kind(),
                message.content().map(Content::words).orElse(""),
                message.state(),
                shopper.flatMap(ShopperAddress::phone).map(ShopperKey.WaId::value),
                shopper.flatMap(ShopperAddress::bsuid).map(ShopperKey.Bsuid::value),
                message.conversation().value(),
                message.number().map(PhoneNumberId::value),
                message.wamid().map(Wamid::value),
                message.answers().map(Wamid::value),
                message.billable(),
                failed
                        ? Optional.of(new Trouble(message.code(), message.error()))
                        : Optional.empty(),
                message.content().flatMap(MessageView::rest));
    }

    private static Optional<JsonNode> rest(JsonNode content) {
        var rest = content.<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy();
        rest.remove("text");
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }
}
