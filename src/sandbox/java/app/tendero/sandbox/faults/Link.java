package app.tendero.sandbox.faults;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

/** One connection through a wire: two sockets, and a thread for each way. */
final class Link {

    private static final int PORTION = 16 * 1024;

    private final Wire wire;
    private final Socket client;
    private final Socket server;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Statements statements;
    private volatile boolean forgotten;

    Link(Wire wire, Socket client, Socket server) {
        this.wire = wire;
        this.client = client;
        this.server = server;
        this.statements = new Statements(wire::losesAnswerTo);
    }

    void start() throws IOException {
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        Thread.ofVirtual().start(this::thither);
        Thread.ofVirtual().start(this::back);
    }

    boolean isOpen() {
        return open.get();
    }

    /** From now on nothing passes, whatever the wire is told. */
    void forget() {
        forgotten = true;
    }

    boolean isForgotten() {
        return forgotten;
    }

    private void thither() {
        var portion = new byte[PORTION];
        try {
            var in = client.getInputStream();
            var out = server.getOutputStream();
            for (int size = in.read(portion); size >= 0; size = in.read(portion)) {
                wire.detain(this);
                statements.asked(portion, size);
                out.write(portion, 0, size);
            }
            end();
        } catch (IOException broken) {
            reset();
        }
    }

    private void back() {
        var portion = new byte[PORTION];
        try {
            var in = server.getInputStream();
            var out = client.getOutputStream();
            for (int size = in.read(portion); size >= 0; size = in.read(portion)) {
                wire.detain(this);
                if (statements.answered(portion, size)) {
                    wire.answerLost();
                    reset();
                    return;
                }
                if (!statements.swallowing()) {
                    out.write(portion, 0, size);
                }
            }
            end();
        } catch (IOException broken) {
            reset();
        }
    }

    /** Cuts both ends at once; what is under way is lost. */
    void reset() {
        close(true);
    }

    private void end() {
        close(false);
    }

    private void close(boolean abruptly) {
        if (!open.compareAndSet(true, false)) {
            return;
        }
        wire.gone(this);
        for (var socket : new Socket[] {client, server}) {
            try {
                if (abruptly) {
                    socket.setSoLinger(true, 0); // closing is a reset then
                }
                socket.close();
            } catch (IOException closedBefore) {
                // closed is what it was to be
            }
        }
    }
}
