package app.tendero.sandbox.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A line to a server on this machine that can be made to fail: it stands between the service and
 * PostgreSQL or Redis and passes bytes on until it is told otherwise. Threads of its own, no event
 * loop: it keeps its time when everything else is busy.
 *
 * <p>Every order holds until the next one. {@link #pass} ends all of them but does not bring back
 * what was cut; after {@link #hang} what was held back goes on.
 */
public final class Wire implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int BACKLOG = 1_024;

    private final InetSocketAddress server;
    private final int port;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger toLose = new AtomicInteger();
    private volatile BiPredicate<String, String> losing = (client, sql) -> false;
    private volatile boolean hanging;
    private volatile long delayNanos;
    private volatile @Nullable ServerSocket door;
    private volatile @Nullable Thread porter;
    private volatile boolean closed;

    private Wire(int serverPort) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort);
        this.port = open(0);
    }

    /** A line to whoever listens on that port of this machine, passing everything on. */
    public static Wire to(int serverPort) {
        return new Wire(serverPort);
    }

    /** Where clients connect to, on 127.0.0.1; stays the same as long as the line lives. */
    public int port() {
        return port;
    }

    /** How many connections are open now. */
    public int connections() {
        return links.size();
    }

    /** How many answers were swallowed so far. */
    public int lostAnswers() {
        return lost.get();
    }

    /** Back to good behaviour. */
    public synchronized void pass() {
        hanging = false;
        delayNanos = 0;
        toLose.set(0);
        if (door == null) {
            open(port);
        }
    }

    /** Cuts every connection with a reset; new ones are welcome. */
    public void cut() {
        links.forEach(Link::reset);
    }

    /** Nobody listens any more: cuts every connection, and new ones are refused. */
    public synchronized void refuse() {
        closeDoor();
        cut();
    }

    /**
     * Not a byte goes either way, and no connection is closed, as when a machine has frozen or a
     * firewall has forgotten us. New connections are taken and hang, too.
     */
    public void hang() {
        hanging = true;
    }

    /** So for the connections of now, for ever; new ones pass. */
    public void forget() {
        links.forEach(Link::forget);
        hanging = false;
    }

    /** Every portion of bytes arrives so much later, each way. */
    public void delay(Duration time) {
        delayNanos = time.toNanos();
    }

    /** Passes the next COMMIT on, waits for its answer, and cuts the connection instead. */
    public void loseCommitAnswers(int times) {
        loseAnswers("COMMIT"::equalsIgnoreCase, times);
    }

    /** The same for a client that introduces itself with this in its name. */
    public void loseCommitAnswersTo(String client, int times) {
        losing = (who, sql) -> who.contains(client) && sql.equalsIgnoreCase("COMMIT");
        toLose.set(times);
    }

    /**
     * PostgreSQL only: passes the next statement like this on, waits until it is carried out, and
     * cuts the connection instead of answering.
     *
     * @param sql sees each statement when it is asked for, prepared ones as well
     */
    public void loseAnswers(Predicate<String> sql, int times) {
        losing = (client, asked) -> sql.test(asked);
        toLose.set(times);
    }

    boolean losesAnswerTo(String client, String sql) {
        if (toLose.get() == 0 || !losing.test(client, sql)) {
            return false;
        }
        return toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    void answerLost() {
        lost.incrementAndGet();
    }

    /** Waits as long as bytes are not to pass. */
    void detain(Link link) {
        if (delayNanos > 0) {
            LockSupport.parkNanos(delayNanos);
        }
        while ((hanging || link.isForgotten()) && link.isOpen() && !closed) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    void gone(Link link) {
        links.remove(link);
    }

    private int open(int wanted) {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), BACKLOG);
            door = opened;
            porter =
                    Thread.ofPlatform()
                            .daemon()
                            .name("wire to " + server.getPort())
                            .start(() -> welcome(opened));
            return opened.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var client = opened.accept();
                Thread.ofVirtual().start(() -> join(client));
            } catch (IOException refusing) {
                return;
            }
        }
    }

    private void join(Socket client) {
        var inside = new Socket();
        var link = new Link(this, client, inside);
        links.add(link);
        detain(link);
        try {
            inside.connect(server, CONNECT_MILLIS);
            link.start();
        } catch (IOException nobodyThere) {
            link.reset();
        }
    }

    /** As long as somebody stands at it, a closed door still takes connections. */
    private void closeDoor() {
        var open = door;
        var standing = porter;
        door = null;
        if (open == null || standing == null) {
            return;
        }
        try {
            open.close();
            standing.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        refuse();
    }
}
