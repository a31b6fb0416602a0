package app.tendero.platform.http;

import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where Meta, Shopify and browsers reach us: {@code PUBLIC_URL}, scheme and host without a path.
 */
public final class PublicAddress {

    private PublicAddress() {}

    /** What this deployment was told; checked at the start. */
    public static String origin() {
        var told = ConfigProvider.getConfig().getValue("tendero.public-url", String.class);
        return parse(told).orElse("http://localhost:8080");
    }

    /** The origin of an address, {@code https://shop.example}; empty for what is none. */
    public static Optional<String> parse(String text) {
        try {
            var uri = URI.create(text.strip());
            var scheme = uri.getScheme();
            var known = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            return known && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(scheme + "://" + uri.getAuthority())
                    : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
