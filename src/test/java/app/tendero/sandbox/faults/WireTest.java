package app.tendero.sandbox.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A line to a server that says everything back. */
class WireTest {

    private static final int PATIENT = 5_000;
    private static final int SHORT = 150;

    private final ServerSocket echo = echo();
    private final Wire wire = Wire.to(echo.getLocalPort());

    @AfterEach
    void hangUp() throws IOException {
        wire.close();
        echo.close();
    }

    @Test
    void passes_on_what_is_said_both_ways() throws IOException {
        try (var client = client()) {
            assertThat(answer(client, "hi")).isEqualTo("hi");
        }
    }

    @Test
    void refuses_and_takes_again_on_the_same_port() throws IOException {
        wire.refuse();

        assertThatThrownBy(this::client).isInstanceOf(ConnectException.class);

        wire.pass();
        try (var client = client()) {
            assertThat(answer(client, "back")).isEqualTo("back");
        }
    }

    @Test
    void cuts_what_is_connected_and_takes_new_ones() throws IOException {
        try (var cut = client();
                var other = new Socket()) {
            assertThat(answer(cut, "hi")).isEqualTo("hi");

            wire.cut();

            assertThatThrownBy(() -> answer(cut, "still there?"))
                    .isInstanceOf(SocketException.class);
            other.connect(cut.getRemoteSocketAddress());
            other.setSoTimeout(PATIENT);
            assertThat(answer(other, "new")).isEqualTo("new");
        }
    }

    @Test
    void hangs_without_closing_and_goes_on_with_what_was_held_back() throws IOException {
        try (var client = client()) {
            assertThat(answer(client, "hi")).isEqualTo("hi");
            wire.hang();
            client.setSoTimeout(SHORT);

            assertThatThrownBy(() -> answer(client, "hello?"))
                    .isInstanceOf(SocketTimeoutException.class);

            wire.pass();
            client.setSoTimeout(PATIENT);
            assertThat(read(client, "hello?".length())).isEqualTo("hello?");
        }
    }

    @Test
    void takes_new_connections_while_it_hangs_and_says_nothing() throws IOException {
        wire.hang();

        try (var client = client()) {
            client.setSoTimeout(SHORT);
            assertThatThrownBy(() -> answer(client, "hello?"))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void delays_each_way() throws IOException {
        wire.delay(Duration.ofMillis(40));

        try (var client = client()) {
            long before = System.nanoTime();
            assertThat(answer(client, "slow")).isEqualTo("slow");
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(80));
        }
    }

    @Test
    void ends_when_the_server_ends() throws IOException {
        try (var client = client()) {
            assertThat(answer(client, "bye")).isEqualTo("bye");
            client.shutdownOutput();

            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    private Socket client() throws IOException {
        var client = new Socket(InetAddress.getLoopbackAddress(), wire.port());
        client.setSoTimeout(PATIENT);
        return client;
    }

    private static String answer(Socket client, String word) throws IOException {
        client.getOutputStream().write(word.getBytes(UTF_8));
        return read(client, word.length());
    }

    private static String read(Socket client, int length) throws IOException {
        return new String(client.getInputStream().readNBytes(length), UTF_8);
    }

    private static ServerSocket echo() {
        try {
            var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(server));
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> repeat(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void repeat(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException gone) {
            // the test has ended
        }
    }
}
