package app.tendero.whatsapp;

import app.tendero.conversation.MediaFile;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.CloudApi.Opened;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Fetches the files that shoppers send: asks Meta where one lies, brings it piece by piece, and
 * checks size, content and hash on the way. The only class that does.
 *
 * <p>{@code business-phone-numbers/media} of Meta's documentation: the address is good for five
 * minutes and wants the token, ids of webhooks are good for seven days.
 */
@Singleton
public class MediaFetch {

    /** The outbox waits 12 seconds; all that is needed around it takes less than two. */
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private static final Duration LOOK_UP = Duration.ofSeconds(4);

    /** Where Meta keeps files. Nobody else is shown a token. */
    private static final List<String> HOSTS = List.of(".fbsbx.com", ".facebook.com", ".fbcdn.net");

    private final CloudApi api;

    MediaFetch(CloudApi api) {
        this.api = api;
    }

    /** Takes the pieces of a file in their order, each but the last of the same size. */
    @FunctionalInterface
    public interface Sink {
        Uni<Void> take(byte[] piece);
    }

    /**
     * Hands a file to {@code sink} piece by piece. What was handed over counts only with {@link
     * Fetched.Whole}.
     *
     * @param pieceSize in bytes, more than a few
     * @return fails only with what {@code sink} fails with
     */
    public Uni<Fetched> fetch(
            WhatsAppNumber number, MediaFile file, MediaKind kind, int pieceSize, Sink sink) {
        var order = new Order(number, file, kind, pieceSize, sink);
        return GraphAnswer.of(api.look(file.id(), number.token()), LOOK_UP)
                .chain(answer -> located(order, answer))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(new Fetched.NotNow(0, "slow"));
    }

    private record Order(
            WhatsAppNumber number, MediaFile file, MediaKind kind, int pieceSize, Sink sink) {}

    private Uni<Fetched> located(Order order, GraphAnswer answer) {
        return switch (answer) {
            case GraphAnswer.Told(var json) -> download(order, json);
            case GraphAnswer.No no when no.isUnknownObject() || no.status() == 404 ->
                    Uni.createFrom().item(new Fetched.Gone());
            case GraphAnswer.No no ->
                    Uni.createFrom().item(new Fetched.NotNow(no.code(), "look-up refused"));
            case GraphAnswer.Away away -> Uni.createFrom().item(new Fetched.NotNow(0, "away"));
        };
    }

    private Uni<Fetched> download(Order order, JsonNode found) {
        if (found.path("file_size").asLong() > MediaKinds.most(order.kind())) {
            return Uni.createFrom().item(new Fetched.TooLarge(MediaKinds.most(order.kind())));
        }
        return address(found.path("url").asText(""))
                .map(url -> api.open(url, order.number().token()))
                .map(opened -> opened.chain(it -> read(order, found, it)))
                .orElseGet(() -> Uni.createFrom().item(new Fetched.NotNow(0, "no address")));
    }

    /** An address at Meta; empty for any other, whoever told it. */
    private Optional<URI> address(String text) {
        try {
            var url = URI.create(text);
            var host = Optional.ofNullable(url.getHost()).orElse("");
            var metas = "https".equals(url.getScheme()) && HOSTS.stream().anyMatch(host::endsWith);
            return metas || api.isOwn(url) ? Optional.of(url) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Uni<Fetched> read(Order order, JsonNode found, Opened opened) {
        return switch (opened) {
            case Opened.NotOpened(var why) -> Uni.createFrom().item(new Fetched.NotNow(0, why));
            case Opened.Coming coming when coming.head().statusCode() != 200 -> {
                drop(coming);
                // an address that ended is asked for anew by the next attempt
                yield Uni.createFrom()
                        .item(new Fetched.NotNow(coming.head().statusCode(), "not given"));
            }
            case Opened.Coming coming -> read(order, found, coming);
        };
    }

    private static Uni<Fetched> read(Order order, JsonNode found, Opened.Coming coming) {
        var reader = new MediaReader(order.kind(), order.pieceSize());
        var told = found.path("sha256").asText("");
        var hash = told.isEmpty() ? order.file().sha256() : told;
        return coming.content()
                .onFailure()
                .transform(broken -> new MediaReader.Unfit(new Fetched.NotNow(0, "cut off")))
                .onItem()
                .transformToIterable(reader::take)
                .onCompletion()
                .continueWith(reader::rest)
                .onItem()
                .transformToUniAndConcatenate(piece -> order.sink().take(piece))
                .onItem()
                .ignoreAsUni()
                .map(taken -> reader.whole(hash))
                .onFailure(MediaReader.Unfit.class)
                .recoverWithItem(unfit -> ((MediaReader.Unfit) unfit).why())
                .onTermination()
                .invoke((whole, failure, cancelled) -> stop(coming, whole));
    }

    /** Of a file that is not wanted to its end, the rest is not waited for. */
    private static void stop(Opened.Coming coming, Fetched fetched) {
        if (!(fetched instanceof Fetched.Whole)) {
            drop(coming);
        }
    }

    /** Ends it on our side; that it ended is no news to anybody. */
    private static void drop(Opened.Coming coming) {
        try {
            coming.head().exceptionHandler(ended -> {});
            coming.head().request().reset();
        } catch (IllegalStateException over) {
            // all of it had come
        }
    }
}
