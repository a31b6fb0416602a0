package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.KeyedHash;
import app.tendero.platform.Sealing;
import app.tendero.store.RegistryOutcome.Done;
import app.tendero.store.RegistryOutcome.Incomplete;
import app.tendero.store.RegistryOutcome.NoSuchStore;
import app.tendero.store.RegistryOutcome.NothingToUndo;
import app.tendero.store.RegistryOutcome.Outdated;
import app.tendero.store.RegistryOutcome.Taken;
import app.tendero.store.StoreDraft.NumberDraft;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Registers stores and changes them. One transaction each, which takes the change counter first: so
 * what is checked in it still holds when it commits.
 */
@Singleton
class StoreRegistry {

    private static final StoreDraft NOTHING = StoreDraft.empty();

    private final StoreRows stores;
    private final NumberRows numbers;
    private final SettingsRows settings;
    private final PastSettingsRows past;
    private final StoreCache cache;
    private final Sealing sealing;
    private final KeyedHash hash;

    StoreRegistry(
            StoreRows stores,
            NumberRows numbers,
            SettingsRows settings,
            PastSettingsRows past,
            StoreCache cache,
            Sealing sealing,
            KeyedHash hash) {
        this.stores = stores;
        this.numbers = numbers;
        this.settings = settings;
        this.past = past;
        this.cache = cache;
        this.sealing = sealing;
        this.hash = hash;
    }

    /** A new store. The draft must name its domain. */
    Uni<RegistryOutcome> register(StoreDraft draft) {
        return inOneTransaction(() -> opened(draft).chain(this::checkTaken).chain(this::write));
    }

    /** Changes a store; what the draft leaves out stays. */
    Uni<RegistryOutcome> change(StoreId id, StoreDraft draft) {
        return inOneTransaction(
                () ->
                        found(id, draft)
                                .chain(
                                        work ->
                                                work.isPresent()
                                                        ? checkTaken(work.get()).chain(this::write)
                                                        : noSuchStore()));
    }

    /**
     * Brings back the settings as they were before the last change of them; done twice, it undoes
     * itself.
     *
     * @param version what the caller takes for the latest
     */
    Uni<RegistryOutcome> undoSettings(StoreId id, int version) {
        return inOneTransaction(
                () ->
                        found(id, NOTHING)
                                .chain(
                                        work ->
                                                work.isPresent()
                                                        ? undo(work.get(), version)
                                                        : noSuchStore()));
    }

    private Uni<RegistryOutcome> undo(Work work, int version) {
        var row = work.settings();
        if (row.version() != version) {
            return answer(new Outdated(row.version()));
        }
        return past.latest(work.store().id())
                .chain(
                        before ->
                                before.isPresent()
                                        ? past.keep(work.store().id(), row)
                                                .map(kept -> restored(work, before.get()))
                                        : answer(new NothingToUndo()));
    }

    private RegistryOutcome restored(Work work, PastSettings before) {
        work.settings().restore(before.settings());
        work.store().apply(NOTHING, sealing, work.change(), Clock.systemUTC().instant());
        return new Done(view(work, List.copyOf(work.numbers().values())));
    }

    /** Switches a store off: nothing is decided or sent for it, and nothing of it is forgotten. */
    Uni<RegistryOutcome> disable(StoreId id) {
        return inOneTransaction(
                () ->
                        found(id, NOTHING)
                                .chain(work -> work.map(this::switchOff).orElse(noSuchStore())));
    }

    /** A transaction's station: the rows, the wish, and the number of the change. */
    private record Work(
            StoreEntity store,
            SettingsEntity settings,
            Map<PhoneNumberId, NumberEntity> numbers,
            boolean isNew,
            StoreDraft draft,
            long change,
            List<FieldError> taken) {

        Work withTaken(List<FieldError> errors) {
            return new Work(store, settings, numbers, isNew, draft, change, errors);
        }
    }

    private Uni<RegistryOutcome> inOneTransaction(Supplier<Uni<RegistryOutcome>> work) {
        return Panache.withTransaction(work).invoke(this::drop);
    }

    private void drop(RegistryOutcome outcome) {
        if (outcome instanceof Done(var store)) {
            cache.drop(new StoreId(store.shop().id()));
        }
    }

    private Uni<Work> opened(StoreDraft draft) {
        return stores.nextChange()
                .chain(change -> stores.nextId().map(id -> newWork(id, draft, change)));
    }

    private Work newWork(StoreId id, StoreDraft draft, long change) {
        var store = new StoreEntity(id, draft.domain().orElseThrow(), Clock.systemUTC().instant());
        return new Work(store, new SettingsEntity(id), Map.of(), true, draft, change, List.of());
    }

    private Uni<Optional<Work>> found(StoreId id, StoreDraft draft) {
        return stores.nextChange()
                .chain(
                        change ->
                                stores.findOne(id)
                                        .chain(
                                                store ->
                                                        store.isPresent()
                                                                ? rest(store.get(), draft, change)
                                                                : nothing()));
    }

    private Uni<Optional<Work>> rest(StoreEntity store, StoreDraft draft, long change) {
        return settings.ofStore(store.id())
                .chain(
                        row ->
                                numbers.ofStore(store.id())
                                        .map(
                                                all ->
                                                        Optional.of(
                                                                new Work(
                                                                        store, row, byId(all),
                                                                        false, draft, change,
                                                                        List.of()))));
    }

    private Uni<Work> checkTaken(Work work) {
        var domainTaken =
                work.isNew() ? stores.isTaken(work.store().domain()) : Uni.createFrom().item(false);
        return domainTaken.chain(
                taken ->
                        numbersTaken(work)
                                .map(ids -> work.withTaken(takenErrors(work.draft(), taken, ids))));
    }

    private Uni<Set<PhoneNumberId>> numbersTaken(Work work) {
        var wanted =
                work.draft().numbers().orElse(List.of()).stream().map(NumberDraft::id).toList();
        return wanted.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : numbers.takenByOthers(work.store().id(), wanted);
    }

    private static List<FieldError> takenErrors(
            StoreDraft draft, boolean domain, Set<PhoneNumberId> ids) {
        var errors = new ArrayList<FieldError>();
        if (domain) {
            errors.add(new FieldError("store_domain", "is registered already; change it with PUT"));
        }
        for (var number : draft.numbers().orElse(List.of())) {
            if (ids.contains(number.id())) {
                var field = number.path() + "phone_number_id";
                errors.add(new FieldError(field, "belongs to another store"));
            }
        }
        return errors;
    }

    private Uni<RegistryOutcome> write(Work work) {
        if (!work.taken().isEmpty()) {
            return answer(new Taken(work.taken()));
        }
        if (!work.isNew() && work.settings().newerThan(work.draft().settings())) {
            return answer(new Outdated(work.settings().version()));
        }
        return keepPast(work).chain(() -> writeAll(work));
    }

    private Uni<Void> keepPast(Work work) {
        return work.isNew() || !work.draft().settings().changes()
                ? Uni.createFrom().voidItem()
                : past.keep(work.store().id(), work.settings());
    }

    private Uni<RegistryOutcome> writeAll(Work work) {
        work.store().apply(work.draft(), sealing, work.change(), Clock.systemUTC().instant());
        work.settings().apply(work.draft().settings());
        var incomplete = incomplete(work);
        if (!incomplete.isEmpty()) {
            return Panache.currentTransaction()
                    .invoke(tx -> tx.markForRollback())
                    .replaceWith(new Incomplete(incomplete));
        }
        return persist(work).chain(() -> writeNumbers(work)).map(all -> new Done(view(work, all)));
    }

    private static List<FieldError> incomplete(Work work) {
        var errors = new ArrayList<FieldError>();
        if (!work.store().canReachShopify()) {
            errors.add(new FieldError("access_token", "required, or api_key with api_secret"));
        }
        for (var number : work.draft().numbers().orElse(List.of())) {
            if (!work.numbers().containsKey(number.id())) {
                if (number.waba().isEmpty()) {
                    errors.add(new FieldError(number.path() + "waba_id", "required"));
                }
                if (number.token().isEmpty()) {
                    errors.add(new FieldError(number.path() + "token", "required"));
                }
            }
        }
        return errors;
    }

    private Uni<Void> persist(Work work) {
        return work.isNew()
                ? stores.persist(work.store())
                        .chain(() -> settings.persist(work.settings()))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /**
     * Afterwards the store has exactly the numbers of the draft, or its old ones if it names none.
     */
    private Uni<List<NumberEntity>> writeNumbers(Work work) {
        var drafts = work.draft().numbers();
        if (drafts.isEmpty()) {
            return Uni.createFrom().item(List.copyOf(work.numbers().values()));
        }
        var kept = new ArrayList<NumberEntity>();
        var added = new ArrayList<NumberEntity>();
        for (var draft : drafts.get()) {
            var row = work.numbers().get(draft.id());
            if (row == null) {
                row = new NumberEntity(work.store().id(), draft.id());
                added.add(row);
            }
            row.apply(draft, kept.size(), sealing, hash);
            kept.add(row);
        }
        var givenUp = work.numbers().values().stream().filter(row -> !kept.contains(row)).toList();
        return oneByOne(givenUp, numbers::delete)
                .chain(() -> oneByOne(added, row -> numbers.persist(row).replaceWithVoid()))
                .replaceWith(kept);
    }

    private static Uni<Void> oneByOne(
            List<NumberEntity> rows, Function<NumberEntity, Uni<Void>> action) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (var row : rows) {
            chain = chain.chain(() -> action.apply(row));
        }
        return chain;
    }

    private Uni<RegistryOutcome> switchOff(Work work) {
        work.store().disable(work.change(), Clock.systemUTC().instant());
        return answer(new Done(view(work, List.copyOf(work.numbers().values()))));
    }

    private static StoreView view(Work work, List<NumberEntity> numbers) {
        return new StoreView(
                work.store().view(),
                numbers.stream().map(NumberEntity::view).toList(),
                work.settings().view(),
                work.draft().ignored());
    }

    private static Map<PhoneNumberId, NumberEntity> byId(List<NumberEntity> rows) {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                NumberEntity::id,
                                Function.identity(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private static Uni<RegistryOutcome> answer(RegistryOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }

    private static Uni<RegistryOutcome> noSuchStore() {
        return answer(new NoSuchStore());
    }

    private static Uni<Optional<Work>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }
}
