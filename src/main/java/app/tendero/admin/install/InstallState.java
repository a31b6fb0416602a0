package app.tendero.admin.install;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.KeyedHash;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ties the way to Shopify's consent page and back to one browser and one shop: 32 random bytes, an
 * end, and our signature over both and the shop. The key is derived from the deployment's own; what
 * is signed with the app's secret could be shown to us as a webhook.
 */
@Singleton
class InstallState {

    /** As long as a merchant may think. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String PURPOSE = "install.state";
    private static final int BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9_-]{43})\\.([0-9]{10})\\.([A-Za-z0-9_-]{43})");

    private final KeyedHash hash;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    InstallState(KeyedHash hash) {
        this(hash, Clock.systemUTC());
    }

    InstallState(KeyedHash hash, Clock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    /** A new one for a merchant of this shop. */
    String issue(ShopDomain shop) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var end = clock.instant().plus(LIFE).getEpochSecond();
        return signed(shop, base64(bytes), Long.toString(end));
    }

    /** Whether we issued it for this shop, a short while ago. */
    boolean isOurs(ShopDomain shop, @Nullable String state) {
        var parts = state == null ? null : FORM.matcher(state);
        return parts != null
                && parts.matches()
                && same(signed(shop, parts.group(1), parts.group(2)), state)
                && Long.parseLong(parts.group(2)) > clock.instant().getEpochSecond();
    }

    /** Compares in the same time whether they are or not. */
    static boolean same(String one, @Nullable String other) {
        return other != null
                && MessageDigest.isEqual(
                        one.getBytes(StandardCharsets.UTF_8),
                        other.getBytes(StandardCharsets.UTF_8));
    }

    private String signed(ShopDomain shop, String random, String end) {
        var tag = hash.of(PURPOSE, shop.value() + "\n" + random + "\n" + end);
        return random + "." + end + "." + base64(tag);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
