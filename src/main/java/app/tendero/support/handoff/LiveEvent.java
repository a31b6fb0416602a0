package app.tendero.support.handoff;

import app.tendero.support.handoff.Changes.Change;

/**
 * Something for an open page.
 *
 * @param name {@code hello} once all that was missed is told, {@code change}, or {@code still}
 *     while nothing happens
 * @param id the number a page names when it comes again; empty for {@code still}
 * @param data JSON
 */
record LiveEvent(String name, String id, String data) {

    static final LiveEvent STILL = new LiveEvent("still", "", "{}");

    static LiveEvent of(Change change) {
        return new LiveEvent(
                "change",
                Long.toString(change.number()),
                "{\"conversation\":\"" + change.conversation().value() + "\"}");
    }

    static LiveEvent hello(long newest) {
        return new LiveEvent("hello", Long.toString(newest), "{}");
    }
}
