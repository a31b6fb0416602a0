package app.tendero.outbox;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Keeps what must be done and hands it to those who do it. */
@Singleton
public class Outbox implements SendReports {

    private final OutboxRows rows;
    private final Pace pace;
    private final Gate gate;
    private final EffectRunner runner;

    Outbox(OutboxRows rows, Pace pace, Gate gate, EffectRunner runner) {
        this.rows = rows;
        this.pace = pace;
        this.gate = gate;
        this.runner = runner;
    }

    /**
     * Keeps effects with the decision that made them. What can be done at once is already marked as
     * under way, which saves a round to the database: run the answer after the commit. If the
     * process dies in between, the row is found again like any whose answer was lost.
     */
    public Uni<Runnable> add(Tx tx, List<NewEffect> effects) {
        if (effects.isEmpty()) {
            return Uni.createFrom().item(() -> {});
        }
        return Database.query(tx, rows.add(plan(effects))).map(kept -> () -> begin(kept));
    }

    /** The same at the end of a transaction. */
    public Runnable add(Finish end, List<NewEffect> effects) {
        if (effects.isEmpty()) {
            return () -> {};
        }
        var kept = end.add(rows.add(plan(effects)));
        return () -> begin(kept.get());
    }

    private void begin(OutboxRows.Kept kept) {
        runner.carryOut(kept.started());
        kept.behind().forEach(gate::stayed);
        if (!kept.behind().isEmpty()) {
            runner.lookSoon();
        }
    }

    /** Tells how many messages a second a number may send; 80 until told. */
    public void throughput(PhoneNumberId number, int perSecond) {
        pace.throughput(number, perSecond);
    }

    /**
     * Told when the commit that kept these effects was not answered: if it happened, they stand
     * there as under way, and nobody carries them out. They become due.
     */
    public Uni<Void> notStarted(List<NewEffect> effects) {
        return effects.isEmpty() ? Uni.createFrom().voidItem() : rows.notStarted(effects);
    }

    private List<OutboxRows.Planned> plan(List<NewEffect> effects) {
        var spoken = new HashSet<Object>();
        var starting = new HashMap<Object, Integer>();
        var planned = new ArrayList<OutboxRows.Planned>();
        int room = runner.room();
        for (var effect : effects) {
            boolean first = !effect.isMessage() || spoken.add(effect.conversation());
            int before = starting.getOrDefault(effect.number(), 0);
            var wait = first ? gate.ahead(effect, before) : Optional.of(Duration.ZERO);
            boolean now = wait.isEmpty() && planned.size() < room && runsNow(effect);
            if (now) {
                starting.put(effect.number(), before + 1);
            } else if (wait.isEmpty()) {
                gate.stayed(effect);
            }
            planned.add(new OutboxRows.Planned(effect, now, wait.orElse(Duration.ZERO)));
        }
        return planned;
    }

    private static boolean runsNow(NewEffect effect) {
        return Payload.notBefore(effect.effect()).isEmpty();
    }

    @Override
    public Uni<Void> report(Tx tx, List<SendReport> reports) {
        var best = new HashMap<Object, SendReport>();
        for (var report : reports) {
            if (report.effect() > 0) {
                best.merge(List.of(report.store(), report.effect()), report, SendReport::with);
            }
        }
        if (best.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var sorted =
                best.values().stream()
                        .sorted(Comparator.comparingLong(SendReport::effect))
                        .toList();
        return rows.report(tx, sorted);
    }
}
