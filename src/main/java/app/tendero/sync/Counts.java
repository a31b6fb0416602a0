package app.tendero.sync;

/** How many things a run dealt with, and how. */
record Counts(long seen, long written, long unchanged, long removed, long failed) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(int seen, Applied applied) {
        return new Counts(
                seen,
                applied.written(),
                applied.unchanged(),
                applied.removed(),
                applied.failed().size());
    }

    Counts plusFailed(int more) {
        return new Counts(seen, written, unchanged, removed, failed + more);
    }
}
