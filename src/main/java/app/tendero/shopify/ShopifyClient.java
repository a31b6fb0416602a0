package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.Secret;
import app.tendero.platform.Spans;
import app.tendero.shopify.CostBudget.Grant;
import app.tendero.shopify.TokenSource.Token;
import app.tendero.store.Store;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks one store's Shopify one thing. Holds a question back while the shop's cost limit is short,
 * repeats it once when Shopify throttled it all the same or a borrowed token had died, and gives up
 * after {@link ShopifyConfig#timeout()}. A shop in trouble is not asked at all.
 */
@Singleton
class ShopifyClient {

    private static final Logger LOG = Logger.getLogger(ShopifyClient.class);
    private static final Duration SELDOM = Duration.ofSeconds(10);

    private final Transport transport;
    private final AdminTokens tokens;
    private final ShopAddress address;
    private final ShopifyConfig config;
    private final ShopBreakers breakers;
    private final SharedBudgets shared;
    private final ShopifyMetrics metrics;
    private final Spans spans;
    private final LongSupplier nanos;
    private final Map<ShopDomain, CostBudget> budgets = new ConcurrentHashMap<>();
    private final Map<String, Double> costs = new ConcurrentHashMap<>();
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    private final Set<String> strangers = ConcurrentHashMap.newKeySet();

    @Inject
    ShopifyClient(
            Transport transport,
            AdminTokens tokens,
            ShopAddress address,
            ShopifyConfig config,
            ShopBreakers breakers,
            SharedBudgets shared,
            ShopifyMetrics metrics,
            Spans spans) {
        this(
                transport,
                tokens,
                address,
                config,
                breakers,
                shared,
                metrics,
                spans,
                System::nanoTime);
    }

    ShopifyClient(
            Transport transport,
            AdminTokens tokens,
            ShopAddress address,
            ShopifyConfig config,
            ShopBreakers breakers,
            SharedBudgets shared,
            ShopifyMetrics metrics,
            Spans spans,
            LongSupplier nanos) {
        this.transport = transport;
        this.tokens = tokens;
        this.address = address;
        this.config = config;
        this.breakers = breakers;
        this.shared = shared;
        this.metrics = metrics;
        this.spans = spans;
        this.nanos = nanos;
    }

    /** The answer; never a failure for reasons of Shopify, the network or the store. */
    <T> Uni<ShopifyAnswer<T>> ask(Store store, Operation<T> operation, Map<String, ?> variables) {
        return ask(Shop.of(store), operation, variables);
    }

    <T> Uni<ShopifyAnswer<T>> ask(Shop shop, Operation<T> operation, Map<String, ?> variables) {
        var question = new Question<>(shop, operation, body(operation, variables), false);
        return question.isAdmin()
                ? ask(question).invoke(() -> tellAside(shop.domain()))
                : ask(question);
    }

    /**
     * The same for work that no shopper waits for: leaves the chat half of the shop's cost limit
     * and is not held back for it, so that {@link Trouble.Busy} says when to come again.
     */
    <T> Uni<ShopifyAnswer<T>> askInBackground(
            Store store, Operation<T> operation, Map<String, ?> variables) {
        var question = new Question<>(Shop.of(store), operation, body(operation, variables), true);
        var shop = store.domain();
        return shared.last(shop)
                .invoke(told -> told.ifPresent(word -> heard(shop, word)))
                .chain(() -> ask(question))
                .call(() -> tell(shop));
    }

    private void heard(ShopDomain shop, SharedBudgets.Told word) {
        budget(shop).heard(word.throttle(), word.age(), nanos.getAsLong());
    }

    /** A shopper waits for the answer, and not until the other replicas have heard of its cost. */
    private void tellAside(ShopDomain shop) {
        shared.tellAside(shop, () -> budget(shop).toTell(nanos.getAsLong()));
    }

    private Uni<Void> tell(ShopDomain shop) {
        return budget(shop)
                .toTell(nanos.getAsLong())
                .map(now -> shared.tell(shop, now))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private CostBudget budget(ShopDomain shop) {
        return budgets.computeIfAbsent(shop, first -> new CostBudget());
    }

    private <T> Uni<ShopifyAnswer<T>> ask(Question<T> question) {
        Uni<ShopifyAnswer<T>> answer =
                Uni.createFrom()
                        .deferred(
                                () ->
                                        breakers.resting(
                                                        question.shop(), question.operation().api())
                                                .map(trouble -> rested(question, trouble))
                                                .orElseGet(
                                                        () -> timed(question, nanos.getAsLong())));
        return spans.inside("shopify " + question.operation().name(), answer);
    }

    private <T> Uni<ShopifyAnswer<T>> rested(Question<T> question, Trouble trouble) {
        metrics.rested(question.operation());
        return Uni.createFrom().item(none(trouble));
    }

    private <T> Uni<ShopifyAnswer<T>> timed(Question<T> question, long started) {
        return attempt(question)
                .chain(answer -> repeatedIfWorthIt(question, answer))
                .ifNoItem()
                .after(config.timeout())
                .recoverWithItem(() -> none(new Trouble.Unknown("timeout")))
                .invoke(answer -> note(question, answer, started));
    }

    private <T> Uni<ShopifyAnswer<T>> repeatedIfWorthIt(
            Question<T> question, ShopifyAnswer<T> answer) {
        var worthIt =
                switch (answer) {
                    case ShopifyAnswer.None(Trouble.Busy(var after)) ->
                            !question.aside() && after.compareTo(config.maxWait()) <= 0;
                    case ShopifyAnswer.None<T> none -> false;
                    case ShopifyAnswer.Data<T> data -> false;
                    case ShopifyAnswer.Partial<T> partial -> false;
                };
        return worthIt ? attempt(question) : Uni.createFrom().item(answer);
    }

    private <T> Uni<ShopifyAnswer<T>> attempt(Question<T> question) {
        return question.isAdmin()
                ? tokens.of(question.shop()).chain(token -> admin(question, token))
                : storefront(question);
    }

    /** A token that Shopify does not take is replaced once, where there is another to be had. */
    private <T> Uni<ShopifyAnswer<T>> admin(Question<T> question, Token token) {
        return asked(question, token)
                .chain(
                        answer ->
                                isRefused(question, token, answer)
                                        ? tokens.of(question.shop())
                                                .chain(other -> asked(question, other))
                                        : Uni.createFrom().item(answer));
    }

    private <T> boolean isRefused(Question<T> question, Token token, ShopifyAnswer<T> answer) {
        return answer instanceof ShopifyAnswer.None<T>(Trouble.Denied(int code, var reason))
                && code == 401
                && token instanceof Token.Usable(var secret)
                && tokens.refused(question.shop(), secret);
    }

    private <T> Uni<ShopifyAnswer<T>> asked(Question<T> question, Token token) {
        return switch (token) {
            case Token.None(var trouble) -> Uni.createFrom().item(none(trouble));
            case Token.Usable(var secret) -> withinBudget(question, secret);
        };
    }

    private <T> Uni<ShopifyAnswer<T>> withinBudget(Question<T> question, Secret token) {
        var cost = costs.getOrDefault(question.operation().name(), guess(question));
        var budget = budget(question.shop().domain());
        return switch (question.granted(budget, cost, config.maxWait(), nanos.getAsLong())) {
            case Grant.Refused(var after) -> Uni.createFrom().item(none(new Trouble.Busy(after)));
            case Grant.Granted(var delay) ->
                    after(delay)
                            .chain(() -> send(question, token))
                            .onTermination()
                            .invoke(
                                    (read, failure, cancelled) ->
                                            settle(question, budget, cost, read))
                            .map(AnswerReader.Read::answer);
        };
    }

    private <T> Uni<AnswerReader.Read<T>> send(Question<T> question, Secret token) {
        return transport
                .admin(address.adminApi(question.shop().domain()), token, question.body())
                .invoke(this::checkVersion)
                .map(reply -> AnswerReader.read(question.operation(), reply));
    }

    private <T> Uni<ShopifyAnswer<T>> storefront(Question<T> question) {
        var token = question.shop().access().storefrontToken();
        if (token.isEmpty()) {
            return Uni.createFrom().item(none(new Trouble.Denied(0, "no storefront token")));
        }
        return transport
                .storefront(
                        address.storefrontApi(question.shop().domain()),
                        token.get(),
                        question.body())
                .map(reply -> AnswerReader.read(question.operation(), reply).answer());
    }

    /**
     * @param read absent when the question was given up
     */
    private void settle(
            Question<?> question,
            CostBudget budget,
            double taken,
            AnswerReader.@Nullable Read<?> read) {
        var now = nanos.getAsLong();
        if (read == null || read.throttle().isEmpty()) {
            budget.giveBack(taken, now);
            return;
        }
        budget.learn(taken, read.throttle().get(), now);
        read.cost().ifPresent(cost -> costs.put(question.operation().name(), cost));
        metrics.costLeft(budget.left(now));
    }

    private void note(Question<?> question, ShopifyAnswer<?> answer, long started) {
        var took = Duration.ofNanos(nanos.getAsLong() - started);
        breakers.learn(question.shop(), question.operation().api(), answer);
        metrics.called(question.operation(), answer, took);
        if (answer instanceof ShopifyAnswer.None<?>(var trouble)) {
            LOG.logf(
                    level(question, trouble),
                    "shopify call without answer: store=%s operation=%s outcome=%s",
                    question.shop().label(),
                    question.operation().name(),
                    trouble.word());
        }
    }

    /**
     * A limit in use is everyday life, and a shop that is down is told of once in a while, not with
     * every question; the metrics count them all.
     */
    private Logger.Level level(Question<?> question, Trouble trouble) {
        if (trouble instanceof Trouble.Busy) {
            return Logger.Level.DEBUG;
        }
        var now = nanos.getAsLong();
        var key = question.shop().label() + ":" + trouble.word();
        var last = told.getOrDefault(key, now - SELDOM.toNanos());
        if (now - last < SELDOM.toNanos()) {
            return Logger.Level.DEBUG;
        }
        told.put(key, now);
        return Logger.Level.WARN;
    }

    /** A version that ended is answered by the oldest that has not: a change we did not ask for. */
    private void checkVersion(Transport.Reply reply) {
        if (reply instanceof Transport.Reply.Answered answered) {
            answered.version()
                    .filter(version -> !version.equals(config.apiVersion()))
                    .filter(strangers::add)
                    .ifPresent(
                            version ->
                                    LOG.errorf(
                                            "shopify answered with another API version: %s",
                                            version));
        }
    }

    private static double guess(Question<?> question) {
        return question.operation().guess();
    }

    private static Uni<Void> after(Duration wait) {
        var now = Uni.createFrom().voidItem();
        return wait.isZero() ? now : now.onItem().delayIt().by(wait);
    }

    private static <T> ShopifyAnswer<T> none(Trouble trouble) {
        return new ShopifyAnswer.None<>(trouble);
    }

    private static String body(Operation<?> operation, Map<String, ?> variables) {
        try {
            return AnswerReader.JSON.writeValueAsString(
                    Map.of("query", operation.text(), "variables", variables));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("variables of " + operation.name(), e);
        }
    }

    /**
     * @param aside whether nobody waits for it
     */
    private record Question<T>(Shop shop, Operation<T> operation, String body, boolean aside) {

        Grant granted(CostBudget budget, double cost, Duration maxWait, long now) {
            return aside ? budget.takeAside(cost, now) : budget.take(cost, maxWait, now);
        }

        boolean isAdmin() {
            return operation.api() == Operation.Api.ADMIN;
        }
    }
}
