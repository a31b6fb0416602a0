package app.tendero.whatsapp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Takes a webhook of Meta apart into its items: entries × changes × messages, statuses and errors.
 * Pure, and never fails: what it cannot read it hands back as {@link Piece.Strange}, and a strange
 * item leaves its neighbours alone.
 */
public final class WebhookSplitter {

    /** How many characters of a strange item are kept. */
    public static final int KEPT_ASIDE = 2000;

    /** Meta puts at most 1,000 updates into one POST. */
    private static final int MOST_PIECES = 5000;

    /** Strange items beyond these tell a person nothing new. */
    private static final int MOST_STRANGE = 10;

    private WebhookSplitter() {}

    /**
     * @param body the raw bytes, their signature already checked
     * @param receivedAt stands in for missing times
     */
    public static List<Piece> split(byte[] body, Instant receivedAt) {
        List<Piece> pieces;
        try (var in = new JsonCursor(body)) {
            pieces = new EnvelopeReader(in, receivedAt, MOST_PIECES).read();
        } catch (IOException | RuntimeException unreadable) {
            // An overflow of Jackson's symbol table is no IOException, hence the second kind.
            return List.of(new Piece.Strange("not readable as JSON", trimmed(body)));
        }
        if (pieces.size() > MOST_PIECES) {
            return List.of(new Piece.Strange("too many items", trimmed(body)));
        }
        return fewStrange(pieces);
    }

    /**
     * The accounts a body claims to be about, at most {@code most}, read before its signature is
     * known: it decides only which stores' secrets are tried.
     */
    public static List<String> accountsClaimed(byte[] body, int most) {
        var accounts = new LinkedHashSet<String>();
        try (var in = new JsonCursor(body)) {
            in.fields(
                    name -> {
                        if (name.equals("entry")) {
                            in.elements(() -> claimedAccount(in, accounts, most));
                        }
                    });
        } catch (IOException | RuntimeException unreadable) {
            return List.copyOf(accounts);
        }
        return List.copyOf(accounts);
    }

    private static void claimedAccount(JsonCursor in, LinkedHashSet<String> accounts, int most)
            throws IOException {
        in.fields(
                name -> {
                    var id = name.equals("id") ? in.text() : null;
                    if (id != null && Clean.isId(id, 64)) {
                        accounts.add(id);
                    }
                    if (accounts.size() >= most) {
                        throw new IOException("enough accounts");
                    }
                });
    }

    private static List<Piece> fewStrange(List<Piece> pieces) {
        var strange = 0;
        var kept = new ArrayList<Piece>(pieces.size());
        for (var piece : pieces) {
            if (!(piece instanceof Piece.Strange) || strange++ < MOST_STRANGE) {
                kept.add(piece);
            }
        }
        return kept;
    }

    private static String trimmed(byte[] body) {
        var few = Math.min(body.length, KEPT_ASIDE);
        return Clean.text(new String(body, 0, few, StandardCharsets.UTF_8));
    }
}
