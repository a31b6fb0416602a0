package app.tendero.support.handoff;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Text;
import app.tendero.messages.TemplateBody;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.ProblemException;
import app.tendero.whatsapp.MessageLimits;

/** Reads what somebody of the team says: {@code text}, or {@code template}. */
final class SaidBody {

    private static final int LONGEST_TEXT = 4096;

    private SaidBody() {}

    /**
     * @throws ProblemException 422 naming all fields that cannot be taken
     */
    static Message read(JsonFields fields) {
        var text = fields.text("text", LONGEST_TEXT).map(String::strip).filter(t -> !t.isEmpty());
        var template = fields.object("template").flatMap(TemplateBody::read);
        if (fields.errors().isEmpty() && text.isPresent() == template.isPresent()) {
            fields.wrong("text", "give text or template");
        }
        var message = text.<Message>map(Text::new).or(() -> template);
        message.flatMap(MessageLimits::fault).ifPresent(fault -> fields.wrong("template", fault));
        fields.mustBeGood();
        return message.orElseThrow();
    }
}
