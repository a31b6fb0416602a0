package app.tendero.platform.http;

import java.util.List;
import java.util.Map;

/** Ends a request with a {@link Problem}. The caller's fault, so nothing is logged. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    public ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    /** With headers such as {@code Retry-After}. */
    public ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.title(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    /** 409: what was to be changed is no longer the version it was read in. */
    public static ProblemException changedMeanwhile() {
        return new ProblemException(
                Problem.conflict("Somebody changed these meanwhile. Read them again.", List.of()));
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
