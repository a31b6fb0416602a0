package app.tendero.whatsapp;

import app.tendero.conversation.Message.FileKind;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.CloudApi.Reply;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * Hands a file to Meta, so that messages can name it by an id that is good for thirty days.
 *
 * <p>{@code POST /<phone number ID>/media}, page {@code business-phone-numbers/media}.
 */
@Singleton
public class MediaUpload {

    /** WhatsApp shows no other picture as one. */
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    private final CloudApi api;

    MediaUpload(CloudApi api) {
        this.api = api;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It lies at Meta. */
        record Handed(FileKind kind, String media) implements Outcome {}

        /** It is nothing that WhatsApp carries for us: no JPEG, PNG or PDF by its content. */
        record NotTaken() implements Outcome {}

        /** Meta did not take it now, or at all. */
        record NotHanded() implements Outcome {}
    }

    /** Hands over a file as what its content shows it to be, whatever it is called. */
    public Uni<Outcome> hand(WhatsAppNumber number, byte[] content) {
        var beginning = Arrays.copyOf(content, Math.min(content.length, MediaKinds.BEGINNING));
        var picture = MediaKinds.accepted(MediaKind.IMAGE, beginning).filter(PICTURES::contains);
        var type = picture.or(() -> MediaKinds.accepted(MediaKind.DOCUMENT, beginning));
        if (type.isEmpty()) {
            return Uni.createFrom().item(new Outcome.NotTaken());
        }
        var kind = picture.isPresent() ? FileKind.IMAGE : FileKind.DOCUMENT;
        var boundary = "tendero-" + UUID.randomUUID();
        return api.upload(
                        number.id(), number.token(), boundary, form(boundary, type.get(), content))
                .map(reply -> handed(kind, reply));
    }

    private static Outcome handed(FileKind kind, Reply reply) {
        if (reply instanceof Reply.Answered(var head, var body) && head.statusCode() / 100 == 2) {
            var id = SendAnswers.json(body).path("id").asText("");
            return Clean.isId(id, 200) ? new Outcome.Handed(kind, id) : new Outcome.NotHanded();
        }
        return new Outcome.NotHanded();
    }

    /** Its name is ours: what somebody called a file on their machine is nobody's business. */
    private static Buffer form(String boundary, String type, byte[] content) {
        var ending = type.substring(type.indexOf('/') + 1);
        return Buffer.buffer()
                .appendString(field(boundary, "messaging_product", "whatsapp"))
                .appendString(field(boundary, "type", type))
                .appendString("--" + boundary + "\r\n")
                .appendString(
                        "Content-Disposition: form-data; name=\"file\"; filename=\"file."
                                + ending
                                + "\"\r\nContent-Type: "
                                + type
                                + "\r\n\r\n")
                .appendBytes(content)
                .appendString("\r\n--" + boundary + "--\r\n");
    }

    private static String field(String boundary, String name, String value) {
        return "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }
}
