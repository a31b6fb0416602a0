package app.tendero.turn;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Engine;
import app.tendero.conversation.Event;
import app.tendero.conversation.Need;
import app.tendero.conversation.StoreProfile;
import app.tendero.conversation.View;
import app.tendero.conversation.Views;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Spans;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Asks the core, shows it what it wants to see, and asks again until it has decided. */
@Singleton
class Decider {

    private static final Logger LOG = Logger.getLogger(Decider.class);

    /** Three, and one more where a language model is asked about what the FAQ does not know. */
    private static final int MOST_ROUNDS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Engine engine;
    private final List<ViewSource> sources;
    private final Spans spans;

    Decider(Engine engine, @All List<ViewSource> sources, Spans spans) {
        this.engine = engine;
        this.sources = sources;
        this.spans = spans;
    }

    Uni<Decision.Decided> decide(
            Asker asker, StoreProfile profile, Conversation conversation, Event event) {
        return round(new Question(asker, profile, conversation, event), Views.none(), 0);
    }

    private record Question(
            Asker asker, StoreProfile profile, Conversation conversation, Event event) {}

    private Uni<Decision.Decided> round(Question question, Views views, int rounds) {
        var decision =
                engine.decide(question.conversation(), question.event(), question.profile(), views);
        return switch (decision) {
            case Decision.Decided decided -> Uni.createFrom().item(decided);
            case Decision.Look(var needs) -> {
                if (rounds == MOST_ROUNDS) {
                    throw new IllegalStateException("the core looks without end");
                }
                yield gather(question.asker(), needs, views)
                        .chain(spans.carried(more -> round(question, more, rounds + 1)));
            }
        };
    }

    private Uni<Views> gather(Asker asker, List<Need<?>> needs, Views views) {
        if (needs.isEmpty()) {
            throw new IllegalStateException("the core looks at nothing");
        }
        var looks = needs.stream().map(need -> look(asker, need)).toList();
        return Uni.join()
                .all(looks)
                .andFailFast()
                .map(
                        seen -> {
                            var more = views;
                            for (int i = 0; i < seen.size(); i++) {
                                more = more.withUntyped(needs.get(i), seen.get(i));
                            }
                            return more;
                        });
    }

    Uni<View<?>> look(Asker asker, Need<?> need) {
        for (var source : sources) {
            if (source.family().isInstance(need)) {
                var name = "look " + need.getClass().getSimpleName();
                return spans.inside(name, Uni.createFrom().deferred(() -> source.look(asker, need)))
                        .ifNoItem()
                        .after(PATIENCE)
                        .recoverWithItem(() -> new View.Unavailable<>("no answer in time"))
                        .onFailure()
                        .recoverWithItem(failure -> unavailable(asker.store(), need, failure));
            }
        }
        throw new IllegalStateException("nobody shows " + need.getClass().getSimpleName());
    }

    private static View<?> unavailable(StoreId store, Need<?> need, Throwable failure) {
        LOG.errorf(failure, "store %s: %s not seen", store, need.getClass().getSimpleName());
        return new View.Unavailable<>(failure.getClass().getSimpleName());
    }
}
