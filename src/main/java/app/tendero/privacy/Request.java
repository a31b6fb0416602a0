package app.tendero.privacy;

import app.tendero.kernel.StoreId;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is being worked on.
 *
 * @param settling whether it was carried out once and is looked through a last time
 * @param begun whom it is about, once that was found out: it does not change any more, because
 *     somebody who comes back afterwards is not meant
 * @param attempt how often it was taken, this time included, since a step of it was done
 */
record Request(
        StoreId store,
        long id,
        RequestKind kind,
        boolean settling,
        Clues clues,
        Optional<Person> begun,
        Map<String, Integer> counts,
        int attempt) {}
