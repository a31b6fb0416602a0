package app.tendero.sync;

import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.kernel.StoreId;
import app.tendero.platform.StoredJson;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Hears from Shopify that a bulk operation is over, so that nobody need ask. */
@Singleton
class BulkNews implements ItemHandler {

    private static final String FINISHED = "shopify.bulk_operations/finish";

    private final Runs runs;
    private final RunWork work;

    BulkNews(Runs runs, RunWork work) {
        this.runs = runs;
        this.work = work;
    }

    @Override
    public boolean handles(String kind) {
        return kind.equals(FINISHED);
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        var operation = StoredJson.parse(item.payload()).path("admin_graphql_api_id").asText("");
        return runs.hurry(store, operation)
                .invoke(hurried -> work.look(hurried > 0))
                .map(hurried -> hurried > 0 ? "noted" : "nobody waits for it");
    }
}
