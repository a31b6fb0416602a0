package app.tendero.sync;

import app.tendero.platform.Outage;
import app.tendero.shopify.BulkFiles;
import app.tendero.sync.Runs.Advance;
import app.tendero.sync.Runs.After;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the file of a bulk operation line by line and hands it on in batches. The next piece of the
 * file is asked for when the batch before is written, so that a store of any size takes the memory
 * of two batches. After each it is noted how far the file is done.
 */
@Singleton
class Loading {

    private final BulkFiles files;
    private final Runs runs;
    private final FailedItems failedItems;
    private final SyncMetrics metrics;
    private final SyncConfig config;
    private volatile boolean stopping;

    Loading(
            BulkFiles files,
            Runs runs,
            FailedItems failedItems,
            SyncMetrics metrics,
            SyncConfig config) {
        this.files = files;
        this.runs = runs;
        this.failedItems = failedItems;
        this.metrics = metrics;
        this.config = config;
    }

    /** Turns that are under way end with the batch at hand. */
    void stop() {
        stopping = true;
    }

    /**
     * Reads on for one turn.
     *
     * @param total bytes of the file; a stream that ends before was cut
     * @return fails with {@link NotWritten}, or with what broke the line
     */
    Uni<Progressed> read(Turn turn, Map<String, String> names, String url, long total) {
        var run = turn.run();
        var reading = new Reading(run, names, total, config.turn());
        return files.read(url, run.bytesDone())
                .map(Buffer::getBytes)
                .onItem()
                .transformToIterable(reading::take)
                .onCompletion()
                .switchTo(() -> Multi.createFrom().iterable(reading.last()))
                .group()
                .intoLists()
                .of(run.batch())
                .onItem()
                .transformToUniAndConcatenate(batch -> write(turn, reading, batch))
                .select()
                .first(after -> after == After.GO_ON && !reading.isOver() && !stopping)
                .collect()
                .last()
                .map(last -> reading.outcome());
    }

    private Uni<After> write(Turn turn, Reading reading, List<Thing> batch) {
        var nodes = batch.stream().<JsonNode>map(Thing::node).toList();
        return turn.source()
                .apply(turn.id(), nodes)
                .onFailure()
                .recoverWithUni(why -> unwritten(batch, why))
                .call(applied -> failedItems.add(turn.id(), turn.run().type(), applied.failed()))
                .invoke(applied -> metrics.applied(turn.run().type(), applied))
                .chain(applied -> runs.note(turn.run(), advance(reading, batch, applied)))
                .invoke(after -> reading.noted(batch.size(), after));
    }

    /** One thing that PostgreSQL does not take must not hold up all others. */
    private static Uni<Applied> unwritten(List<Thing> batch, Throwable why) {
        var id = batch.size() == 1 ? Ids.of(batch.getFirst().node()) : Optional.<Long>empty();
        return id.isPresent() && Outage.isAboutContent(why)
                ? Uni.createFrom()
                        .item(
                                Applied.of(
                                        0,
                                        0,
                                        List.of(
                                                new Applied.Failed(
                                                        id.get(), "could not be written"))))
                : Uni.createFrom().failure(new NotWritten(why));
    }

    private static Advance advance(Reading reading, List<Thing> batch, Applied applied) {
        return new Advance(
                batch.getLast().end(),
                Optional.empty(),
                0,
                batch.stream().mapToLong(Thing::rows).sum(),
                Counts.of(batch.size(), applied).plusFailed(reading.newStrays()));
    }
}
