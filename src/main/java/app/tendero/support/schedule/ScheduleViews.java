package app.tendero.support.schedule;

import app.tendero.conversation.Need;
import app.tendero.conversation.PlannedWork;
import app.tendero.conversation.ScheduleNeed;
import app.tendero.conversation.ScheduleNeed.Plan;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.store.Stores;
import app.tendero.support.schedule.ScheduleRules.Rules;
import app.tendero.turn.ViewSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows a turn what the merchant makes, as far as shoppers may see it. */
@Singleton
class ScheduleViews implements ViewSource {

    private static final int MOST = 20;

    private final ScheduleRules rules;
    private final Stores stores;

    ScheduleViews(ScheduleRules rules, Stores stores) {
        this.rules = rules;
        this.stores = stores;
    }

    @Override
    public Class<?> family() {
        return ScheduleNeed.class;
    }

    @Override
    public Uni<View<?>> look(StoreId store, Need<?> need) {
        return rules.ofStore(store)
                .chain(
                        allowed ->
                                allowed.shown() && allowed.kept()
                                        ? seen(store, (ScheduleNeed<?>) need, allowed)
                                        : missing());
    }

    private static Uni<View<?>> missing() {
        return Uni.createFrom().item(new View.Missing<>());
    }

    private Uni<View<?>> seen(StoreId store, ScheduleNeed<?> need, Rules allowed) {
        return switch (need) {
            case ScheduleNeed.Planned(var from, var to) ->
                    zone(store)
                            .chain(
                                    zone ->
                                            rules.between(
                                                    store,
                                                    begin(from, zone),
                                                    begin(to.plusDays(1), zone)))
                            .map(found -> plan(found, allowed, List.of()));
            case ScheduleNeed.ForOrders ours ->
                    rules.forOrders(store, ours).map(found -> plan(found, allowed, ours.numbers()));
            case ScheduleNeed.Running running ->
                    allowed.lines()
                            ? rules.running(store).map(found -> plan(found, allowed, List.of()))
                            : missing();
        };
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Uni<ZoneId> zone(StoreId store) {
        return stores.byId(store)
                .map(found -> found.map(it -> it.settings().timezone()).orElse(ZoneOffset.UTC));
    }

    private static View<?> plan(List<Entry> found, Rules allowed, List<String> asked) {
        var work = found.stream().limit(MOST).map(entry -> shown(entry, allowed, asked)).toList();
        return new View.Seen<>(new Plan(work, found.size() > MOST));
    }

    /** Other shoppers' orders are nobody's business. */
    private static PlannedWork shown(Entry entry, Rules allowed, List<String> asked) {
        var draft = entry.draft();
        return new PlannedWork(
                draft.title(),
                draft.line().filter(line -> allowed.lines()),
                draft.from(),
                draft.to(),
                draft.state(),
                number(draft.planned()),
                number(draft.done()),
                number(draft.quality().filter(percent -> allowed.quality())),
                draft.orders().stream().filter(asked::contains).toList());
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
