package app.tendero.admin.page;

import app.tendero.admin.page.LaunchRows.Facts;
import app.tendero.admin.page.Today.Sum;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Puts the home page together. */
@Singleton
class HomeBoard {

    private final Stores stores;
    private final TodayBoard today;
    private final LaunchRows launch;
    private final Troubles troubles;

    HomeBoard(Stores stores, TodayBoard today, LaunchRows launch, Troubles troubles) {
        this.stores = stores;
        this.today = today;
        this.launch = launch;
        this.troubles = troubles;
    }

    /** The store with its secrets opened; the gate has seen that it is there. */
    Uni<Store> store(StoreId id) {
        return stores.byId(id)
                .map(
                        found ->
                                found.orElseThrow(
                                        () ->
                                                new ProblemException(
                                                        Problem.notFound("The store is gone."))));
    }

    Uni<Launch> launch(StoreId id) {
        return store(id).chain(store -> launch.facts(id).map(facts -> Launch.of(store, facts)));
    }

    Uni<List<Trouble>> problems(StoreId id) {
        return store(id).chain(store -> launch.facts(id).chain(facts -> troubles.of(store, facts)));
    }

    Uni<Home> home(StoreId id) {
        return store(id)
                .chain(store -> launch.facts(id).map(facts -> new Known(store, facts)))
                .chain(this::home);
    }

    private record Known(Store store, Facts facts) {

        /** What the merchant says a message costs. */
        Optional<Sum> price() {
            return facts.messagePrice()
                    .map(amount -> new Sum(amount.toPlainString(), store.settings().currency()));
        }
    }

    /** The numbers without anything to decide. */
    Uni<Today> today(StoreId id) {
        return store(id)
                .chain(store -> launch.facts(id).map(facts -> new Known(store, facts)))
                .chain(known -> today.of(known.store()).map(counted -> counted.at(known.price())));
    }

    private Uni<Home> home(Known known) {
        var currency = known.store().settings().currency();
        var price = known.facts().messagePrice().map(amount -> amount.toPlainString());
        return today.of(known.store())
                .chain(
                        counted ->
                                troubles.of(known.store(), known.facts())
                                        .map(
                                                problems ->
                                                        new Home(
                                                                Launch.of(
                                                                        known.store(),
                                                                        known.facts()),
                                                                counted.at(known.price()),
                                                                problems,
                                                                price,
                                                                currency)));
    }
}
