package app.tendero.whatsapp;

import app.tendero.conversation.ShopperEvent.MediaKind;
import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Checks a file while it comes in, and cuts it to pieces of one size. Holds one piece at a time.
 */
final class MediaReader {

    private final MediaKind kind;
    private final byte[] piece;
    private final MessageDigest digest = sha256();
    private int filled;
    private long size;
    private boolean begun;
    private String type = "";

    MediaReader(MediaKind kind, int pieceSize) {
        this.kind = kind;
        this.piece = new byte[pieceSize];
    }

    /** Thrown in the middle: the rest of the file is of no use. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fetched why;

        Unfit(Fetched why) {
            super(why.getClass().getSimpleName(), null, false, false);
            this.why = why;
        }

        Fetched why() {
            return why;
        }
    }

    /** The pieces that are full with these bytes. */
    List<byte[]> take(Buffer bytes) {
        size += bytes.length();
        if (size > MediaKinds.most(kind)) {
            throw new Unfit(new Fetched.TooLarge(MediaKinds.most(kind)));
        }
        var full = new ArrayList<byte[]>();
        for (int at = 0; at < bytes.length(); ) {
            var taken = Math.min(piece.length - filled, bytes.length() - at);
            bytes.getBytes(at, at + taken, piece, filled);
            filled += taken;
            at += taken;
            if (filled == piece.length) {
                full.add(cut());
            }
        }
        return full;
    }

    /** What is left when no more comes. */
    List<byte[]> rest() {
        return filled == 0 && begun ? List.of() : List.of(cut());
    }

    private byte[] cut() {
        var one = Arrays.copyOf(piece, filled);
        filled = 0;
        if (!begun) {
            begun = true;
            type =
                    MediaKinds.accepted(
                                    kind,
                                    Arrays.copyOf(one, Math.min(one.length, MediaKinds.BEGINNING)))
                            .orElseThrow(() -> new Unfit(new Fetched.WrongType()));
        }
        digest.update(one);
        return one;
    }

    /**
     * What the whole file is, all of it read.
     *
     * @param told the hash it was announced with, in hex or Base64; an empty one says nothing
     */
    Fetched whole(String told) {
        var hash = digest.digest();
        return told.isEmpty() || is(told, hash)
                ? new Fetched.Whole(type, size, HexFormat.of().formatHex(hash))
                : new Fetched.Broken();
    }

    private static boolean is(String told, byte[] hash) {
        return HexFormat.of().formatHex(hash).equals(told.toLowerCase(Locale.ROOT))
                || Base64.getEncoder().encodeToString(hash).equals(told);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
