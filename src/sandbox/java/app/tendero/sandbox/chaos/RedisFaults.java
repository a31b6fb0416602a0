package app.tendero.sandbox.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/** Redis is there for speed alone: nothing of this may be noticed by anybody. */
final class RedisFaults {

    private static final int FLUSHES = 3;

    List<Fault> all() {
        return List.of(gone(), hangs(), flushed());
    }

    Fault gone() {
        return Fault.of(
                "Redis is gone",
                2_500,
                stage -> {
                    stage.world().servers().redisWire().refuse();
                    stage.world().servers().redis().crash();
                },
                stage -> {
                    stage.world().servers().redis().start();
                    stage.world().servers().redisWire().pass();
                });
    }

    Fault hangs() {
        return Fault.of(
                "Redis hangs",
                3_000,
                stage -> stage.world().servers().redisWire().hang(),
                stage -> stage.world().servers().redisWire().pass());
    }

    Fault flushed() {
        return Fault.of(
                "Redis is flushed every second",
                0,
                stage -> {
                    for (int i = 0; i < FLUSHES; i++) {
                        flush(stage.world().servers().redisPort());
                        Stage.rest(1_000);
                    }
                },
                stage -> {});
    }

    private static void flush(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write("FLUSHALL\r\n".getBytes(US_ASCII));
            if (socket.getInputStream().read() != '+') {
                throw new IOException("Redis was not flushed");
            }
        }
    }
}
