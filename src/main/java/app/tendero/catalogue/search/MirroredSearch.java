package app.tendero.catalogue.search;

import app.tendero.conversation.SearchFilters;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.SearchWords;
import app.tendero.conversation.Synonyms;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Searches a store's mirror. A link or a code names its product; words are looked up among the
 * store's own first, so that slips and parts of words become words it has; then the index tells
 * which products are worth a look, and the core how well each answers.
 */
@Singleton
class MirroredSearch implements SearchIndex {

    /** With fewer that have all the words, those with some of them are looked at, too. */
    private static final int ENOUGH = 8;

    private static final String[] NONE = {};

    private final Database database;
    private final SynonymRows synonyms;
    private final Sales sales;
    private final Clock clock;

    @Inject
    MirroredSearch(Database database, SynonymRows synonyms, Sales sales) {
        this(database, synonyms, sales, Clock.systemUTC());
    }

    MirroredSearch(Database database, SynonymRows synonyms, Sales sales, Clock clock) {
        this.database = database;
        this.synonyms = synonyms;
        this.sales = sales;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Found>> find(StoreId store, SearchRequest request) {
        return synonyms.ofMirrored(store)
                .chain(
                        known ->
                                known.isEmpty()
                                        ? Uni.createFrom().item(Optional.empty())
                                        : sales.countIfDue(store)
                                                .chain(() -> find(store, request, known.get()))
                                                .map(Optional::of));
    }

    /**
     * @param synonyms the merchant's
     */
    Uni<Found> find(StoreId store, SearchRequest request, Synonyms synonyms) {
        return byHandle(store, request)
                .chain(found -> or(found, () -> byCode(store, request, true)))
                .chain(found -> or(found, () -> byWords(store, request, synonyms)))
                .chain(found -> or(found, () -> byCode(store, request, false)));
    }

    @Override
    public Uni<Optional<List<ProductId>>> bestSellers(StoreId store) {
        return synonyms.ofMirrored(store)
                .chain(
                        known ->
                                known.isEmpty()
                                        ? Uni.createFrom().item(Optional.empty())
                                        : sales.countIfDue(store).chain(() -> sold(store)));
    }

    /** Of a store that is mirrored, by the sales as they were counted last. */
    Uni<Optional<List<ProductId>>> sold(StoreId store) {
        return database.query(SearchSql.BEST_SELLERS, Tuple.of(store.value(), now()))
                .map(
                        rows -> {
                            var sold = 0;
                            for (var row : rows) {
                                sold += row.getInteger("sold") > 0 ? 1 : 0;
                            }
                            return sold < PAGE ? Optional.empty() : Optional.of(products(rows));
                        });
    }

    @Override
    public Uni<List<ProductId>> alike(StoreId store, ProductId product) {
        return database.query(SearchSql.ALIKE, Tuple.of(store.value(), product.value(), now()))
                .map(MirroredSearch::products);
    }

    @Override
    public Uni<List<ProductId>> boughtWith(StoreId store, ProductId product) {
        return sales.boughtWith(store, product);
    }

    private static Uni<Found> or(Found found, Supplier<Uni<Found>> next) {
        return found.products().isEmpty() ? next.get() : Uni.createFrom().item(found);
    }

    private Uni<Found> byHandle(StoreId store, SearchRequest request) {
        return request.handle()
                .map(
                        handle ->
                                database.query(
                                                SearchSql.HANDLE,
                                                Tuple.of(store.value(), handle, now()))
                                        .map(rows -> Found.of(products(rows))))
                .orElseGet(() -> Uni.createFrom().item(Found.NOTHING));
    }

    /**
     * @param exact whether the whole code must have been written, not only its beginning
     */
    private Uni<Found> byCode(StoreId store, SearchRequest request, boolean exact) {
        if (request.codes().isEmpty()) {
            return Uni.createFrom().item(Found.NOTHING);
        }
        var codes = request.codes().toArray(String[]::new);
        return database.query(SearchSql.CODES, Tuple.of(store.value(), codes, now()))
                .map(rows -> Found.of(coded(rows, exact)));
    }

    private static List<ProductId> coded(RowSet<Row> rows, boolean exact) {
        var products = new LinkedHashSet<ProductId>();
        rows.forEach(
                row -> {
                    if (!exact || row.getBoolean("exact")) {
                        products.add(new ProductId(row.getLong("product_id")));
                    }
                });
        return List.copyOf(products);
    }

    private Uni<Found> byWords(StoreId store, SearchRequest request, Synonyms synonyms) {
        var words = SearchWords.of(request.words(), synonyms);
        if (!words.isEmpty()) {
            return named(store, words, request.filters());
        }
        var whole = SearchWords.of(request.whole(), synonyms);
        return listed(store, request.filters())
                .chain(
                        found ->
                                or(
                                        found,
                                        () ->
                                                whole.isEmpty()
                                                        ? Uni.createFrom().item(found)
                                                        : named(store, whole, SearchFilters.NONE)));
    }

    private Uni<Found> listed(StoreId store, SearchFilters filters) {
        return filters.equals(SearchFilters.NONE)
                ? Uni.createFrom().item(Found.NOTHING)
                : database.query(SearchSql.LIST, arguments(store, filters, NONE, List.of(), NONE))
                        .map(rows -> Found.of(products(rows)));
    }

    private Uni<Found> named(StoreId store, SearchWords words, SearchFilters filters) {
        return spelling(store, words)
                .chain(
                        spelling ->
                                ranked(new Look(store, words, spelling, filters))
                                        .chain(
                                                found ->
                                                        orNear(
                                                                found, store, words, spelling,
                                                                filters)));
    }

    /** Nothing costs so little or has that size: what comes close is better than nothing. */
    private Uni<Found> orNear(
            Found found,
            StoreId store,
            SearchWords words,
            Spelling spelling,
            SearchFilters filters) {
        return found.products().isEmpty() && filters.narrow()
                ? ranked(new Look(store, words, spelling, SearchFilters.NONE))
                        .chain(near -> or(near, () -> listed(store, filters)))
                        .map(near -> new Found(near.products(), near.meant(), true))
                : Uni.createFrom().item(found);
    }

    private record Look(
            StoreId store, SearchWords words, Spelling spelling, SearchFilters filters) {}

    private Uni<Found> ranked(Look look) {
        return candidates(look, Tiers.all(look.store(), look.spelling(), look.filters()))
                .chain(
                        all ->
                                all.size() >= ENOUGH || look.spelling().asked().size() == 1
                                        ? Uni.createFrom().item(all)
                                        : candidates(
                                                        look,
                                                        Tiers.some(
                                                                look.store(),
                                                                look.spelling(),
                                                                look.filters()))
                                                .map(some -> joined(all, some)))
                .map(all -> Ranking.of(look.words(), look.filters(), all))
                .map(products -> new Found(products, look.spelling().meant(), false));
    }

    private Uni<List<Candidate>> candidates(Look look, List<Tiers.Tier> tiers) {
        var queries = tiers.stream().map(Tiers.Tier::query).toArray(String[]::new);
        var most = tiers.stream().map(Tiers.Tier::most).toArray(Integer[]::new);
        var stems = look.spelling().stems();
        var described = stems.stream().map(stem -> Place.DESCRIPTION.quoted(look.store(), stem));
        return database.query(
                        SearchSql.MATCHES,
                        arguments(
                                        look.store(),
                                        look.filters(),
                                        queries,
                                        stems,
                                        described.toArray(String[]::new))
                                .addArrayOfInteger(most)
                                .addLong(looked(look.filters())))
                .map(Candidate::all);
    }

    /** How many of the products with some words are looked at. */
    private static long looked(SearchFilters filters) {
        var any = filters.order() == SearchFilters.Order.MATCH && !filters.ofOneVariant();
        return any ? SearchSql.MOST_ALIKE : SearchSql.MOST_ORDERED;
    }

    private static List<Candidate> joined(List<Candidate> all, List<Candidate> some) {
        Map<ProductId, Candidate> joined = new LinkedHashMap<>();
        all.forEach(candidate -> joined.put(candidate.product(), candidate));
        some.forEach(candidate -> joined.putIfAbsent(candidate.product(), candidate));
        return List.copyOf(joined.values());
    }

    private Tuple arguments(
            StoreId store,
            SearchFilters filters,
            String[] queries,
            List<String> stems,
            String[] described) {
        var sizes = filters.sizes().isEmpty() ? null : filters.sizes().toArray(String[]::new);
        return Tuple.tuple()
                .addLong(store.value())
                .addArrayOfString(queries)
                .addOffsetDateTime(now())
                .addArrayOfString(stems.toArray(String[]::new))
                .addArrayOfString(described)
                .addValue(filters.least().orElse(null))
                .addValue(filters.most().orElse(null))
                .addBoolean(filters.onSale())
                .addBoolean(filters.inStock())
                .addValue(sizes)
                .addString(filters.order().name())
                .addBoolean(filters.ofOneVariant());
    }

    private Uni<Spelling> spelling(StoreId store, SearchWords words) {
        var unknown = Spelling.unknown(words.asked());
        return database.query(
                        SearchSql.WORDS,
                        Tuple.of(
                                store.value(),
                                unknown.stems().toArray(String[]::new),
                                unknown.typed().toArray(String[]::new),
                                unknown.insides().toArray(String[]::new)))
                .map(rows -> unknown.with(existing(rows), near(rows)))
                .chain(spelling -> withSlips(store, spelling));
    }

    private Uni<Spelling> withSlips(StoreId store, Spelling spelling) {
        var strange = spelling.strange();
        return strange.stream().allMatch(String::isEmpty)
                ? Uni.createFrom().item(spelling)
                : database.query(
                                SearchSql.NEAR,
                                Tuple.of(store.value(), strange.toArray(String[]::new)))
                        .map(rows -> spelling.with(Set.of(), near(rows)));
    }

    private static Set<String> existing(RowSet<Row> rows) {
        var stems = new LinkedHashSet<String>();
        rows.forEach(
                row -> {
                    if (row.getInteger("n") == 0) {
                        stems.add(row.getString("stem"));
                    }
                });
        return stems;
    }

    private static Map<Integer, Set<String>> near(RowSet<Row> rows) {
        Map<Integer, Set<String>> near = new LinkedHashMap<>();
        rows.forEach(
                row -> {
                    if (row.getInteger("n") > 0) {
                        near.computeIfAbsent(row.getInteger("n"), n -> new LinkedHashSet<>())
                                .add(row.getString("word"));
                    }
                });
        return near;
    }

    private static List<ProductId> products(RowSet<Row> rows) {
        return Rows.all(rows, row -> new ProductId(row.getLong("product_id")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
