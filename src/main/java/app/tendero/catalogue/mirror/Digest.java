package app.tendero.catalogue.mirror;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** Tells equal news from other news by eight bytes, so that what is equal is not written again. */
final class Digest {

    private Digest() {}

    /** Of all that is told of a product but when: what says nothing new is no change. */
    static long of(MirrorProduct told) {
        return of((Record) told.at(Instant.EPOCH));
    }

    /** The same of a collection. */
    static long of(MirrorCollection told) {
        return of((Record) told.at(Instant.EPOCH));
    }

    /** Of all components of a record of plain values. */
    private static long of(Record told) {
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
