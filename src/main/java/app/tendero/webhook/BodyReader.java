package app.tendero.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** Reads a body as it came, byte for byte, and stops at the limit. */
final class BodyReader {

    /** Meta sends at most 3 MB. */
    static final int LIMIT = 4 * 1024 * 1024;

    private final Promise<Optional<byte[]>> whole = Promise.promise();
    private Buffer read = Buffer.buffer();

    private BodyReader() {}

    /** Empty when there is more than the limit; fails when the sender goes away. */
    static Future<Optional<byte[]>> read(HttpServerRequest request) {
        var reader = new BodyReader();
        request.handler(reader::more)
                .endHandler(end -> reader.whole.tryComplete(Optional.of(reader.read.getBytes())))
                .exceptionHandler(reader.whole::tryFail)
                .resume();
        return reader.whole.future();
    }

    private void more(Buffer chunk) {
        if (read.length() + chunk.length() > LIMIT) {
            read = Buffer.buffer();
            whole.tryComplete(Optional.empty());
        } else if (!whole.future().isComplete()) {
            read.appendBuffer(chunk);
        }
    }
}
