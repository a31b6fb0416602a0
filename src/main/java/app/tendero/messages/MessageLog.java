package app.tendero.messages;

import app.tendero.inbox.Incoming;
import app.tendero.inbox.IncomingLog;
import app.tendero.outbox.Outgoing;
import app.tendero.outbox.OutgoingLog;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes over what inbox and outbox are done with: shoppers' messages a few seconds after they were
 * worked, ours when their rows are old enough to go.
 */
@Singleton
class MessageLog implements IncomingLog, OutgoingLog {

    private final MessageRows rows;
    private final ContactRows contacts;

    MessageLog(MessageRows rows, ContactRows contacts) {
        this.rows = rows;
        this.contacts = contacts;
    }

    @Override
    public Uni<Void> keepIncoming(Tx tx, List<Incoming> messages) {
        var logged = messages.stream().map(Logged::of).toList();
        return rows.add(tx, logged).chain(() -> contacts.wrote(tx, logged));
    }

    @Override
    public Uni<Void> keepOutgoing(Tx tx, List<Outgoing> messages) {
        return rows.add(tx, messages.stream().map(Logged::of).toList());
    }
}
