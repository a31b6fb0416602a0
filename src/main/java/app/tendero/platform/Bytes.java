package app.tendero.platform;

import java.nio.charset.StandardCharsets;

/** Text as bytes and back, always UTF-8. */
final class Bytes {

    private Bytes() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
