package app.tendero.sandbox.shopify;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a pretend Shopify is set up.
 *
 * @param service where the service under test listens; webhooks go to {@code
 *     {service}/shopify/webhooks}
 * @param publicUrl where browsers reach the sandbox; empty to take it from each request's Host
 *     header
 * @param bucketSize points of each shop's cost limit
 * @param restoreRate points that come back per second
 * @param retries how long to wait before each further try of a webhook that was not accepted
 * @param clock what time it is there
 */
public record PretendShopifyConfig(
        URI service,
        Optional<URI> publicUrl,
        int bucketSize,
        int restoreRate,
        List<Duration> retries,
        Clock clock) {

    /** Shopify's standard plan. */
    private static final int STANDARD_BUCKET = 2_000;

    private static final int STANDARD_RATE = 100;

    /** Eight tries as there, within four minutes instead of four hours. */
    private static final List<Duration> IMPATIENT =
            Stream.of(1, 2, 5, 10, 20, 30, 60, 120).map(Duration::ofSeconds).toList();

    /** The usual set-up for a service at this address, {@code http://localhost:8080}. */
    public static PretendShopifyConfig of(URI service) {
        return new PretendShopifyConfig(
                service,
                Optional.empty(),
                STANDARD_BUCKET,
                STANDARD_RATE,
                IMPATIENT,
                Clock.systemUTC());
    }

    public PretendShopifyConfig withPublicUrl(URI url) {
        return new PretendShopifyConfig(
                service, Optional.of(url), bucketSize, restoreRate, retries, clock);
    }

    public PretendShopifyConfig withBucket(int size, int perSecond) {
        return new PretendShopifyConfig(service, publicUrl, size, perSecond, retries, clock);
    }

    public PretendShopifyConfig withRetries(List<Duration> waits) {
        return new PretendShopifyConfig(service, publicUrl, bucketSize, restoreRate, waits, clock);
    }

    public PretendShopifyConfig withClock(Clock other) {
        return new PretendShopifyConfig(
                service, publicUrl, bucketSize, restoreRate, retries, other);
    }
}
