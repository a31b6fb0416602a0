package app.tendero.sync;

import java.util.Locale;

/** Where a run stands; stored and shown by its name in small letters. */
enum RunState {
    /** Has not asked Shopify yet. */
    WAITING,
    /** Shopify gathers everything in a file. */
    ASKING,
    /** The file is read and written. */
    LOADING,
    /** What changed is asked for page by page. */
    PAGING,
    /** What failed before is tried again. */
    RETRYING,
    DONE,
    FAILED,
    CANCELLED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
