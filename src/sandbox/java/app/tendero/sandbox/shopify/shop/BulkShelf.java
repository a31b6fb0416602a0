package app.tendero.sandbox.shopify.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A shop's bulk operations, and what a test told it to do wrong with them. */
public final class BulkShelf {

    private static final int MOST_AT_ONCE = 5;
    private static final int REMEMBERED = 50;

    private final List<BulkOperation> all = new CopyOnWriteArrayList<>();
    private volatile boolean held;
    private volatile String failure = "";
    private volatile long cutAfter;
    private volatile int cuts;

    /** A new operation; empty while as many as may be are under way. */
    public synchronized Optional<BulkOperation> begin(
            long id, String query, boolean grouped, Right right, Instant now) {
        if (all.stream().filter(BulkOperation::isUnderWay).count() >= MOST_AT_ONCE) {
            return Optional.empty();
        }
        var operation = new BulkOperation(id, query, grouped, right, now);
        all.add(operation);
        forgetTheOldest(now);
        return Optional.of(operation);
    }

    public Optional<BulkOperation> find(long id) {
        return all.stream().filter(operation -> operation.id() == id).findFirst();
    }

    /** The newest first. */
    public List<BulkOperation> all() {
        return all.reversed().stream().collect(Collectors.toUnmodifiableList());
    }

    /** Operations that wait to begin. */
    public List<BulkOperation> waiting() {
        return held
                ? List.of()
                : all.stream().filter(one -> one.status().equals("CREATED")).toList();
    }

    /** While held, nothing begins. */
    public void hold(boolean on) {
        held = on;
    }

    /** The next operation ends badly with this code. */
    public void failNext(String code) {
        failure = code;
    }

    public synchronized String nextFailure() {
        var code = failure;
        failure = "";
        return code;
    }

    /** The next downloads break off after so many bytes. */
    public synchronized void cut(long bytes, int times) {
        cutAfter = bytes;
        cuts = times;
    }

    /** After how many bytes this download breaks off; -1 for one that does not. */
    public synchronized long nextCut() {
        if (cuts <= 0) {
            return -1;
        }
        cuts--;
        return cutAfter;
    }

    /** All files are too old from now on. */
    public void expire() {
        all.forEach(BulkOperation::expire);
    }

    private void forgetTheOldest(Instant now) {
        while (all.size() > REMEMBERED) {
            var file = all.removeFirst().file(now);
            if (file != null) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
