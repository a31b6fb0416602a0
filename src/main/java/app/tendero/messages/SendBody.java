package app.tendero.messages;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Text;
import app.tendero.kernel.ShopperKey;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.ProblemException;
import app.tendero.whatsapp.MessageLimits;
import java.util.List;

/**
 * What merchants' software wants sent, and to whom.
 *
 * @param shopper the number and what else it may be for WhatsApp, or the id
 */
record SendBody(List<ShopperKey> shopper, Message message) {

    static final String EXAMPLE =
            """
            {"phone_number": "+353871234567", "message": "Your scarf has arrived."}""";
    static final String TEMPLATE_EXAMPLE =
            """
            {"phone_number": "+353871234567",
             "template": {"name": "order_update", "language": "en_US", "parameters": ["#1001"]}}""";

    private static final int LONGEST_TEXT = 4096;

    /**
     * Reads {@code {phone_number | user_id, message | template {name, language, parameters[]}}}.
     *
     * @throws ProblemException 422 naming all fields that cannot be taken
     */
    static SendBody read(JsonFields fields) {
        var phone =
                fields.parsed("phone_number", 40, Parameters::phone, "a number with its country");
        var user = fields.parsed("user_id", 140, Parameters::user, "an id as Meta gives it, IE.…");
        var text = fields.text("message", LONGEST_TEXT);
        var template = fields.object("template").flatMap(TemplateBody::read);
        oneOf(fields, "phone_number", "user_id");
        oneOf(fields, "message", "template");
        var message = text.<Message>map(Text::new).or(() -> template);
        message.flatMap(MessageLimits::fault).ifPresent(fault -> fields.wrong("template", fault));
        fields.mustBeGood();
        return new SendBody(phone.or(() -> user).orElseThrow(), message.orElseThrow());
    }

    private static void oneOf(JsonFields fields, String one, String other) {
        if (fields.has(one) == fields.has(other)) {
            fields.wrong(
                    one,
                    fields.has(one)
                            ? "give " + one + " or " + other + ", not both"
                            : "give " + one + " or " + other);
        } else if (fields.errors().isEmpty()) {
            var given = fields.has(one) ? one : other;
            if (fields.isText(given) && fields.text(given, LONGEST_TEXT).isEmpty()) {
                fields.wrong(given, "not an empty text");
            }
        }
    }
}
