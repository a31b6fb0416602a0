package app.tendero.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * A run that somebody asks for.
 *
 * @param since only what changed after it; without one and not {@code full}, what changed since the
 *     last run, or everything if there was none
 * @param retryOnly failed items alone
 */
record Wanted(
        boolean full, Optional<Instant> since, boolean retryOnly, int batchSize, String origin) {}
