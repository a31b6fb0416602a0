package app.tendero.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * HMAC tags that sign nothing, each named for what is wrong with it: forged, cut, bent, of another
 * body, by another secret, in another alphabet.
 */
public final class HostileTags {

    private final Map<String, String> all = new LinkedHashMap<>();
    private final String secret;
    private final byte[] body;
    private final Function<byte[], String> written;

    private HostileTags(String secret, byte[] body, Function<byte[], String> written) {
        this.secret = secret;
        this.body = body;
        this.written = written;
    }

    /** In hex, as Meta writes them. */
    public static Map<String, String> hex(String secret, byte[] body) {
        var made = new HostileTags(secret, body, HexFormat.of()::formatHex);
        made.common();
        var mac = mac(secret, body);
        made.add("in base64", Base64.getEncoder().encodeToString(mac));
        made.add("its bytes turned round", HexFormat.of().formatHex(reversed(mac)));
        made.add("in hex with colons", HexFormat.ofDelimiter(":").formatHex(mac));
        return made.all;
    }

    /** In base64, as Shopify writes them. */
    public static Map<String, String> base64(String secret, byte[] body) {
        var made = new HostileTags(secret, body, Base64.getEncoder()::encodeToString);
        made.common();
        var mac = mac(secret, body);
        made.add("in hex", HexFormat.of().formatHex(mac));
        made.add("its bytes turned round", Base64.getEncoder().encodeToString(reversed(mac)));
        made.add("without padding", Base64.getEncoder().withoutPadding().encodeToString(mac));
        made.add("of 31 bytes", Base64.getEncoder().encodeToString(cut(mac, 31)));
        made.add("of 33 bytes", Base64.getEncoder().encodeToString(cut(mac, 33)));
        return made.all;
    }

    private void common() {
        var mac = mac(secret, body);
        var good = written.apply(mac);
        for (int bit = 0; bit < 256; bit++) {
            var bent = mac.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            add("bit " + bit + " turned", written.apply(bent));
        }
        for (int length = 1; length < good.length(); length += 2) {
            add("cut after " + length, good.substring(0, length));
            add(
                    "a blank after " + length,
                    good.substring(0, length) + " " + good.substring(length));
            add("doubled at " + length, good.substring(0, length) + good.substring(length - 1));
        }
        for (var other : secrets()) {
            add("by the secret '" + other + "'", written.apply(mac(other, body)));
        }
        for (var other : bodies()) {
            add("of the body " + other, written.apply(mac(secret, utf8(other))));
        }
        for (var algorithm : List.of("HmacSHA1", "HmacSHA384", "HmacSHA512", "HmacMD5")) {
            add(
                    "made with " + algorithm,
                    written.apply(SessionToken.mac(algorithm, secret, text())));
        }
        add("twice", good + good);
        add("twice with a comma", good + "," + good);
        add("zeros", written.apply(new byte[32]));
        add("of a tag", written.apply(mac(secret, mac)));
        add("null", "null");
        add("undefined", "undefined");
        add("a star", "*");
        add("a quote", "' OR '1'='1");
    }

    private List<String> secrets() {
        return List.of(
                "x",
                secret + "x",
                secret + " ",
                " " + secret,
                secret.substring(1),
                secret.substring(0, secret.length() - 1),
                secret.toUpperCase(java.util.Locale.ROOT),
                secret + secret,
                "null",
                "secret");
    }

    private List<String> bodies() {
        return List.of(
                "",
                "{}",
                "null",
                text() + " ",
                text() + "\n",
                " " + text(),
                "\uFEFF" + text(),
                text().substring(1),
                text().substring(0, text().length() - 1),
                text().replace(" ", "") + ".",
                text().toUpperCase(java.util.Locale.ROOT),
                text() + text());
    }

    private String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] mac(String secret, byte[] body) {
        return SessionToken.mac("HmacSHA256", secret, body);
    }

    private static byte[] reversed(byte[] bytes) {
        var turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }

    private static byte[] cut(byte[] bytes, int length) {
        return java.util.Arrays.copyOf(bytes, length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void add(String name, String tag) {
        if (all.put(name, tag) != null) {
            throw new IllegalStateException("two are called " + name);
        }
    }
}
