package app.tendero.sandbox.meta;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/** Message ids of the kind Meta gives out; never the same one twice, across restarts too. */
final class Wamids {

    private static final int RANDOM_BYTES = 24;

    private Wamids() {}

    static String next() {
        return "wamid.HBg" + random(RANDOM_BYTES);
    }

    /** For {@code fbtrace_id}. */
    static String trace() {
        return "A" + random(15);
    }

    private static String random(int bytes) {
        var noise = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(noise);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(noise);
    }
}
