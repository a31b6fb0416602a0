package app.tendero.whatsapp;

import app.tendero.conversation.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Shows a message as Meta would get it, without anybody it is for. */
public final class PhonePreview {

    private PhonePreview() {}

    /** {@code type} and what belongs to it, in Meta's words. */
    public static JsonNode of(Message message) {
        try {
            return Json.MAPPER.readTree(MessageJson.shown(message).getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
