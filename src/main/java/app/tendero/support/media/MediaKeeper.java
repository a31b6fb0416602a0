package app.tendero.support.media;

import app.tendero.conversation.MediaFile;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.store.WhatsAppNumber;
import app.tendero.support.media.KeptFile.State;
import app.tendero.whatsapp.Fetched;
import app.tendero.whatsapp.MediaFetch;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fetches files and keeps them, each once, however often and wherever it is tried. What was cut off
 * in the middle is begun anew and leaves nothing behind.
 */
@Singleton
public class MediaKeeper {

    /** What of a file is in memory at one time, sealed and opened. */
    static final int PIECE = 256 * 1024;

    private final MediaFetch fetch;
    private final MediaRows rows;

    MediaKeeper(MediaFetch fetch, MediaRows rows) {
        this.fetch = fetch;
        this.rows = rows;
    }

    /** What became of an attempt. */
    public sealed interface Outcome {

        /** It is decided: kept, or never to be. */
        record Ended(State state) implements Outcome {}

        /** Worth another attempt. */
        record Again(int code, String why) implements Outcome {}
    }

    /** A file somebody sent to {@code number}. */
    public record Wanted(
            StoreId store,
            ConversationId conversation,
            WhatsAppNumber number,
            MediaFile file,
            MediaKind kind) {}

    /** Fetches a file, unless that was done before. */
    public Uni<Outcome> keep(Wanted wanted) {
        return rows.begin(wanted.store(), wanted.conversation(), wanted.file().id(), wanted.kind())
                .chain(
                        attempt ->
                                attempt.isPresent() ? fetch(wanted, attempt.get()) : ended(wanted));
    }

    private Uni<Outcome> fetch(Wanted wanted, int attempt) {
        var place = new AtomicInteger();
        return fetch.fetch(
                        wanted.number(),
                        wanted.file(),
                        wanted.kind(),
                        PIECE,
                        piece ->
                                rows.piece(
                                        wanted.store(),
                                        wanted.file().id(),
                                        attempt,
                                        place.getAndIncrement(),
                                        piece))
                .chain(fetched -> end(wanted, attempt, fetched))
                .onFailure(MediaRows.TakenOver.class)
                .recoverWithItem(new Outcome.Again(0, "taken over"));
    }

    private Uni<Outcome> end(Wanted wanted, int attempt, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Whole whole -> end(wanted, attempt, State.KEPT, Optional.of(whole));
            case Fetched.TooLarge large -> end(wanted, attempt, State.TOO_LARGE, Optional.empty());
            case Fetched.WrongType wrong ->
                    end(wanted, attempt, State.WRONG_TYPE, Optional.empty());
            case Fetched.Gone gone -> end(wanted, attempt, State.GONE, Optional.empty());
            // a line may have spoiled it: once more, then it is taken for what it is
            case Fetched.Broken broken ->
                    attempt < 2
                            ? Uni.createFrom().item(new Outcome.Again(0, "another content"))
                            : end(wanted, attempt, State.BROKEN, Optional.empty());
            case Fetched.NotNow(var code, var why) ->
                    Uni.createFrom().item(new Outcome.Again(code, why));
        };
    }

    private Uni<Outcome> end(
            Wanted wanted, int attempt, State state, Optional<Fetched.Whole> whole) {
        return rows.end(wanted.store(), wanted.file().id(), attempt, state, whole)
                .map(done -> done ? new Outcome.Ended(state) : new Outcome.Again(0, "taken over"));
    }

    private Uni<Outcome> ended(Wanted wanted) {
        return find(wanted.store(), wanted.file().id())
                .map(
                        found ->
                                found.<Outcome>map(file -> new Outcome.Ended(file.state()))
                                        .orElse(new Outcome.Again(0, "erased")));
    }

    /** No further attempt is made. */
    public Uni<Void> giveUp(StoreId store, String id) {
        return rows.giveUp(store, id);
    }

    public Uni<Optional<KeptFile>> find(StoreId store, String id) {
        return rows.find(store, List.of(id)).map(found -> found.stream().findFirst());
    }

    /** Those of these files that are known, in no order. */
    public Uni<List<KeptFile>> find(StoreId store, Collection<String> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : rows.find(store, ids);
    }

    /** The content of a kept file, a piece at a time as it is taken. */
    public Multi<byte[]> content(StoreId store, KeptFile file) {
        var pieces = (int) ((file.size() + PIECE - 1) / PIECE);
        return Multi.createFrom()
                .range(0, Math.max(1, pieces))
                .onItem()
                .transformToUniAndConcatenate(place -> rows.read(store, file, place))
                .map(piece -> piece.orElseThrow(() -> new IllegalStateException("erased")));
    }
}
