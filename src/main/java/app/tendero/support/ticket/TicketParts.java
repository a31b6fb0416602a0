package app.tendero.support.ticket;

import app.tendero.access.AuditTrail;
import app.tendero.platform.http.JsonBodies;
import jakarta.inject.Singleton;

/** What every door to tickets works with. */
@Singleton
class TicketParts {

    private final TicketPages pages;
    private final TicketDesk desk;
    private final TicketBody body;
    private final TicketSettings settings;
    private final JsonBodies bodies;
    private final AuditTrail trail;

    TicketParts(
            TicketPages pages,
            TicketDesk desk,
            TicketBody body,
            TicketSettings settings,
            JsonBodies bodies,
            AuditTrail trail) {
        this.pages = pages;
        this.desk = desk;
        this.body = body;
        this.settings = settings;
        this.bodies = bodies;
        this.trail = trail;
    }

    TicketPages pages() {
        return pages;
    }

    TicketDesk desk() {
        return desk;
    }

    TicketBody body() {
        return body;
    }

    TicketSettings settings() {
        return settings;
    }

    JsonBodies bodies() {
        return bodies;
    }

    AuditTrail trail() {
        return trail;
    }
}
