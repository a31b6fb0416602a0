package app.tendero.store;

import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what Shopify lets the app do in a store's shop. Whoever speaks to Shopify brings it. */
public interface GrantedScopes {

    /** As it is now; empty when Shopify cannot be asked. */
    Uni<Optional<Set<String>>> of(Store store);

    /**
     * What was answered, for whoever can decide nothing without it.
     *
     * @param what it would be for, "make draft orders"
     * @throws ProblemException 503 when Shopify could not be asked
     */
    static Set<String> known(Optional<Set<String>> granted, String what) {
        return granted.orElseThrow(
                () ->
                        new ProblemException(
                                Problem.unavailable(
                                        "Shopify cannot be asked just now whether the app may "
                                                + what
                                                + "."),
                                Map.of(HttpHeaders.RETRY_AFTER, "5")));
    }
}
