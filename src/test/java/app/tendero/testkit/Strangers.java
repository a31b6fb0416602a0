package app.tendero.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Knocks without a key, from ever new addresses of this machine: strangers are counted by address,
 * and what some of them do must not use up the share of another test. Follows no redirects.
 */
public final class Strangers {

    private static final int KNOCKS_EACH = 50;
    private static final AtomicInteger ADDRESSES = new AtomicInteger(10);

    private final int port;
    private HttpClient client = next();
    private int knocks;

    public Strangers(int port) {
        this.port = port;
    }

    /**
     * @param path as it goes over the line, encoded or not as the stranger likes
     */
    public HttpResponse<String> knock(String method, String path, String body, String... headers) {
        if (++knocks % KNOCKS_EACH == 0) {
            client.close();
            client = next();
        }
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        try {
            return client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient next() {
        var last = ADDRESSES.getAndIncrement();
        try {
            var address = new byte[] {127, 0, (byte) (last / 250), (byte) (last % 250 + 2)};
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByAddress(address))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
