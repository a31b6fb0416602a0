package app.tendero.sandbox.meta;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs webhook bodies as Meta does: {@code sha256=} and the HMAC-SHA256 over the raw bytes in
 * small hex.
 */
public final class Signer {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac ready;

    public Signer(String appSecret) {
        try {
            ready = Mac.getInstance(ALGORITHM);
            ready.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }

    /** The value of the {@code X-Hub-Signature-256} header. */
    public synchronized String sign(Buffer body) {
        return "sha256=" + HexFormat.of().formatHex(ready.doFinal(body.getBytes()));
    }
}
