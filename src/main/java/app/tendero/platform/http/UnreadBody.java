package app.tendero.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;

/** The rest of a body that nobody wants: its sender shall learn so, and not send it for ever. */
public final class UnreadBody {

    /**
     * For the sender to read the answer: a connection that is closed while bytes arrive is reset,
     * and a reset takes the answer along.
     */
    private static final long LINGER_MILLIS = TimeUnit.SECONDS.toMillis(1);

    private UnreadBody() {}

    /**
     * To be called before the answer is written. The sender is told not to use the connection
     * again; over HTTP/2, where others share it, the stream alone ends.
     */
    public static void leave(RoutingContext routing) {
        if (routing.request().version() == HttpVersion.HTTP_2) {
            routing.addEndHandler(answered -> routing.response().reset(0));
            return;
        }
        routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        routing.vertx().setTimer(LINGER_MILLIS, late -> routing.request().connection().close());
    }
}
