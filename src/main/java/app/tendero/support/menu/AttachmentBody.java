package app.tendero.support.menu;

import app.tendero.conversation.Limits;
import app.tendero.kernel.MenuItem.Attachment;
import app.tendero.kernel.MenuItem.Attachment.Document;
import app.tendero.kernel.MenuItem.Attachment.Image;
import app.tendero.kernel.MenuItem.Attachment.Link;
import app.tendero.platform.http.JsonFields;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what comes with an answer: an image, a document or a link, and no two of them. */
final class AttachmentBody {

    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_FILENAME = 200;

    private AttachmentBody() {}

    static Optional<Attachment> read(JsonFields fields) {
        var image = fields.object("image").flatMap(AttachmentBody::image);
        var document = fields.object("document").flatMap(AttachmentBody::document);
        var link = fields.object("link").flatMap(AttachmentBody::link);
        if (Stream.of("image", "document", "link").filter(fields::has).count() > 1) {
            fields.wrong("image", "an image, a document or a link, not two of them");
        }
        return image.or(() -> document).or(() -> link);
    }

    private static Optional<Attachment> image(JsonFields fields) {
        var url = url(fields);
        fields.noteRest();
        return url.map(Image::new);
    }

    private static Optional<Attachment> document(JsonFields fields) {
        var url = url(fields);
        var name =
                fields.parsed(
                        "filename",
                        LONGEST_FILENAME,
                        text ->
                                Optional.of(text)
                                        .filter(t -> t.matches("[^/\\\\]+\\.[A-Za-z0-9]{2,5}")),
                        "a name like sizes.pdf");
        if (!fields.has("filename")) {
            fields.wrong("filename", "required");
        }
        fields.noteRest();
        return url.flatMap(at -> name.map(called -> new Document(at, called)));
    }

    private static Optional<Attachment> link(JsonFields fields) {
        var url = url(fields);
        var label = MenuBody.texts(fields, "label", Limits.BUTTON_TITLE);
        fields.noteRest();
        return url.map(at -> new Link(at, label));
    }

    private static Optional<String> url(JsonFields fields) {
        if (!fields.has("url")) {
            fields.wrong("url", "required");
        }
        return fields.parsed(
                "url", LONGEST_URL, AttachmentBody::publicOne, "a public address, https://…");
    }

    private static Optional<String> publicOne(String text) {
        try {
            var uri = new URI(text);
            var host = uri.getHost();
            return "https".equals(uri.getScheme())
                            && host != null
                            && host.contains(".")
                            && uri.getUserInfo() == null
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
