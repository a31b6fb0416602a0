package app.tendero.privacy;

import app.tendero.platform.Batches;
import app.tendero.platform.Poller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks once a day through the shoppers of every store for those who fell silent, a thousand at a
 * time, and has them erased; then what was said too long ago by all the others is forgotten.
 * However many replicas there are, each stretch is one's.
 */
@Singleton
class RetentionJob {

    private static final Uni<Void> NOTHING_YET = Uni.createFrom().voidItem();

    private final RetentionWalks walks;
    private final List<PersonalDataHolder> holders;
    private final People people;
    private final RequestWork work;
    private final Batches batches;
    private final Counter silent;
    private final Poller openings;
    private final Poller steps;

    RetentionJob(
            RetentionWalks walks,
            @All List<PersonalDataHolder> holders,
            People people,
            RequestWork work,
            Batches batches,
            MeterRegistry meters,
            Vertx vertx) {
        this.walks = walks;
        this.holders = holders;
        this.people = people;
        this.work = work;
        this.batches = batches;
        this.silent =
                Counter.builder("retention.shoppers")
                        .description("shoppers that are erased because they were silent for long")
                        .register(meters);
        this.openings = new Poller(vertx, "retention stores", Duration.ofMinutes(10), this::open);
        this.steps = new Poller(vertx, "retention", Duration.ofMinutes(1), this::some);
    }

    void up(@Observes StartupEvent event) {
        openings.start();
        steps.start();
    }

    void down(@Observes ShutdownEvent event) {
        openings.stop();
        steps.stop();
    }

    Uni<Boolean> open() {
        return people.stores().chain(walks::open).replaceWith(false);
    }

    /** One stretch of one store; whether there may be more. */
    Uni<Boolean> some() {
        return batches.rested(() -> walks.claim().chain(this::look));
    }

    private Uni<Boolean> look(Optional<RetentionWalks.Step> claimed) {
        if (claimed.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        var step = claimed.get();
        return people.silentFor(step.store(), step.days(), step.after())
                .call(stretch -> erase(step, stretch))
                .call(stretch -> stretch.last().isPresent() ? NOTHING_YET : forget(step))
                .chain(stretch -> walks.goOn(step.store(), stretch.last()))
                .replaceWith(true);
    }

    private Uni<Void> forget(RetentionWalks.Step step) {
        var all = Uni.createFrom().voidItem();
        for (var holder : holders) {
            all = all.chain(() -> holder.forget(step.store(), step.days()).replaceWithVoid());
        }
        return all;
    }

    private Uni<?> erase(RetentionWalks.Step step, People.Stretch stretch) {
        if (stretch.silent().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        silent.increment(stretch.silent().size());
        return work.take(
                new NewRequest(
                        step.store(),
                        RequestKind.SILENCE,
                        "retention",
                        "silence:" + UUID.randomUUID(),
                        Clues.NONE,
                        Optional.of(stretch.silent()),
                        Optional.empty()));
    }
}
