package app.tendero.support.schedule;

import java.time.Instant;

/** An entry of a schedule as it is kept. */
record Entry(long id, Draft draft, int version, Instant changedAt) {}
