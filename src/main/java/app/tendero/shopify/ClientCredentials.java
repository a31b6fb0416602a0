package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.OwnContext;
import app.tendero.platform.Secret;
import app.tendero.store.ShopifyAccess;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The token that a custom app without one asks for with its own client credentials: it lives a day
 * and is kept until shortly before its end. One request at a time per shop.
 *
 * <p>Client credentials work for apps and stores of one organisation:
 * https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/client-credentials-grant
 */
@Singleton
class ClientCredentials implements TokenSource {

    /** Renewed this much earlier, so that no question leaves with a token that dies on the way. */
    private static final Duration EARLY = Duration.ofMinutes(5);

    private final Transport transport;
    private final ShopAddress address;
    private final LongSupplier nanos;
    private final Map<ShopDomain, Lent> lent = new ConcurrentHashMap<>();

    @Inject
    ClientCredentials(Transport transport, ShopAddress address) {
        this(transport, address, System::nanoTime);
    }

    ClientCredentials(Transport transport, ShopAddress address, LongSupplier nanos) {
        this.transport = transport;
        this.address = address;
        this.nanos = nanos;
    }

    @Override
    public boolean serves(Shop shop) {
        return shop.access().apiKey().isPresent() && shop.access().apiSecret().isPresent();
    }

    @Override
    public Uni<Token> of(Shop shop) {
        var access = shop.access();
        return lent.compute(
                        shop.domain(),
                        (domain, known) ->
                                known != null && known.access().equals(access) ? known : lend(shop))
                .token()
                .emitOn(OwnContext.executor());
    }

    @Override
    public boolean refused(Shop shop, Secret token) {
        return lent.remove(shop.domain()) != null;
    }

    private Lent lend(Shop shop) {
        var end = new AtomicLong(nanos.getAsLong());
        return new Lent(
                shop.access(),
                ask(shop)
                        .invoke(answer -> end.set(nanos.getAsLong() + life(answer).toNanos()))
                        .map(Answer::token)
                        .memoize()
                        .until(() -> nanos.getAsLong() - end.get() >= 0));
    }

    private Uni<Answer> ask(Shop shop) {
        var access = shop.access();
        var body =
                AnswerReader.JSON
                        .createObjectNode()
                        .put("client_id", access.apiKey().orElseThrow())
                        .put("client_secret", access.apiSecret().orElseThrow().reveal())
                        .put("grant_type", "client_credentials")
                        .toString();
        return Uni.createFrom()
                .deferred(() -> transport.open(address.accessToken(shop.domain()), body))
                .map(ClientCredentials::read);
    }

    private static Duration life(Answer answer) {
        var life = answer.expiresIn().minus(EARLY);
        return life.isNegative() ? answer.expiresIn().dividedBy(2) : life;
    }

    private static Answer read(Transport.Reply reply) {
        return switch (reply) {
            case Transport.Reply.Unreachable(var what) -> Answer.none(new Trouble.Down(0, what));
            // asking for a token twice does no harm, so an unknown end is no trouble of its own
            case Transport.Reply.Broken(var what) -> Answer.none(new Trouble.Down(0, what));
            case Transport.Reply.Answered answered ->
                    answered.status() == 200 ? token(answered.body()) : Answer.none(why(answered));
        };
    }

    private static Trouble why(Transport.Reply.Answered answered) {
        return answered.status() == 400 // OAuth's way to say that the credentials are wrong
                ? new Trouble.Denied(400, "client credentials")
                : AnswerReader.status(answered.status(), answered.retryAfter());
    }

    private static Answer token(String body) {
        try {
            var json = AnswerReader.JSON.readTree(body);
            var text = json.path("access_token").asText("");
            return text.isEmpty()
                    ? Answer.none(new Trouble.Unknown("no token in the answer"))
                    : new Answer(
                            new Token.Usable(new Secret(text)),
                            Duration.ofSeconds(json.path("expires_in").asLong(3600)));
        } catch (JsonProcessingException notJson) {
            return Answer.none(new Trouble.Unknown("not JSON"));
        }
    }

    private record Lent(ShopifyAccess access, Uni<Token> token) {}

    private record Answer(Token token, Duration expiresIn) {

        static Answer none(Trouble trouble) {
            return new Answer(new Token.None(trouble), Duration.ZERO);
        }
    }
}
