package app.tendero.sandbox.meta.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Checks one body of {@code POST /{phone_number_id}/messages} against everything Meta documents for
 * it. Unknown keys beside the known ones of the envelope are ignored, inside the message they are
 * refused: that is how Meta behaves.
 */
public final class SendRules {

    /** {@code biz_opaque_callback_data} comes back in status webhooks and must stay this short. */
    public static final int CALLBACK_DATA_MAX = 512;

    private SendRules() {}

    /**
     * A message that passed.
     *
     * @param kind {@code text}, {@code interactive.button}, {@code template} and so on
     * @param category what Meta would charge it as: {@code service} or the template's category in
     *     lower case
     * @param callbackData {@code biz_opaque_callback_data}
     * @param quoted {@code context.message_id}
     */
    public record Checked(
            String kind, String category, Optional<String> callbackData, Optional<String> quoted) {

        /** Templates alone may leave outside the customer service window. */
        public boolean template() {
            return kind.equals("template");
        }
    }

    /**
     * Refuses with a {@link GraphRefusal}, or says what the message is. The recipient is not looked
     * at here.
     */
    public static Checked check(JsonNode message, Knowledge knowledge) {
        envelope(message);
        var callback = string(message, "biz_opaque_callback_data");
        callback.filter(data -> data.codePointCount(0, data.length()) > CALLBACK_DATA_MAX)
                .ifPresent(
                        data -> {
                            throw GraphError.invalid(
                                            "Param biz_opaque_callback_data must be at most "
                                                    + CALLBACK_DATA_MAX
                                                    + " characters long.")
                                    .refusal();
                        });
        var type = string(message, "type").orElse("text");
        var kind = kind(type, message, knowledge);
        var category =
                type.equals("template") ? TemplateRules.category(message, knowledge) : "service";
        return new Checked(kind, category, callback, quoted(message));
    }

    /** What every call to the messages endpoint must say, read marks included. */
    public static void product(JsonNode message) {
        var product = string(message, "messaging_product");
        if (product.isEmpty()) {
            throw GraphError.required("messaging_product").refusal();
        }
        if (!product.get().equalsIgnoreCase("whatsapp")) {
            throw GraphError.plain(
                            400, 100, "(#100) Param messaging_product must be one of {WHATSAPP}")
                    .refusal();
        }
    }

    private static void envelope(JsonNode message) {
        product(message);
        var recipientType = string(message, "recipient_type").orElse("individual");
        if (!recipientType.equals("individual")) {
            throw GraphError.invalid(
                            "This number cannot send to recipient_type " + recipientType + ".")
                    .refusal();
        }
    }

    private static Optional<String> quoted(JsonNode message) {
        if (!message.hasNonNull("context")) {
            return Optional.empty();
        }
        return Optional.of(Part.top(message, "context").text("message_id", 512));
    }

    private static String kind(String type, JsonNode message, Knowledge knowledge) {
        return switch (type) {
            case "text" -> {
                BasicRules.text(Part.top(message, "text"));
                yield type;
            }
            case "image", "video", "audio", "document", "sticker" -> {
                BasicRules.media(type, Part.top(message, type));
                yield type;
            }
            case "location" -> {
                BasicRules.location(Part.top(message, "location"));
                yield type;
            }
            case "contacts" -> {
                BasicRules.contacts(message);
                yield type;
            }
            case "reaction" -> {
                BasicRules.reaction(Part.top(message, "reaction"));
                yield type;
            }
            case "interactive" ->
                    "interactive."
                            + InteractiveRules.check(Part.top(message, "interactive"), knowledge);
            case "template" -> {
                TemplateRules.check(Part.top(message, "template"), knowledge);
                yield type;
            }
            default ->
                    throw GraphError.plain(
                                    400,
                                    100,
                                    "(#100) Param type must be one of {AUDIO, CONTACTS, DOCUMENT,"
                                            + " IMAGE, INTERACTIVE, LOCATION, REACTION, STICKER,"
                                            + " TEMPLATE, TEXT, VIDEO}")
                            .refusal();
        };
    }

    /** A string of the envelope; absent and null are the same, anything but a string is refused. */
    public static Optional<String> string(JsonNode message, String name) {
        var node = message.get(name);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw GraphError.invalid("Param " + name + " must be a string.").refusal();
        }
        return Optional.of(node.textValue());
    }
}
