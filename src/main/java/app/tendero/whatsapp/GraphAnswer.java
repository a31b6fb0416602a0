package app.tendero.whatsapp;

import app.tendero.whatsapp.CloudApi.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** What Meta answered to a question that is not a send. Never a failure. */
sealed interface GraphAnswer {

    /** A 2xx with JSON in it. */
    record Told(JsonNode json) implements GraphAnswer {}

    /**
     * Meta understood and said no.
     *
     * @param code {@code error.code}, 0 when the body was not Meta's
     * @param subcode {@code error.error_subcode}, 0 without one
     * @param reason {@code error.message}, short, without numbers that could be somebody's
     */
    record No(int status, int code, int subcode, String reason) implements GraphAnswer {

        /** The token is wrong, has ended or was taken back. */
        boolean isToken() {
            return code == 190 || code == 0 && status == 401;
        }

        /** The token is good and may not do this. */
        boolean isPermission() {
            return code == 3 || code == 10 || code == 131005 || code >= 200 && code <= 299;
        }

        /** The object is not there, or the token may not see it: Meta does not tell which. */
        boolean isUnknownObject() {
            return code == 33 || code == 803 || code == 100 && subcode == 33;
        }

        /** Meta is unwell or has had enough of us: says nothing about what was asked. */
        boolean isPassing() {
            return code == 1
                    || code == 2
                    || code == 4
                    || code == 80007
                    || code == 0 && status >= 500
                    || status == 429;
        }
    }

    /** Nobody answered, or not in time. */
    record Away() implements GraphAnswer {}

    /** Reads a reply; one that takes longer than {@code patience} is none. */
    static Uni<GraphAnswer> of(Uni<Reply> reply, Duration patience) {
        return reply.map(GraphAnswer::read)
                .ifNoItem()
                .after(patience)
                .recoverWithItem(new Away())
                .onFailure()
                .recoverWithItem(new Away());
    }

    private static GraphAnswer read(Reply reply) {
        return switch (reply) {
            case Reply.NotSent notSent -> new Away();
            case Reply.Lost lost -> new Away();
            case Reply.Answered(var head, var body) -> {
                var json = SendAnswers.json(body);
                if (head.statusCode() / 100 == 2 && json.isObject()) {
                    yield new Told(json);
                }
                var error = SendAnswers.error(head.statusCode(), head.headers(), json);
                yield new No(
                        head.statusCode(),
                        error.code().orElse(0),
                        json.path("error").path("error_subcode").asInt(0),
                        error.reason());
            }
        };
    }
}
