package app.tendero.whatsapp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code value} of a change as far as a splitter needs it; the rest is passed on unread. */
final class ChangeValue {

    /** As many as Meta puts updates into one POST. */
    private static final int MOST_CONTACTS = 1000;

    private @Nullable String number;
    private final List<Contact> contacts = new ArrayList<>(1);
    private final List<MessageHead> messages = new ArrayList<>(1);
    private final List<StatusHead> statuses = new ArrayList<>(1);
    private final List<String> errors = new ArrayList<>(0);

    /** {@code metadata.phone_number_id}. */
    @Nullable String number() {
        return number;
    }

    List<Contact> contacts() {
        return contacts;
    }

    List<MessageHead> messages() {
        return messages;
    }

    List<StatusHead> statuses() {
        return statuses;
    }

    /** Errors that belong to no message, each as its JSON. */
    List<String> errors() {
        return errors;
    }

    void read(JsonCursor in) throws IOException {
        in.fields(
                name -> {
                    switch (name) {
                        case "metadata" -> in.fields(field -> metadata(in, field));
                        case "contacts" -> in.elements(() -> contact(in));
                        case "messages" -> in.elements(() -> messages.add(MessageHead.read(in)));
                        case "statuses" -> in.elements(() -> statuses.add(StatusHead.read(in)));
                        case "errors" -> in.elements(() -> errors.add(in.slice(() -> {})));
                        default -> {}
                    }
                });
    }

    private void metadata(JsonCursor in, String name) throws IOException {
        if (name.equals("phone_number_id")) {
            number = EnvelopeReader.once(number, in.text());
        }
    }

    private void contact(JsonCursor in) throws IOException {
        if (contacts.size() < MOST_CONTACTS) {
            contacts.add(Contact.read(in));
        }
    }

    /** One who writes or is written to; any part may be missing. */
    static final class Contact {

        /** {@code wa_id}. */
        @Nullable String phone;

        /** {@code user_id}, the BSUID. */
        @Nullable String user;

        String name = "";

        static Contact read(JsonCursor in) throws IOException {
            var contact = new Contact();
            in.fields(
                    field -> {
                        switch (field) {
                            case "wa_id" -> contact.phone = in.text();
                            case "user_id" -> contact.user = in.text();
                            case "profile" -> in.fields(part -> contact.profile(in, part));
                            default -> {}
                        }
                    });
            return contact;
        }

        private void profile(JsonCursor in, String field) throws IOException {
            var text = field.equals("name") ? in.text() : null;
            if (text != null) {
                name = Clean.text(text, 200);
            }
        }
    }
}
