package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Fingerprint;
import app.tendero.platform.KeyedHash;
import app.tendero.platform.Sealing;
import app.tendero.platform.Secret;
import app.tendero.store.StoreDraft.NumberDraft;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A store's sending numbers, one at a time: given, paused, put in order, given up. One transaction
 * each, which takes the change counter first, so that what is checked in it holds when it commits
 * and every replica hears of it.
 */
@Singleton
public class StoreNumbers {

    /** Numbers of one store. */
    public static final int MOST = 20;

    private final StoreRows stores;
    private final NumberRows numbers;
    private final StoreCache cache;
    private final Sealing sealing;
    private final KeyedHash hash;

    StoreNumbers(
            StoreRows stores,
            NumberRows numbers,
            StoreCache cache,
            Sealing sealing,
            KeyedHash hash) {
        this.stores = stores;
        this.numbers = numbers;
        this.cache = cache;
        this.sealing = sealing;
        this.hash = hash;
    }

    /** All of them, the store's own choice first. */
    public Uni<List<NumberState>> list(StoreId store) {
        return Panache.withSession(() -> numbers.ofStore(store)).map(StoreNumbers::states);
    }

    /** Whether another store has this number. */
    public Uni<Boolean> isTaken(StoreId store, PhoneNumberId number) {
        return Panache.withSession(() -> numbers.takenByOthers(store, Set.of(number)))
                .map(found -> !found.isEmpty());
    }

    /** The PIN that a number was registered with, if we did that. */
    public Uni<Optional<Secret>> pin(StoreId store, PhoneNumberId number) {
        return Panache.withSession(() -> numbers.ofStore(store))
                .map(own -> one(own, number).flatMap(row -> row.pin(sealing)));
    }

    /** Which installation of its app a store is in; empty for a store that is gone. */
    public Uni<Optional<Long>> installation(StoreId store) {
        return Panache.withSession(() -> stores.findOne(store))
                .map(found -> found.map(StoreEntity::installation));
    }

    /**
     * Takes a new number, last in order, or what is new about a known one.
     *
     * @param installation in which it was begun: asking Meta takes a while, and an uninstall
     *     meanwhile must not be followed by a number
     */
    public Uni<NumberOutcome> give(StoreId store, NumberGift gift, long installation) {
        return changing(
                store,
                (row, own) ->
                        row.hasLeft(installation)
                                ? answer(new NumberOutcome.Left())
                                : given(store, gift, own));
    }

    /** Lets a number be silent, or speak again. */
    public Uni<NumberOutcome> pause(StoreId store, PhoneNumberId number, boolean paused) {
        return changing(store, (row, own) -> answer(paused(own, number, paused)));
    }

    /** Forgets a number and its secrets; what was said with it stays. */
    public Uni<NumberOutcome> giveUp(StoreId store, PhoneNumberId number) {
        return changing(
                store,
                (row, own) ->
                        one(own, number)
                                .map(found -> numbers.delete(found).replaceWith(done(found)))
                                .orElseGet(() -> answer(new NumberOutcome.NotThere())));
    }

    /**
     * Puts the numbers in order; those that are not named keep theirs, after the named ones.
     *
     * @param seen the {@link #version} that the caller saw; empty where it is no matter
     * @return {@link NumberOutcome.NotThere} when one of them is not the store's
     */
    public Uni<NumberOutcome> order(
            StoreId store, List<PhoneNumberId> wanted, Optional<String> seen) {
        return changing(
                store,
                (row, own) ->
                        answer(
                                seen.isEmpty() || seen.get().equals(version(states(own)))
                                        ? ordered(own, wanted)
                                        : new NumberOutcome.Outdated()));
    }

    /** Tells one order of numbers from another. */
    public static String version(List<NumberState> numbers) {
        return Fingerprint.of(numbers.stream().map(NumberState::phoneNumberId).toList());
    }

    private Uni<NumberOutcome> changing(
            StoreId store, BiFunction<StoreEntity, List<NumberEntity>, Uni<NumberOutcome>> change) {
        return Panache.withTransaction(
                        () -> stores.nextChange().chain(count -> changed(store, count, change)))
                .invoke(outcome -> cache.drop(store));
    }

    private Uni<NumberOutcome> changed(
            StoreId store,
            long count,
            BiFunction<StoreEntity, List<NumberEntity>, Uni<NumberOutcome>> change) {
        return stores.findOne(store)
                .chain(
                        row ->
                                row.isEmpty()
                                        ? answer(new NumberOutcome.NotThere())
                                        : numbers.ofStore(store)
                                                .chain(own -> change.apply(row.get(), own))
                                                .invoke(done -> noted(row.get(), count, done)));
    }

    private static void noted(StoreEntity row, long count, NumberOutcome outcome) {
        if (outcome instanceof NumberOutcome.Done) {
            row.changed(count, Clock.systemUTC().instant());
        }
    }

    private Uni<NumberOutcome> given(StoreId store, NumberGift gift, List<NumberEntity> own) {
        return numbers.takenByOthers(store, Set.of(gift.id()))
                .chain(
                        taken ->
                                taken.isEmpty()
                                        ? written(store, gift, own)
                                        : answer(new NumberOutcome.Taken()));
    }

    private Uni<NumberOutcome> written(StoreId store, NumberGift gift, List<NumberEntity> own) {
        var known = one(own, gift.id());
        if (known.isPresent()) {
            apply(known.get(), gift, own.indexOf(known.get()));
            return answer(done(known.get()));
        }
        if (own.size() >= MOST) {
            return answer(new NumberOutcome.TooMany());
        }
        var fresh = new NumberEntity(store, gift.id());
        apply(fresh, gift, own.size());
        return numbers.persist(fresh).map(StoreNumbers::done);
    }

    private void apply(NumberEntity row, NumberGift gift, int position) {
        var draft =
                new NumberDraft(
                        "",
                        gift.id(),
                        Optional.of(gift.waba()),
                        Optional.of(gift.token()),
                        gift.appSecret(),
                        gift.verifyToken(),
                        Set.of(),
                        gift.displayPhoneNumber(),
                        Optional.empty());
        row.apply(draft, position, sealing, hash);
        gift.pin().ifPresent(pin -> row.pin(sealing, pin));
    }

    private static NumberOutcome paused(
            List<NumberEntity> own, PhoneNumberId number, boolean paused) {
        var found = one(own, number);
        found.ifPresent(row -> row.paused(paused));
        return found.map(StoreNumbers::done).orElseGet(NumberOutcome.NotThere::new);
    }

    private static NumberOutcome ordered(List<NumberEntity> own, List<PhoneNumberId> wanted) {
        var ids = own.stream().map(NumberEntity::id).toList();
        if (own.isEmpty() || !ids.containsAll(wanted)) {
            return new NumberOutcome.NotThere();
        }
        var place = 0;
        for (var row : own.stream().sorted(byWish(wanted)).toList()) {
            row.position(place++);
        }
        return done(own.getFirst());
    }

    /** Stable: those that are not named stay as they were among themselves. */
    private static Comparator<NumberEntity> byWish(List<PhoneNumberId> wanted) {
        return Comparator.comparingInt(
                row -> wanted.contains(row.id()) ? wanted.indexOf(row.id()) : wanted.size());
    }

    private static Optional<NumberEntity> one(List<NumberEntity> own, PhoneNumberId number) {
        return own.stream().filter(row -> row.id().equals(number)).findFirst();
    }

    private static List<NumberState> states(List<NumberEntity> rows) {
        return rows.stream().map(NumberEntity::state).toList();
    }

    private static NumberOutcome done(NumberEntity row) {
        return new NumberOutcome.Done(row.state());
    }

    private static Uni<NumberOutcome> answer(NumberOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
