package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A real Redis that keeps nothing on disk: it only caches. */
final class EmbeddedRedis {

    private EmbeddedRedis() {}

    /**
     * Starts a server, or adopts the one a crashed process left on this port.
     *
     * @param port to listen on; 0 takes a free one
     * @return the port it listens on
     */
    static int start(int port) {
        int wanted = port == 0 ? freePort() : port;
        if (port != 0 && EmbeddedPostgres.listens(port)) {
            return port;
        }
        try {
            RedisServer.newRedisServer()
                    .port(wanted)
                    .bind("127.0.0.1")
                    .setting("save \"\"")
                    .setting("maxmemory 128mb")
                    .setting("maxmemory-policy allkeys-lru")
                    .build()
                    .start();
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException("Redis does not start on port " + wanted, e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
