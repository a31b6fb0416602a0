package app.tendero.sync;

/** How a turn of a run came out. */
enum Progressed {
    /** There is more of it. */
    MORE,
    /** All of it is done. */
    ENDED,
    /** Too much for this way: a bulk operation is the better one. */
    TOO_MUCH,
    /** Somebody asked for it to end. */
    CANCELLED,
    /** Another replica has it. */
    LOST
}
