package app.tendero.platform;

import io.smallrye.mutiny.Uni;

/** Something that must be known before this process takes up work that others left behind. */
public interface BeforeWork {

    /** Fails while it cannot be known, and is asked again. */
    Uni<Void> settled();
}
