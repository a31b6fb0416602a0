package app.tendero.platform;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a body was signed with a secret we share. Works on raw bytes: the same JSON written
 * anew has another signature.
 *
 * <p>Fails closed: no secret, an empty secret, a missing or broken tag are all a wrong signature,
 * never an exception. Every given secret is tried, and each comparison takes the same time whether
 * it fits or not.
 */
public final class HmacSha256 {

    /** Length of a tag in bytes. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** Asking the JDK's providers for one takes longer than tagging a short message with it. */
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(HmacSha256::mac);

    private HmacSha256() {}

    /** The tag of {@code message} under {@code key}. */
    public static byte[] of(byte[] key, byte[] message) {
        return keyed(MAC.get(), key).doFinal(message);
    }

    private static Mac mac() {
        try {
            return Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }

    private static Mac keyed(Mac mac, byte[] key) {
        try {
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " takes no such key", e);
        }
    }

    /** A key that tags many messages: what depends on it alone is worked out once. */
    static final class Key {

        private final Mac begun;

        Key(byte[] key) {
            this.begun = keyed(mac(), key);
        }

        byte[] tag(byte[] message) {
            try {
                return ((Mac) begun.clone()).doFinal(message);
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("this JDK's " + ALGORITHM + " has no copies", e);
            }
        }
    }

    /** The tag in lower-case hex, as Meta writes it after {@code sha256=}. */
    public static String hex(byte[] message, Secret secret) {
        return HexFormat.of().formatHex(of(Bytes.utf8(secret.reveal()), message));
    }

    /** The tag in base64, as Shopify writes it. */
    public static String base64(byte[] message, Secret secret) {
        return Base64.getEncoder().encodeToString(of(Bytes.utf8(secret.reveal()), message));
    }

    /** Whether one of {@code secrets} made this tag of 64 hex digits. */
    public static boolean matchesHex(byte[] body, List<Secret> secrets, @Nullable String tag) {
        return signerHex(body, secrets, tag).isPresent();
    }

    /** Whether one of {@code secrets} made this tag in padded base64. */
    public static boolean matchesBase64(byte[] body, List<Secret> secrets, @Nullable String tag) {
        return signerOf(body, secrets, fromBase64(tag)).isPresent();
    }

    /** The secret that made this tag of 64 hex digits, for callers who must know whose it is. */
    public static Optional<Secret> signerHex(
            byte[] body, List<Secret> secrets, @Nullable String tag) {
        return signerOf(body, secrets, fromHex(tag));
    }

    private static Optional<Secret> signerOf(
            byte[] body, List<Secret> secrets, Optional<byte[]> claimed) {
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        var signer = Optional.<Secret>empty();
        for (var secret : secrets) {
            if (!secret.reveal().isEmpty() && fits(body, secret, claimed.get())) {
                signer = Optional.of(secret);
            }
        }
        return signer;
    }

    private static boolean fits(byte[] body, Secret secret, byte[] claimed) {
        return MessageDigest.isEqual(of(Bytes.utf8(secret.reveal()), body), claimed);
    }

    private static Optional<byte[]> fromHex(@Nullable String tag) {
        if (tag == null || tag.length() != 2 * LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(HexFormat.of().parseHex(tag));
        } catch (IllegalArgumentException notHex) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> fromBase64(@Nullable String tag) {
        if (tag == null || tag.length() != 44) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(tag))
                    .filter(bytes -> bytes.length == LENGTH);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
