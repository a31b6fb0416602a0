package app.tendero.sync;

import app.tendero.kernel.StoreId;
import java.time.Instant;
import java.util.Optional;

/**
 * A run as its row tells, and the lease that whoever works on it holds.
 *
 * @param since what changed after it is wanted; empty in a run over everything
 * @param retryOnly failed items alone
 * @param batch things of the next batch
 * @param page where the next page of changed ids starts
 * @param pages how many such pages there were
 * @param bytesDone of the file: what lies before is written
 * @param attempts tries in a row that led nowhere
 * @param restarts bulk operations that had to be begun anew
 * @param fence number of the lease: what a former holder notes is refused
 */
record Run(
        StoreId store,
        long id,
        String type,
        boolean full,
        Optional<Instant> since,
        boolean retryOnly,
        int batchSize,
        int batch,
        RunState state,
        boolean cancel,
        Optional<String> operation,
        Optional<String> page,
        int pages,
        long bytesDone,
        int attempts,
        int restarts,
        Instant startedAt,
        long fence) {}
