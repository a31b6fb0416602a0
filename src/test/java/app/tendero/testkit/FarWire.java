package app.tendero.testkit;

import app.tendero.sandbox.faults.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A {@link Wire} that lives in one class loader and is told from another what to do: the service of
 * a test needs its port before the test itself is loaded.
 */
public final class FarWire {

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(5);

    private FarWire() {}

    /**
     * The port of a wire with a name that all class loaders of this process know; made when first
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
        var wire = Wire.to(target);
        obey(wire, first);
        try {
            var ear = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            System.setProperty(name, Integer.toString(ear.getLocalPort()));
            Thread.ofVirtual().start(() -> hear(wire, ear));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty(name + ".port", Integer.toString(wire.port()));
        return wire.port();
    }

    /**
     * Tells the wire of that name.
     *
     * @param what {@code pass}, {@code hang}, {@code forget}, {@code refuse}, or {@code lose X}:
     *     the answer to the next commit of a client with X in its name
     */
    public static void tell(String name, String what) {
        int ear = Integer.getInteger(name, 0);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ear)) {
            socket.getOutputStream().write(what.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            var unused = socket.getInputStream().readAllBytes(); // ends when it was obeyed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hear(Wire wire, ServerSocket ear) {
        while (true) {
            try (var socket = ear.accept()) {
                var what = socket.getInputStream().readAllBytes();
                obey(wire, new String(what, StandardCharsets.UTF_8));
            } catch (IOException misheard) {
                LockSupport.parkNanos(GLANCE);
            }
        }
    }

    private static void obey(Wire wire, String what) {
        switch (what) {
            case "pass" -> wire.pass();
            case "hang" -> wire.hang();
            case "forget" -> wire.forget();
            case "refuse" -> wire.refuse();
            default -> wire.loseCommitAnswersTo(what.substring("lose ".length()), 1);
        }
    }
}
