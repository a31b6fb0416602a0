package app.tendero.support.handoff;

import app.tendero.messages.TalkLog;
import app.tendero.platform.http.JsonBodies;
import jakarta.inject.Singleton;

/** What the doors of the inbox need, wherever they stand. */
@Singleton
class InboxParts {

    private final InboxBook book;
    private final InboxPane panes;
    private final Desk desk;
    private final HandOffRows rows;
    private final Presence presence;
    private final TalkLog talks;
    private final Live live;
    private final JsonBodies bodies;

    InboxParts(
            InboxBook book,
            InboxPane panes,
            Desk desk,
            HandOffRows rows,
            Presence presence,
            TalkLog talks,
            Live live,
            JsonBodies bodies) {
        this.book = book;
        this.panes = panes;
        this.desk = desk;
        this.rows = rows;
        this.presence = presence;
        this.talks = talks;
        this.live = live;
        this.bodies = bodies;
    }

    InboxBook book() {
        return book;
    }

    InboxPane panes() {
        return panes;
    }

    Desk desk() {
        return desk;
    }

    HandOffRows rows() {
        return rows;
    }

    Presence presence() {
        return presence;
    }

    TalkLog talks() {
        return talks;
    }

    Live live() {
        return live;
    }

    JsonBodies bodies() {
        return bodies;
    }
}
