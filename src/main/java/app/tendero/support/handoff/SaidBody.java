package app.tendero.support.handoff;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.FromTemplate;
import app.tendero.conversation.Message.Text;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.whatsapp.MessageLimits;
import java.util.List;
import java.util.Optional;

/** Reads what somebody of the team says: {@code text}, or {@code template}. */
final class SaidBody {

    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_VALUE = 1024;

    private SaidBody() {}

    /**
     * @throws ProblemException 422 naming all fields that cannot be taken
     */
    static Message read(JsonFields fields) {
        var text = fields.text("text", LONGEST_TEXT).map(String::strip).filter(t -> !t.isEmpty());
        var template = fields.object("template").flatMap(SaidBody::template);
        if (fields.errors().isEmpty() && text.isPresent() == template.isPresent()) {
            fields.wrong("text", "give text or template");
        }
        var message = text.<Message>map(Text::new).or(() -> template);
        message.flatMap(MessageLimits::fault).ifPresent(fault -> fields.wrong("template", fault));
        if (!fields.errors().isEmpty()) {
            throw new ProblemException(Problem.invalid(fields.errors()));
        }
        return message.orElseThrow();
    }

    private static Optional<FromTemplate> template(JsonFields fields) {
        var name = fields.text("name", 512);
        var language = fields.text("language", 15);
        var values = fields.texts("parameters", 100, LONGEST_VALUE).orElse(List.of());
        if (name.isEmpty()) {
            fields.wrong("name", "required");
        }
        if (language.isEmpty()) {
            fields.wrong("language", "required");
        }
        return name.flatMap(called -> language.map(in -> new FromTemplate(called, in, values)));
    }
}
