package app.tendero.catalogue;

import app.tendero.conversation.View;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;

/** Goes on from what was seen; what is missing or unavailable stays so. */
final class Sight {

    private Sight() {}

    static <T> View<T> orMissing(Optional<T> value) {
        return value.isPresent() ? new View.Seen<>(value.get()) : new View.Missing<>();
    }

    static <T> Uni<View<T>> now(View<T> view) {
        return Uni.createFrom().item(view);
    }

    static <A, B> View<B> map(View<A> view, Function<A, B> change) {
        return read(view, value -> new View.Seen<>(change.apply(value)));
    }

    static <A, B> View<B> read(View<A> view, Function<A, View<B>> reading) {
        return switch (view) {
            case View.Seen<A>(var value) -> reading.apply(value);
            case View.Missing<A> missing -> new View.Missing<>();
            case View.Unavailable<A>(var why) -> new View.Unavailable<>(why);
        };
    }

    static <A, B> Uni<View<B>> then(View<A> view, Function<A, Uni<View<B>>> next) {
        return switch (view) {
            case View.Seen<A>(var value) -> next.apply(value);
            case View.Missing<A> missing -> now(new View.Missing<>());
            case View.Unavailable<A>(var why) -> now(new View.Unavailable<>(why));
        };
    }
}
