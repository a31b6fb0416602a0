package app.tendero.sandbox.meta;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * How the pretend Meta is set up.
 *
 * @param service where Tendero answers; webhooks go to {@code {service}/whatsapp/webhook}
 * @param appId the pretend app, as {@code debug_token} names it
 * @param numbers the sending numbers that exist
 * @param light keeps counters and one small row per send instead of whole payloads; for load tests
 * @param kept how many accepted sends are remembered
 * @param delays when the three statuses follow an accepted send
 * @param firstRetry the gap before a refused webhook is sent again; it doubles each time, up to
 *     {@code lastRetry}
 * @param attempts after how many attempts a webhook is given up
 * @param clock where limits and windows take the time from
 */
public record MetaConfig(
        URI service,
        String appId,
        List<MetaNumber> numbers,
        boolean light,
        int kept,
        StatusDelays delays,
        Duration firstRetry,
        Duration lastRetry,
        int attempts,
        InstantSource clock) {

    private static final int KEPT = 20_000;
    private static final int KEPT_LIGHT = 2_000_000;
    private static final int ATTEMPTS = 200;

    /**
     * Milliseconds from an accepted send to each of its statuses.
     *
     * @param sent time to {@code sent}, and so on
     */
    public record StatusDelays(long sent, long delivered, long read) {

        /** As a person sees it on a phone. */
        public static final StatusDelays NATURAL = new StatusDelays(150, 400, 1200);

        /** As fast as a load test wants it. */
        public static final StatusDelays QUICK = new StatusDelays(5, 15, 30);
    }

    /** The usual set-up: everything is kept, statuses come at the pace of a phone. */
    public static MetaConfig of(URI service, String appId, List<MetaNumber> numbers) {
        return new MetaConfig(
                service,
                appId,
                numbers,
                false,
                KEPT,
                StatusDelays.NATURAL,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                ATTEMPTS,
                Clock.systemUTC());
    }

    /** The same world for a load test: counters and small rows only, statuses at once. */
    public MetaConfig forLoad() {
        return new MetaConfig(
                service,
                appId,
                numbers,
                true,
                KEPT_LIGHT,
                StatusDelays.QUICK,
                firstRetry,
                lastRetry,
                attempts,
                clock);
    }

    public MetaConfig with(StatusDelays other) {
        return new MetaConfig(
                service,
                appId,
                numbers,
                light,
                kept,
                other,
                firstRetry,
                lastRetry,
                attempts,
                clock);
    }

    public MetaConfig with(InstantSource other) {
        return new MetaConfig(
                service,
                appId,
                numbers,
                light,
                kept,
                delays,
                firstRetry,
                lastRetry,
                attempts,
                other);
    }

    public MetaConfig retryingAfter(Duration first, Duration last) {
        return new MetaConfig(
                service, appId, numbers, light, kept, delays, first, last, attempts, clock);
    }
}
