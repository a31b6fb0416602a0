package app.tendero.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A line to a server on this machine that can be cut, fall silent, or lose the answer to a commit.
 * What it does is told by a word, so that tests in another class loader can tell it, too.
 */
public final class FaultyLine {

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(5);

    private final ServerSocket door;
    private final int target;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private volatile boolean refusing;
    private volatile String losing = "";

    private FaultyLine(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public static FaultyLine to(int port) {
        return new FaultyLine(port);
    }

    /**
     * The port of a line with a name that all class loaders of this process know; made when first
     * asked for.
     *
     * @param first what it is told before anybody uses it
     */
    public static int portOf(String name, int target, String first) {
        synchronized (System.class) {
            var known = Integer.getInteger(name + ".port");
            return known != null ? known : made(name, target, first);
        }
    }

    private static int made(String name, int target, String first) {
        var line = new FaultyLine(target);
        line.tell(first);
        try {
            var ear = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            System.setProperty(name, Integer.toString(ear.getLocalPort()));
            Thread.ofVirtual().start(() -> line.hear(ear));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty(name + ".port", Integer.toString(line.port()));
        return line.port();
    }

    /** Tells the line of that name. */
    public static void tell(String name, String what) {
        int ear = Integer.getInteger(name, 0);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ear)) {
            socket.getOutputStream().write(what.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            var unused = socket.getInputStream().readAllBytes(); // ends when it was heard
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(ServerSocket ear) {
        while (true) {
            try (var socket = ear.accept()) {
                var what = socket.getInputStream().readAllBytes();
                tell(new String(what, StandardCharsets.UTF_8));
            } catch (IOException misheard) {
                LockSupport.parkNanos(GLANCE);
            }
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /**
     * @param what {@code pass}; {@code silent}: open sockets stay open and nothing moves; {@code
     *     forget}: so for the calls of now, new ones pass; {@code refuse}: all are cut, none is
     *     taken; {@code cut}: all are cut; {@code lose X}: the next commit of a caller that named
     *     itself with X in it is done and its answer lost
     */
    public void tell(String what) {
        refusing = what.equals("refuse");
        silent = what.equals("silent");
        if (what.startsWith("lose ")) {
            losing = what.substring(5);
        }
        if (what.equals("forget")) {
            calls.forEach(call -> call.forgotten = true);
        }
        if (refusing || what.equals("cut")) {
            calls.forEach(Call::end);
        }
    }

    /** How many commits are still to lose their answer. */
    public boolean isToLose() {
        return !losing.isEmpty();
    }

    private void listen() {
        while (true) {
            try {
                var caller = door.accept();
                if (refusing) {
                    caller.close();
                } else {
                    var call = new Call(caller, new Socket(door.getInetAddress(), target));
                    calls.add(call);
                    Thread.ofVirtual().start(() -> call.carry(call.caller, call.server, true));
                    Thread.ofVirtual().start(() -> call.carry(call.server, call.caller, false));
                }
            } catch (IOException nobodyThere) {
                LockSupport.parkNanos(GLANCE);
            }
        }
    }

    private final class Call {
        private final Socket caller;
        private final Socket server;
        private volatile boolean forgotten;
        private volatile boolean mute;
        private volatile String name = "";

        Call(Socket caller, Socket server) {
            this.caller = caller;
            this.server = server;
        }

        void carry(Socket from, Socket to, boolean question) {
            try (var in = from.getInputStream();
                    var out = to.getOutputStream()) {
                carry(in, out, question);
            } catch (IOException ended) {
                // one side hung up
            }
            end();
        }

        private void carry(InputStream in, OutputStream out, boolean question) throws IOException {
            var bytes = new byte[64 * 1024];
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                while (silent || forgotten) {
                    LockSupport.parkNanos(GLANCE);
                    if (caller.isClosed()) {
                        return;
                    }
                }
                if (question) {
                    look(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
                } else if (mute) {
                    return;
                }
                out.write(bytes, 0, n);
            }
        }

        private void look(String question) {
            if (name.isEmpty()) {
                name = question;
            }
            if (!losing.isEmpty() && name.contains(losing) && question.contains("COMMIT")) {
                losing = "";
                mute = true;
            }
        }

        void end() {
            calls.remove(this);
            for (var socket : new Socket[] {caller, server}) {
                try {
                    socket.close();
                } catch (IOException closed) {
                    // that is what was wanted
                }
            }
        }
    }
}
