package app.tendero.whatsapp;

import static app.tendero.whatsapp.EnvelopeReader.once;

import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.WabaId;
import app.tendero.kernel.Wamid;
import app.tendero.whatsapp.ChangeValue.Contact;
import app.tendero.whatsapp.Piece.Origin;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of an inbound message before anybody reads the rest: its id, its type and who
 * wrote it.
 *
 * <p>Since shoppers may hide their number, {@code from} and {@code contacts[].wa_id} may be
 * missing; in older payloads {@code from_user_id} is. A change of number or BSUID names the old key
 * and the new one.
 */
final class MessageHead {

    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String from;
    private @Nullable String fromUser;
    private @Nullable String fromParent;
    private @Nullable String group;
    private @Nullable String timestamp;
    private @Nullable String newPhone;
    private @Nullable String newUser;
    private @Nullable String previousUser;
    private @Nullable String sharedPhone;
    private boolean ownContact;
    private String payload = "";

    static MessageHead read(JsonCursor in) throws IOException {
        var head = new MessageHead();
        head.payload = in.slice(() -> in.fields(name -> head.field(in, name)));
        return head;
    }

    /** The message as an item, {@code contacts} being those of the same change. */
    Piece piece(WabaId waba, PhoneNumberId number, List<Contact> contacts, Instant receivedAt) {
        if (id == null || !Clean.isId(id, 512)) {
            return strange("a message without id");
        }
        var wamid = new Wamid(id);
        if (group != null) {
            // Said to many: an answer to one of them alone would be odd, and nobody asked us.
            var origin = new Origin(waba, Optional.of(number));
            return new Piece.Notice(origin, "meta.group_message", "wa:" + id, payload);
        }
        var kind = type != null && Clean.isWord(type) ? "wa." + type : "wa.unknown";
        var at = Timestamps.read(timestamp, receivedAt);
        return shopper(contacts)
                .<Piece>map(who -> new Piece.Inbound(waba, number, wamid, kind, who, at, payload))
                .orElseGet(() -> strange("a message of nobody"));
    }

    private void field(JsonCursor in, String name) throws IOException {
        switch (name) {
            case "id" -> id = once(id, in.text());
            case "from" -> from = once(from, in.text());
            case "from_user_id" -> fromUser = once(fromUser, in.text());
            case "from_parent_user_id" -> fromParent = in.text();
            case "group_id" -> group = in.text();
            case "type" -> type = in.text();
            case "timestamp" -> timestamp = in.text();
            case "origin" -> origin(in);
            case "system" -> in.fields(part -> system(in, part));
            case "contacts" -> in.elements(() -> in.fields(part -> sharedContact(in, part)));
            default -> {}
        }
    }

    private void system(JsonCursor in, String name) throws IOException {
        switch (name) {
            case "wa_id", "new_wa_id" -> newPhone = in.text();
            case "user_id" -> newUser = in.text();
            case "previous_user_id" -> previousUser = in.text();
            default -> {}
        }
    }

    private void sharedContact(JsonCursor in, String name) throws IOException {
        switch (name) {
            case "origin" -> origin(in);
            case "phones" -> in.elements(() -> in.fields(part -> sharedPhone(in, part)));
            default -> {}
        }
    }

    private void sharedPhone(JsonCursor in, String name) throws IOException {
        if (name.equals("wa_id") && sharedPhone == null) {
            sharedPhone = in.text();
        }
    }

    /** Only an answer to our request is the shopper's own number; other cards are of anybody. */
    private void origin(JsonCursor in) throws IOException {
        ownContact = ownContact || "contact_request".equals(in.text());
    }

    private Optional<ShopperIdentity> shopper(List<Contact> contacts) {
        var contact = contactOf(contacts);
        var phone = phone(from).or(() -> phone(contact == null ? null : contact.phone));
        var user =
                bsuid(fromUser)
                        .or(() -> bsuid(from)) // a BSUID where a phone should be is still a BSUID
                        .or(() -> bsuid(contact == null ? null : contact.user))
                        .or(() -> bsuid(fromParent));
        var name = contact == null ? "" : contact.name;
        if ("system".equals(type)) {
            return changed(phone, user, name);
        }
        var known = ownContact ? phone.or(() -> phone(sharedPhone)) : phone;
        return identity(known, user, Optional.empty(), name);
    }

    private Optional<ShopperIdentity> changed(
            Optional<ShopperKey.WaId> phone, Optional<ShopperKey.Bsuid> user, String name) {
        var nextPhone = phone(newPhone);
        var nextUser = bsuid(newUser);
        if (nextPhone.isEmpty() && nextUser.isEmpty()) {
            return identity(phone, user, Optional.empty(), name);
        }
        var previous =
                bsuid(previousUser)
                        .<ShopperKey>map(key -> key)
                        .or(() -> user)
                        .or(() -> phone)
                        .filter(key -> !nextUser.filter(key::equals).isPresent())
                        .filter(key -> !nextPhone.filter(key::equals).isPresent());
        return identity(nextPhone, nextUser, previous, name);
    }

    private static Optional<ShopperIdentity> identity(
            Optional<ShopperKey.WaId> phone,
            Optional<ShopperKey.Bsuid> user,
            Optional<ShopperKey> previous,
            String name) {
        return phone.isEmpty() && user.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShopperIdentity(phone, user, previous, name));
    }

    /** The contact that names the writer; the only one if the message names nobody. */
    private @Nullable Contact contactOf(List<Contact> contacts) {
        for (var contact : contacts) {
            var same =
                    (from != null && from.equals(contact.phone))
                            || (fromUser != null && fromUser.equals(contact.user));
            if (same) {
                return contact;
            }
        }
        var nameless = from == null && fromUser == null;
        return nameless && contacts.size() == 1 ? contacts.getFirst() : null;
    }

    private Piece strange(String reason) {
        return new Piece.Strange(reason, Clean.text(payload, WebhookSplitter.KEPT_ASIDE));
    }

    private static Optional<ShopperKey.WaId> phone(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ShopperKey.WaId(text.startsWith("+") ? text.substring(1) : text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<ShopperKey.Bsuid> bsuid(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ShopperKey.Bsuid(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
