package app.tendero.privacy;

import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;

/** Tells how much is kept of somebody, and nothing of what it says. */
@Singleton
public class Lookup {

    private final People people;
    private final DataFiles files;

    Lookup(People people, DataFiles files) {
        this.people = people;
        this.files = files;
    }

    /**
     * What an erasure would take.
     *
     * @param conversations how many of the store they are
     * @param rows what is kept, by the part of the service that keeps it
     */
    public record Found(int conversations, Map<String, Integer> rows) {}

    public Uni<Found> of(StoreId store, Clues clues) {
        return people.find(store, clues)
                .chain(
                        person ->
                                files.count(person)
                                        .map(rows -> new Found(person.shoppers().size(), rows)));
    }
}
