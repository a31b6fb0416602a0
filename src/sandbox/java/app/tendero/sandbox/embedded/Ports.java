package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports that nobody listens on. */
final class Ports {

    private Ports() {}

    /** The wanted port of 127.0.0.1 if it is free, else any free one; 0 wants any. */
    static int freeOr(int wanted) {
        try {
            return free(wanted);
        } catch (IOException taken) {
            return any();
        }
    }

    private static int any() {
        try {
            return free(0);
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    private static int free(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
