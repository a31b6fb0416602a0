package app.tendero.catalogue.mirror;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells equal news from other news by eight bytes, so that what is equal is not written again. */
final class Digest {

    private Digest() {}

    /** Of all components of a record of plain values. */
    static long of(Record told) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
