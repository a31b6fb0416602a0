package app.tendero.sandbox.shopify.shop;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question over everything that the shop gathers the answer to, and where it stands. Its file can
 * be fetched for seven days.
 */
public final class BulkOperation {

    private static final Duration KEPT = Duration.ofDays(7);

    private final long id;
    private final String query;
    private final boolean grouped;
    private final Right right;
    private final Instant createdAt;
    private String status = "CREATED";
    private @Nullable String error;
    private @Nullable Instant completedAt;
    private @Nullable Path file;
    private long objects;
    private long roots;
    private long bytes;

    BulkOperation(long id, String query, boolean grouped, Right right, Instant createdAt) {
        this.id = id;
        this.query = query;
        this.grouped = grouped;
        this.right = right;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public String gid() {
        return Gid.of("BulkOperation", id);
    }

    public String query() {
        return query;
    }

    /** Whether rows come right after the object they belong to. */
    public boolean grouped() {
        return grouped;
    }

    /** Of whoever asked. */
    public Right right() {
        return right;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public synchronized String status() {
        return status;
    }

    public synchronized @Nullable String error() {
        return error;
    }

    public synchronized @Nullable Instant completedAt() {
        return completedAt;
    }

    public synchronized long objects() {
        return objects;
    }

    public synchronized long roots() {
        return roots;
    }

    public synchronized long bytes() {
        return bytes;
    }

    /** Where its rows are; absent until it is complete, and where nothing was found. */
    public synchronized @Nullable Path file(Instant now) {
        return completedAt != null && now.isBefore(completedAt.plus(KEPT)) && objects > 0
                ? file
                : null;
    }

    public synchronized boolean isUnderWay() {
        return status.equals("CREATED") || status.equals("RUNNING") || status.equals("CANCELING");
    }

    /** Whether it is to begin now; only the first who asks hears yes. */
    public synchronized boolean begin() {
        if (!status.equals("CREATED")) {
            return false;
        }
        status = "RUNNING";
        return true;
    }

    /** One more page of it is written; false where somebody gave it up. */
    public synchronized boolean found(long moreRoots, long moreObjects) {
        roots += moreRoots;
        objects += moreObjects;
        return status.equals("RUNNING");
    }

    public synchronized void complete(Path rows, long size, Instant at) {
        if (status.equals("RUNNING")) {
            status = "COMPLETED";
            file = rows;
            bytes = size;
            completedAt = at;
        }
    }

    public synchronized void fail(String code, Instant at) {
        status = "FAILED";
        error = code;
        completedAt = at;
    }

    /** Gives it up; what is over already stays as it is. */
    public synchronized void cancel() {
        if (status.equals("CREATED")) {
            status = "CANCELED";
        } else if (status.equals("RUNNING")) {
            status = "CANCELING";
        }
    }

    public synchronized void cancelled(Instant at) {
        status = "CANCELED";
        completedAt = at;
    }

    public synchronized void expire() {
        if (status.equals("COMPLETED")) {
            status = "EXPIRED";
            file = null;
        }
    }
}
