package app.tendero.whatsapp;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.WabaId;
import app.tendero.whatsapp.Piece.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the envelope {@code entry[].changes[]{field, value}}. Meta promises no order of keys, so a
 * change is read whole before its field decides what it is.
 *
 * <p>A key that decides whose an item is may be there once only.
 */
final class EnvelopeReader {

    private final JsonCursor in;
    private final Instant receivedAt;
    private final int enough;
    private final List<Piece> pieces = new ArrayList<>();

    EnvelopeReader(JsonCursor in, Instant receivedAt, int enough) {
        this.in = in;
        this.receivedAt = receivedAt;
        this.enough = enough;
    }

    /** One more than enough of them at the most: then nobody will look at them. */
    List<Piece> read() throws IOException {
        var entries = new boolean[1];
        var whole =
                in.slice(
                        () ->
                                in.fields(
                                        name -> {
                                            if (name.equals("entry")) {
                                                entries[0] = in.elements(this::entry);
                                            }
                                        }));
        if (!in.atEnd()) {
            throw new IOException("more than one document");
        }
        if (!entries[0]) {
            strange("no entries", whole);
        }
        return pieces;
    }

    private void entry() throws IOException {
        var entry = new Entry();
        in.fields(
                name -> {
                    switch (name) {
                        case "id" -> entry.id = once(entry.id, in.text());
                        case "time" -> entry.time = in.text();
                        case "changes" -> in.elements(() -> entry.changes.add(change()));
                        default -> {}
                    }
                });
        for (var change : entry.changes) {
            if (pieces.size() > enough) {
                return;
            }
            describe(entry, change);
        }
    }

    private Change change() throws IOException {
        var change = new Change();
        in.fields(
                name -> {
                    switch (name) {
                        case "field" -> change.field = once(change.field, in.text());
                        case "value" -> change.payload = in.slice(() -> change.value.read(in));
                        default -> {}
                    }
                });
        return change;
    }

    private void describe(Entry entry, Change change) {
        var field = change.field;
        var payload = change.payload;
        if (field == null || payload == null) {
            strange("a change without field and value", payload == null ? "" : payload);
        } else if (entry.id == null || !Clean.isId(entry.id, 64)) {
            strange("no account", payload);
        } else if (field.equals("messages")) {
            messages(new WabaId(entry.id), change.value, payload);
        } else {
            notice(entry, new WabaId(entry.id), field, change.value, payload);
        }
    }

    private void messages(WabaId waba, ChangeValue value, String payload) {
        var number = number(value);
        if (number.isEmpty()) {
            strange("no number", payload);
            return;
        }
        var before = pieces.size();
        for (var message : value.messages()) {
            pieces.add(message.piece(waba, number.get(), value.contacts(), receivedAt));
        }
        for (var status : value.statuses()) {
            status.piece(waba, number.get(), receivedAt).ifPresent(pieces::add);
        }
        for (var error : value.errors()) {
            // The same error may come again and is news again, so a day of it is one item.
            var day = receivedAt.truncatedTo(ChronoUnit.DAYS).toString();
            var key = key(waba.value(), day, "errors", error);
            var origin = new Origin(waba, number);
            pieces.add(new Piece.Notice(origin, "meta.errors", key, error));
        }
        if (pieces.size() == before && value.statuses().isEmpty()) {
            strange("nothing in it", payload);
        }
    }

    private void notice(Entry entry, WabaId waba, String field, ChangeValue value, String payload) {
        var name = Clean.isWord(field) ? field : "unknown";
        var key = key(waba.value(), entry.time == null ? "" : entry.time, field, payload);
        var origin = new Origin(waba, number(value));
        pieces.add(new Piece.Notice(origin, "meta." + name, key, payload));
    }

    private static Optional<PhoneNumberId> number(ChangeValue value) {
        return Optional.ofNullable(value.number())
                .filter(id -> Clean.isId(id, 64))
                .map(PhoneNumberId::new);
    }

    private void strange(String reason, String body) {
        pieces.add(new Piece.Strange(reason, Clean.text(body, WebhookSplitter.KEPT_ASIDE)));
    }

    private static String key(String account, String time, String field, String payload) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : List.of(account, time, field, payload)) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "meta:"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    /** What a key says that may be there once only. */
    static @Nullable String once(@Nullable String before, @Nullable String now) throws IOException {
        if (before != null) {
            throw new IOException("a key is there twice");
        }
        return now;
    }

    private static final class Entry {
        @Nullable String id;
        @Nullable String time;
        final List<Change> changes = new ArrayList<>();
    }

    private static final class Change {
        @Nullable String field;
        @Nullable String payload;
        final ChangeValue value = new ChangeValue();
    }
}
