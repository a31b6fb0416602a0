package app.tendero.catalogue;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.LeavingStore;
import app.tendero.privacy.PersonalDataHolder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps no rows, and nothing about people: only what it remembers of a store that left goes. */
@ApplicationScoped
class CatalogueData implements PersonalDataHolder {

    private final Shelves shelves;
    private final SharedShelf shared;

    CatalogueData(Shelves shelves, SharedShelf shared) {
        this.shelves = shelves;
        this.shared = shared;
    }

    @Override
    public String holder() {
        return "catalogue";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of();
    }

    @Override
    public Uni<Integer> eraseStore(LeavingStore store) {
        return shared.forget(store.store())
                .invoke(() -> shelves.forget(store.store()))
                .replaceWith(0);
    }
}
