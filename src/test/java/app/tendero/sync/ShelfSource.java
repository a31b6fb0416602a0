package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.shopify.ChangedIds;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A kind of thing that only tests know: products, kept in memory. */
@ApplicationScoped
class ShelfSource implements SyncSource {

    static final String TYPE = "shelf";

    /** What it was handed, by store. */
    static final class Shelf {

        final Map<Long, JsonNode> things = new ConcurrentHashMap<>();
        final List<Integer> batches = new CopyOnWriteArrayList<>();
        final List<List<Long>> refreshed = new CopyOnWriteArrayList<>();
        final List<Instant> finished = new CopyOnWriteArrayList<>();
        final List<Long> bad = new CopyOnWriteArrayList<>();
        volatile int breaks;
    }

    private final Map<StoreId, Shelf> shelves = new ConcurrentHashMap<>();

    Shelf of(StoreId store) {
        return shelves.computeIfAbsent(store, first -> new Shelf());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public SyncPriority priority() {
        return SyncPriority.LAST;
    }

    @Override
    public Set<String> scopes() {
        return Set.of("read_products");
    }

    @Override
    public BulkQuery bulk(SyncScope scope) {
        return new BulkQuery(
                """
                {
                  products {
                    edges { node { id title variants { edges { node { id price } } } } }
                  }
                }
                """,
                Map.of("ProductVariant", "variants"));
    }

    @Override
    public Optional<ChangedIds.Things> changed() {
        return Optional.of(ChangedIds.Things.PRODUCTS);
    }

    @Override
    public Uni<Applied> apply(StoreId store, List<JsonNode> things) {
        var shelf = of(store);
        if (shelf.breaks > 0) {
            shelf.breaks--;
            return Uni.createFrom().failure(new IllegalStateException("the database is away"));
        }
        shelf.batches.add(things.size());
        var failed = new ArrayList<Applied.Failed>();
        for (var thing : things) {
            var id = Ids.of(thing).orElseThrow();
            if (shelf.bad.contains(id)) {
                failed.add(new Applied.Failed(id, "a test wants it so"));
            } else {
                shelf.things.put(id, thing);
            }
        }
        return Uni.createFrom().item(Applied.of(things.size() - failed.size(), 0, failed));
    }

    @Override
    public Uni<Applied> refresh(StoreId store, List<Long> ids) {
        of(store).refreshed.add(List.copyOf(ids));
        return Uni.createFrom().item(Applied.of(ids.size(), 0, List.of()));
    }

    @Override
    public Uni<Integer> finish(StoreId store, Instant startedAt) {
        of(store).finished.add(startedAt);
        return Uni.createFrom().item(0);
    }
}
