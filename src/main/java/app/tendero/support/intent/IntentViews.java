package app.tendero.support.intent;

import app.tendero.conversation.IntentNeed;
import app.tendero.conversation.IntentNeed.Heard;
import app.tendero.conversation.Need;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import app.tendero.support.intent.IntentUse.Ending;
import app.tendero.support.intent.LanguageModel.Answer;
import app.tendero.turn.Asker;
import app.tendero.turn.ViewSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * Shows the core what a language model takes a message for: within the day's budget, while the
 * model is well, and only if its choice is one that was offered. In every other case nothing was
 * seen, and the rules decide.
 */
@Singleton
class IntentViews implements ViewSource {

    private final LanguageModel model;
    private final IntentUse use;
    private final Breakers breakers;
    private final IntentMetrics metrics;

    IntentViews(LanguageModel model, IntentUse use, Breakers breakers, IntentMetrics metrics) {
        this.model = model;
        this.use = use;
        this.breakers = breakers;
        this.metrics = metrics;
    }

    private record Asked(StoreId store, IntentNeed need, long began) {}

    @Override
    public Class<?> family() {
        return IntentNeed.class;
    }

    /** A rehearsal costs the merchant nothing. */
    @Override
    public Uni<View<?>> look(Asker asker, Need<?> need) {
        return asker.conversation().isEmpty() ? away("rehearsal") : look(asker.store(), need);
    }

    @Override
    public Uni<View<?>> look(StoreId store, Need<?> need) {
        if (!model.exists()) {
            return away("none");
        }
        if (!breakers.closed(Line.model(store)) && !breakers.enter(Line.model(store))) {
            metrics.notAsked("resting");
            return away("resting");
        }
        var asked = new Asked(store, (IntentNeed) need, System.nanoTime());
        return use.take(store, asked.need().callsADay())
                .chain(taken -> taken ? ask(asked) : overBudget());
    }

    private Uni<View<?>> overBudget() {
        metrics.notAsked("over_budget");
        return away("over budget");
    }

    private Uni<View<?>> ask(Asked asked) {
        return model.choose(Masked.text(asked.need().text()), asked.need().candidates())
                .invoke(answer -> told(asked, answer))
                .chain(answer -> seen(asked, answer));
    }

    /** A model that is busy, refuses or is away is left alone for a while. */
    private void told(Asked asked, Answer answer) {
        var line = Line.model(asked.store());
        switch (answer.outcome()) {
            case ANSWERED, GARBLED -> breakers.succeeded(line);
            case BUSY, AWAY -> breakers.failed(line);
            case REFUSED -> breakers.refused(line);
        }
    }

    private Uni<View<?>> seen(Asked asked, Answer answer) {
        var heard = Choice.read(asked.need(), answer.content());
        var ending = ending(answer, heard.isPresent());
        metrics.asked(answer.outcome(), heard.isPresent(), System.nanoTime() - asked.began());
        View<Heard> view =
                heard.<View<Heard>>map(View.Seen::new)
                        .orElseGet(() -> new View.Unavailable<>(answer.outcome().label()));
        return use.ended(asked.store(), ending, answer.tokens()).replaceWith(view);
    }

    private static Ending ending(Answer answer, boolean heard) {
        return switch (answer.outcome()) {
            case ANSWERED -> heard ? Ending.UNDERSTOOD : Ending.UNUSABLE;
            case GARBLED -> Ending.UNUSABLE;
            case BUSY, REFUSED, AWAY -> Ending.FAILED;
        };
    }

    private static Uni<View<?>> away(String reason) {
        return Uni.createFrom().item(new View.Unavailable<Heard>(reason));
    }
}
