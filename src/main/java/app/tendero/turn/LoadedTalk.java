package app.tendero.turn;

import app.tendero.inbox.LaneWork;

/**
 * A conversation's row. It is opened by whoever works it, so that one that cannot be read fails
 * nobody else.
 */
@FunctionalInterface
interface LoadedTalk extends LaneWork.Loaded {

    Stored open();
}
