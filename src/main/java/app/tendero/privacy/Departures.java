package app.tendero.privacy;

import app.tendero.platform.Batches;
import app.tendero.platform.Database;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Erases a store that left: table by table, and its own row only in the end. */
@Singleton
class Departures {

    private final Database database;
    private final Batches batches;
    private final List<PersonalDataHolder> holders;

    Departures(Database database, Batches batches, @All List<PersonalDataHolder> holders) {
        this.database = database;
        this.batches = batches;
        this.holders = holders;
    }

    /**
     * @param entirely whether the store itself goes, too
     * @return rows that went, by holder
     */
    Uni<Map<String, Integer>> erase(LeavingStore store, boolean entirely) {
        var steps = new ArrayList<Supplier<Uni<Map.Entry<String, Integer>>>>();
        for (var holder : holders) {
            holder.tables().stream()
                    .filter(KeptTable::byStore)
                    .forEach(table -> steps.add(() -> counted(holder, rows(store, table))));
        }
        holders.stream()
                .sorted(Comparator.comparing(PersonalDataHolder::isLast))
                .filter(holder -> entirely || !holder.isLast())
                .forEach(holder -> steps.add(() -> counted(holder, holder.eraseStore(store))));
        return Multi.createFrom()
                .iterable(steps)
                .onItem()
                .transformToUniAndConcatenate(Supplier::get)
                .collect()
                .in(
                        LinkedHashMap::new,
                        (all, one) -> all.merge(one.getKey(), one.getValue(), Integer::sum));
    }

    private static Uni<Map.Entry<String, Integer>> counted(
            PersonalDataHolder holder, Uni<Integer> rows) {
        return rows.map(gone -> Map.entry(holder.holder(), gone));
    }

    /** The name of a table comes from its declaration, never from outside. */
    private Uni<Integer> rows(LeavingStore store, KeptTable table) {
        var statement =
                """
                -- %1$s leave
                DELETE FROM %1$s WHERE ctid = ANY(ARRAY(
                  SELECT ctid FROM %1$s WHERE store_id = $1 LIMIT 1000))
                """
                        .formatted(table.name());
        return batches.all(
                () ->
                        database.query(statement, Tuple.of(store.store().value()))
                                .map(gone -> gone.rowCount()));
    }
}
