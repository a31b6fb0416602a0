package app.tendero.shopify;

import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spares a shop that is down or does not let us in, and its shoppers the wait for it. The Admin and
 * the Storefront API have a token each, and so a breaker each.
 */
@Singleton
class ShopBreakers {

    private static final Trouble DOWN = new Trouble.Down(0, "resting");

    private final Breakers breakers;

    /** Why a line was refused, so that callers do what they would do if they had asked. */
    private final Map<Line, Trouble> refusals = new ConcurrentHashMap<>();

    ShopBreakers(Breakers breakers) {
        this.breakers = breakers;
    }

    /** The answer of a shop that is not asked now; empty when it must be. */
    Optional<Trouble> resting(Shop shop, Operation.Api api) {
        return line(shop, api)
                .filter(line -> !breakers.enter(line))
                .map(line -> breakers.refusing(line) ? refusals.getOrDefault(line, DOWN) : DOWN);
    }

    /** What a question's answer says of the shop. */
    void learn(Shop shop, Operation.Api api, ShopifyAnswer<?> answer) {
        line(shop, api).ifPresent(line -> learn(line, answer));
    }

    private void learn(Line line, ShopifyAnswer<?> answer) {
        switch (answer) {
            case ShopifyAnswer.Data<?> data -> breakers.succeeded(line);
            case ShopifyAnswer.Partial<?> partial -> breakers.succeeded(line);
            case ShopifyAnswer.None(var trouble) -> learn(line, trouble);
        }
    }

    private void learn(Line line, Trouble trouble) {
        switch (trouble) {
            case Trouble.Busy busy -> {} // perhaps our own word: it was not asked
            case Trouble.Refused refused -> breakers.succeeded(line);
            case Trouble.Misasked misasked -> breakers.succeeded(line);
            case Trouble.Down down -> breakers.failed(line);
            case Trouble.Unknown unknown -> breakers.failed(line);
            case Trouble.Closed closed -> refused(line, closed);
            case Trouble.Denied denied -> {
                if (denied.code() == 401 || denied.code() == 400) {
                    refused(line, denied);
                } else if (denied.code() != 0) {
                    breakers.succeeded(line); // a missing scope concerns one question
                }
            }
        }
    }

    private void refused(Line line, Trouble why) {
        refusals.put(line, why);
        breakers.refused(line);
    }

    private static Optional<Line> line(Shop shop, Operation.Api api) {
        return shop.store().map(store -> Line.shopify(store, api.name()));
    }
}
