package app.tendero.platform;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The deployment's keys as the operator writes them: {@code id:base64-of-32-bytes[,older…]}. The
 * first seals, all open.
 *
 * @param keys newest first; never empty
 */
public record SealingKeys(List<Key> keys) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final int KEY_BYTES = 32;

    public SealingKeys {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
        keys = List.copyOf(keys);
    }

    /**
     * Reads the setting.
     *
     * @throws IllegalArgumentException naming the position of the key that cannot be read, never
     *     its text
     */
    public static SealingKeys parse(String setting) {
        var keys = new ArrayList<Key>();
        var ids = new HashSet<String>();
        for (var part : setting.split(",", -1)) {
            var key = key(part.strip(), keys.size() + 1);
            if (!ids.add(key.id())) {
                throw new IllegalArgumentException("key id " + key.id() + " is there twice");
            }
            keys.add(key);
        }
        return new SealingKeys(keys);
    }

    /** The key that seals. */
    public Key newest() {
        return keys.getFirst();
    }

    /** The key that has been here longest. */
    public Key oldest() {
        return keys.getLast();
    }

    private static Key key(String part, int position) {
        var colon = part.indexOf(':');
        if (colon < 1 || !ID.matcher(part.substring(0, colon)).matches()) {
            throw new IllegalArgumentException(
                    "key " + position + " is not id:base64 with an id of letters, digits, - and _");
        }
        return new Key(part.substring(0, colon), material(part.substring(colon + 1), position));
    }

    private static byte[] material(String base64, int position) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, without the text
        }
        throw new IllegalArgumentException(
                "key " + position + " is not the base64 of " + KEY_BYTES + " bytes");
    }

    /** One key; its bytes show in no text. */
    public record Key(String id, byte[] material) {
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
