package app.tendero.catalogue;

import app.tendero.catalogue.mirror.Changes;
import app.tendero.privacy.KeptTable;
import app.tendero.privacy.LeavingStore;
import app.tendero.privacy.PersonalDataHolder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps shops' goods and nothing about people: all of it goes with a store that left. */
@Singleton
class CatalogueData implements PersonalDataHolder {

    private final Shelves shelves;
    private final SharedShelf shared;
    private final Changes changes;

    CatalogueData(Shelves shelves, SharedShelf shared, Changes changes) {
        this.shelves = shelves;
        this.shared = shared;
        this.changes = changes;
    }

    @Override
    public String holder() {
        return "catalogue";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore("mirror_state", "how far the copy of a shop's catalogue is"),
                KeptTable.ofStore("mirror_product", "products as the shop shows them"),
                KeptTable.ofStore("mirror_variant", "their variants, prices and stock"),
                KeptTable.ofStore("mirror_collection", "the shop's collections"),
                KeptTable.ofStore("mirror_member", "which product stands in which collection"),
                KeptTable.ofStore("mirror_gone", "ids of what the shop deleted"),
                KeptTable.ofStore("mirror_stale", "ids of what has to be read anew"),
                KeptTable.ofStore("search_entry", "the words products are found by"),
                KeptTable.ofStore("search_product", "the same as the version before kept it"),
                KeptTable.ofStore("search_word", "each word of a store's products, once"),
                KeptTable.ofStore("search_code", "SKUs and barcodes"),
                KeptTable.ofStore("search_sales", "how many of a product were sold lately"),
                KeptTable.ofStore("search_synonyms", "what the store's shoppers call things"));
    }

    @Override
    public Uni<Integer> eraseStore(LeavingStore store) {
        return shared.forget(store.store())
                .invoke(() -> shelves.forget(store.store()))
                .invoke(() -> changes.forget(store.store()))
                .replaceWith(0);
    }
}
