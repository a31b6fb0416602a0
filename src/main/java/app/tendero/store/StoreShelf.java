package app.tendero.store;

import app.tendero.access.Caller;
import app.tendero.access.Caller.Merchant;
import app.tendero.access.Caller.OfStore;
import app.tendero.access.Caller.Operator;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows stores as their rows are now, without opening a secret. */
@Singleton
class StoreShelf {

    private final StoreRows stores;
    private final NumberRows numbers;
    private final SettingsRows settings;
    private final ShopTokens tokens;

    StoreShelf(StoreRows stores, NumberRows numbers, SettingsRows settings, ShopTokens tokens) {
        this.tokens = tokens;
        this.stores = stores;
        this.numbers = numbers;
        this.settings = settings;
    }

    Uni<Optional<StoreView>> one(StoreId id) {
        return Panache.withSession(
                        () ->
                                stores.findOne(id)
                                        .map(found -> found.map(List::of).orElse(List.of()))
                                        .chain(this::views))
                .chain(this::withTokens)
                .map(views -> views.stream().findFirst());
    }

    /** One page of the stores that exist for the caller, newest first. */
    Uni<StoreList> list(Caller caller, Paging paging) {
        var only = onlyOne(caller);
        return Panache.withSession(
                        () ->
                                stores.count(only)
                                        .chain(
                                                total ->
                                                        stores.page(only, paging)
                                                                .chain(this::views)
                                                                .map(
                                                                        views ->
                                                                                page(
                                                                                        total,
                                                                                        views,
                                                                                        paging))))
                .chain(
                        page ->
                                withTokens(page.stores())
                                        .map(
                                                views ->
                                                        new StoreList(
                                                                page.total(),
                                                                views,
                                                                page.nextCursor())));
    }

    private Uni<List<StoreView>> withTokens(List<StoreView> views) {
        var ids = views.stream().map(view -> new StoreId(view.shop().id())).toList();
        return tokens.dead(ids)
                .map(dead -> views.stream().map(view -> withToken(view, dead)).toList());
    }

    private static StoreView withToken(StoreView view, Map<StoreId, Boolean> dead) {
        var state = dead.get(new StoreId(view.shop().id()));
        return state == null
                ? view
                : view.withOfflineToken(state ? "waits for the merchant" : "live");
    }

    private static Optional<StoreId> onlyOne(Caller caller) {
        return switch (caller) {
            case Operator operator -> Optional.empty();
            case OfStore(var store) -> Optional.of(store);
            case Merchant merchant -> Optional.of(merchant.store());
        };
    }

    private static StoreList page(long total, List<StoreView> views, Paging paging) {
        var more = views.size() == paging.limit();
        var next =
                more
                        ? Optional.of(Paging.cursorAfter(views.getLast().shop().id()))
                        : Optional.<String>empty();
        return new StoreList(total, views, next);
    }

    private Uni<List<StoreView>> views(List<StoreEntity> rows) {
        var ids = rows.stream().map(StoreEntity::id).toList();
        return settings.ofStores(ids)
                .chain(chosen -> numbers.ofStores(ids).map(all -> views(rows, chosen, all)));
    }

    private static List<StoreView> views(
            List<StoreEntity> rows, List<SettingsEntity> chosen, List<NumberEntity> numbers) {
        Map<StoreId, SettingsEntity> settings =
                chosen.stream()
                        .collect(Collectors.toMap(SettingsEntity::store, Function.identity()));
        var byStore = numbers.stream().collect(Collectors.groupingBy(NumberEntity::store));
        return rows.stream()
                .map(
                        row ->
                                new StoreView(
                                        row.view(),
                                        byStore.getOrDefault(row.id(), List.of()).stream()
                                                .map(NumberEntity::view)
                                                .toList(),
                                        Objects.requireNonNull(settings.get(row.id())).view(),
                                        List.of()))
                .toList();
    }
}
