package app.tendero.whatsapp;

import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Scope;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.outbox.SendReport.Mend;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each error of Meta means for a send: the only place that knows its codes. The code decides;
 * the HTTP status, which Meta does not keep to, only where there is none or we do not know it.
 *
 * <p>Codes: {@code documentation/business-messaging/whatsapp/support/error-codes}.
 */
final class ErrorClasses {

    /** The classes of the table; each is one thing the outbox does. */
    enum ErrorClass {
        /** Certainly not sent, may work in a moment. */
        PASSING,
        /** Too many to this shopper: one per six seconds, after a burst of 45. */
        PAIR_LIMIT,
        /** Too many from this number in a second. */
        NUMBER_LIMIT,
        /** Too many calls for this account or our app: minutes, up to an hour. */
        ACCOUNT_LIMIT,
        /** The number is being moved; about a minute. */
        MAINTENANCE,
        /** Nothing leaves this number until the merchant or the operator does something. */
        BLOCKED,
        /** This message will never arrive. */
        FINAL
    }

    /**
     * An answer that is not a success.
     *
     * @param status of HTTP
     * @param code {@code error.code}, absent when the body was not Meta's
     * @param reason {@code error.message}, without numbers that could be somebody's
     * @param passing {@code error.is_transient}
     * @param retryAfter what the headers say
     */
    record Answer(
            int status,
            Optional<Integer> code,
            String reason,
            boolean passing,
            Optional<Duration> retryAfter) {}

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Map<Integer, ErrorClass> BY_CODE = new HashMap<>();

    static {
        put(ErrorClass.PASSING, 1, 2, 131000, 131016, 133004);
        put(ErrorClass.PAIR_LIMIT, 131056);
        put(ErrorClass.NUMBER_LIMIT, 130429);
        put(ErrorClass.ACCOUNT_LIMIT, 4, 80007, 80014);
        put(ErrorClass.MAINTENANCE, 131057, 2494100, 133015);
        put(ErrorClass.BLOCKED, 0, 190, 3, 10, 131005); // token, permissions
        put(ErrorClass.BLOCKED, 368, 131031, 131037, 131048); // policy, locked, name, spam
        put(ErrorClass.BLOCKED, 131042, 131044); // no way to pay
        put(ErrorClass.BLOCKED, 131045, 133000, 133005, 133006); // registration of the number
        put(ErrorClass.BLOCKED, 133008, 133009, 133010, 133016);
        put(ErrorClass.FINAL, 33, 100, 131008, 131009, 135000, 131051); // what we wrote
        put(ErrorClass.FINAL, 131021, 131026, 131030, 131047, 131049, 131050); // who it is for
        put(ErrorClass.FINAL, 130472, 130497, 131062, 131063, 131064, 137000);
        put(ErrorClass.FINAL, 131052, 131053); // its picture
        put(ErrorClass.FINAL, 132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018);
        put(ErrorClass.FINAL, 132068, 132069, 134011, 134100, 134101, 134102);
    }

    private ErrorClasses() {}

    /** The class of a code; empty for one we have not met. */
    static Optional<ErrorClass> ofCode(int code) {
        return code >= 200 && code <= 299
                ? Optional.of(ErrorClass.BLOCKED) // permissions of the token
                : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether and when a send that failed with this code after it was accepted is sent again. */
    static Mend mend(int code) {
        return ofCode(code)
                .map(
                        what ->
                                switch (what) {
                                    case PASSING, PAIR_LIMIT, NUMBER_LIMIT -> Mend.SOON;
                                    case ACCOUNT_LIMIT, MAINTENANCE -> Mend.SOON;
                                    case BLOCKED -> Mend.WHEN_UNBLOCKED;
                                    case FINAL -> Mend.NEVER;
                                })
                .orElse(Mend.NEVER);
    }

    /**
     * @param attempt of this message, counted from 1: waits grow with it
     */
    static EffectOutcome outcome(Answer answer, int attempt) {
        if (answer.code().isEmpty() && lostOnTheWay(answer.status())) {
            return new Unknown("HTTP " + answer.status() + " without an answer of Meta");
        }
        int code = answer.code().orElse(answer.status());
        var reason = answer.reason();
        var wait = answer.retryAfter();
        return switch (classOf(answer)) {
            case PASSING -> new Failed(code, reason);
            case PAIR_LIMIT -> new Busy(code, longer(wait, 1, 4, attempt), Scope.SHOPPER);
            case NUMBER_LIMIT -> new Busy(code, wait.orElse(growing(2, 2, attempt)), Scope.NUMBER);
            case ACCOUNT_LIMIT -> new Busy(code, wait.orElse(growing(60, 2, attempt)), Scope.STORE);
            case MAINTENANCE -> new Busy(code, longer(wait, 60, 2, attempt), Scope.NUMBER);
            case BLOCKED -> new Blocked(code, reason);
            case FINAL -> new Refused(code, reason);
        };
    }

    private static ErrorClass classOf(Answer answer) {
        return answer.code()
                .flatMap(ErrorClasses::ofCode)
                .orElseGet(() -> answer.passing() ? ErrorClass.PASSING : ofStatus(answer.status()));
    }

    private static ErrorClass ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> ErrorClass.BLOCKED;
            case 408, 425 -> ErrorClass.PASSING;
            case 429 -> ErrorClass.NUMBER_LIMIT;
            default ->
                    status >= 300 && status < 400 || status >= 500
                            ? ErrorClass.PASSING
                            : ErrorClass.FINAL;
        };
    }

    /**
     * A server error that is not Meta's own may come from something on the way that had already
     * passed the message on. A 503 says that it was not.
     */
    private static boolean lostOnTheWay(int status) {
        return status >= 500 && status != 503;
    }

    private static Duration longer(Optional<Duration> told, int first, int factor, int attempt) {
        var own = growing(first, factor, attempt);
        return told.filter(wait -> wait.compareTo(own) > 0).orElse(own);
    }

    /** {@code first} seconds × factor^(attempt − 1), at most an hour. */
    private static Duration growing(int first, int factor, int attempt) {
        var seconds = first * Math.pow(factor, Math.max(0, attempt - 1));
        return seconds < LONGEST_WAIT.toSeconds()
                ? Duration.ofSeconds((long) seconds)
                : LONGEST_WAIT;
    }

    private static void put(ErrorClass what, int... codes) {
        for (var code : codes) {
            BY_CODE.put(code, what);
        }
    }
}
