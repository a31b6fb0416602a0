package app.tendero.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever ended a request into a {@link Problem}. Nothing of an exception's text reaches the
 * caller: it may hold a token or a row.
 */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, Problem> BY_STATUS =
            Map.of(
                    400, Problem.malformed("Check the path, the query and the body."),
                    401, Problem.unauthorized("Send Authorization: Bearer <key>."),
                    403, Problem.forbidden("This caller may not do this."),
                    404, Problem.notFound("There is nothing at this address."),
                    405,
                            Problem.of(
                                    405,
                                    "method",
                                    "Wrong method",
                                    "This door takes other methods; see /openapi."),
                    406, Problem.of(406, "accept", "Wrong Accept", "Accept application/json."),
                    413, Problem.tooLarge(),
                    415, Problem.of(415, "media-type", "Wrong type", "Send application/json."),
                    503, Problem.unavailable("Try again in a moment."));

    private final ObjectMapper json;

    ProblemMappers(ObjectMapper json) {
        this.json = json;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        var response = response(e.problem());
        e.headers().forEach(response::header);
        return response.build();
    }

    /** A body that is not JSON, too deep, or of another shape. Jackson's text repeats the body. */
    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        return response(Problem.malformed("The body is not JSON that we can read.")).build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e instanceof ClientWebApplicationException) {
            return fault(e); // an answer of Meta or Shopify is not our answer
        }
        var theirs = e.getResponse();
        if (theirs.getStatus() < 400) {
            return theirs;
        }
        if (theirs.getStatus() >= 500 && theirs.getStatus() != 503) {
            return fault(e);
        }
        return response(BY_STATUS.getOrDefault(theirs.getStatus(), other(theirs))).build();
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException e) {
        return response(
                        Problem.conflict(
                                "Somebody else changed it meanwhile; read it again, then change it.",
                                List.of()))
                .build();
    }

    /** PostgreSQL is away, or took too long: the same request may well succeed later. */
    @ServerExceptionMapper({IOException.class, TimeoutException.class})
    Response away(Throwable e) {
        LOG.warnf("request failed: %s", e.getClass().getSimpleName());
        return response(Problem.unavailable("Try again in a moment."))
                .header(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }

    @ServerExceptionMapper({Throwable.class, PgException.class, PersistenceException.class})
    Response fault(Throwable e) {
        LOG.error("request failed", e);
        return response(
                        Problem.of(
                                500,
                                "fault",
                                "Our fault",
                                "The request was fine; we failed. It is in our log."))
                .build();
    }

    private static Problem other(Response theirs) {
        var status = theirs.getStatusInfo();
        return Problem.of(
                status.getStatusCode(),
                "http-" + status.getStatusCode(),
                status.getReasonPhrase(),
                "See the documentation of this door.");
    }

    private Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(bytes(problem));
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
