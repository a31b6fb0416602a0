package app.tendero.sandbox;

import app.tendero.sandbox.meta.MetaNumber;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How a sandbox is set up.
 *
 * @param service where the service answers
 * @param origin where the sandbox itself is reached by browsers and by the service
 * @param light for load tests: no chat page, counters instead of payloads
 * @param benchStores how many synthetic stores exist beside the two of the demo
 * @param messagesPerSecond what each number may send, 80 unless Meta raised it
 * @param operatorKey opens the service's operator doors; empty when they are closed
 * @param lastRetry the longest gap between two attempts of the pretend Meta at one webhook
 */
public record SandboxSettings(
        URI service,
        URI origin,
        boolean light,
        int benchStores,
        int messagesPerSecond,
        Optional<String> operatorKey,
        Duration lastRetry) {

    private static final Duration AS_META = Duration.ofMinutes(1);

    public SandboxSettings(
            URI service,
            URI origin,
            boolean light,
            int benchStores,
            int messagesPerSecond,
            Optional<String> operatorKey) {
        this(service, origin, light, benchStores, messagesPerSecond, operatorKey, AS_META);
    }

    /** The usual set-up: the demo's two stores, everything kept and shown. */
    public static SandboxSettings of(URI service, URI origin, Optional<String> operatorKey) {
        return new SandboxSettings(
                service, origin, false, 0, MetaNumber.DEFAULT_MESSAGES_PER_SECOND, operatorKey);
    }

    @Override
    public String toString() {
        return "SandboxSettings[" + service + ", " + origin + ", bench " + benchStores + "]";
    }
}
