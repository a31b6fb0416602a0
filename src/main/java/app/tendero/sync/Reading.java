package app.tendero.sync;

import app.tendero.shopify.BulkFiles.NotRead;
import app.tendero.sync.Runs.After;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One turn's way through a file: where it is, and how long it may go on. */
final class Reading {

    /** Batches after which a batch that was made smaller may grow again. */
    private static final int ENOUGH = 20;

    private final LineReader lines;
    private final Fold fold;
    private final Run run;
    private final long total;
    private final long until;
    private long read;
    private long out;
    private long written;
    private int batches;
    private int strays;
    private boolean whole;
    private After after = After.GO_ON;

    Reading(Run run, Map<String, String> names, long total, Duration turn) {
        this.run = run;
        this.total = total;
        this.lines = new LineReader(run.bytesDone());
        this.fold = new Fold(names);
        this.read = run.bytesDone();
        this.until = System.nanoTime() + turn.toNanos();
    }

    /** The things that are whole with this piece. */
    List<Thing> take(byte[] piece) {
        var things = new ArrayList<Thing>();
        for (var line : lines.take(piece)) {
            add(line, things);
        }
        out += things.size();
        return things;
    }

    /** What is left when the stream has ended; fails if it was cut. */
    List<Thing> last() {
        var things = new ArrayList<Thing>();
        if (lines.isWithinLine()) {
            add(lines.last(), things);
        }
        if (read < total) {
            throw NotRead.cut();
        }
        fold.rest().ifPresent(things::add);
        whole = true;
        out += things.size();
        return things;
    }

    private void add(LineReader.Line line, List<Thing> things) {
        read = line.end();
        if (!line.text().isBlank()) {
            fold.take(line).ifPresent(things::add);
        }
    }

    void noted(int things, After what) {
        written += things;
        after = what;
        batches++;
    }

    /** Lines that could not be used since this was last asked. */
    int newStrays() {
        int all = fold.strays();
        int since = all - strays;
        strays = all;
        return since;
    }

    boolean isOver() {
        return System.nanoTime() - until > 0
                || (run.batch() < run.batchSize() && batches >= ENOUGH);
    }

    Progressed outcome() {
        return switch (after) {
            case CANCELLED -> Progressed.CANCELLED;
            case LOST -> Progressed.LOST;
            case GO_ON -> whole && written == out ? Progressed.ENDED : Progressed.MORE;
        };
    }
}
