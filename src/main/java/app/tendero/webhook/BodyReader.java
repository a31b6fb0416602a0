package app.tendero.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Reads a body as it came, byte for byte, and stops where there is too much of it. */
final class BodyReader {

    /** Meta sends at most 3 MB. */
    static final int LIMIT = 4 * 1024 * 1024;

    private final HttpServerRequest request;
    private final Gate gate;
    private final Promise<byte[]> whole = Promise.promise();
    private Buffer read = Buffer.buffer();
    private int held;

    BodyReader(HttpServerRequest request, Gate gate) {
        this.request = request;
        this.gate = gate;
    }

    /** Why a body was not read to its end. */
    static final class Stopped extends Exception {

        private static final long serialVersionUID = 1;

        private final Answer answer;

        private Stopped(Answer answer) {
            super(answer.name(), null, false, false);
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }

    /** Fails with {@link Stopped}, or because the sender went away. */
    Future<byte[]> read() {
        request.handler(this::more)
                .endHandler(end -> whole.tryComplete(read.getBytes()))
                .exceptionHandler(whole::tryFail)
                .resume();
        return whole.future();
    }

    /** Bytes the gate lent to it. */
    int held() {
        return held;
    }

    private void more(Buffer chunk) {
        if (whole.future().isComplete()) {
            return;
        }
        if (held + chunk.length() > LIMIT) {
            stop(Answer.TOO_LARGE);
        } else if (!gate.hold(chunk.length())) {
            stop(Answer.NOT_NOW);
        } else {
            held += chunk.length();
            read.appendBuffer(chunk);
        }
    }

    private void stop(Answer answer) {
        read = Buffer.buffer();
        whole.tryFail(new Stopped(answer));
    }
}
