package app.tendero.platform;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction ends: with these statements and a COMMIT behind them, sent without a wait in
 * between. PostgreSQL works them in order, but none may need the answer of another. One that fails
 * turns the COMMIT into a rollback of all.
 */
public final class Finish {

    private final Tx tx;
    private final List<Part<?>> parts = new ArrayList<>();

    public Finish(Tx tx) {
        this.tx = tx;
    }

    /** Adds a statement; what its answer comes to can be asked for after the commit. */
    public <T> Supplier<T> add(Statement<T> statement) {
        var part = new Part<>(statement);
        parts.add(part);
        return part;
    }

    /** Completes after the commit; fails with the failure of the first statement that did. */
    public Uni<Void> commit() {
        return tx.whenBegun(this::send);
    }

    /** Each is sent when it is subscribed to, which happens in this order. */
    private Uni<Void> send() {
        var answers = new ArrayList<Uni<Optional<Throwable>>>();
        parts.forEach(part -> answers.add(failure(part.send(tx))));
        answers.add(failure(tx.end()));
        return Uni.join().all(answers).andFailFast().chain(Finish::verdict);
    }

    private static Uni<Optional<Throwable>> failure(Uni<?> sent) {
        return sent.onItemOrFailure().transform((answer, why) -> Optional.ofNullable(why));
    }

    private static Uni<Void> verdict(List<Optional<Throwable>> failures) {
        var first = failures.stream().flatMap(Optional::stream).findFirst();
        return first.isPresent()
                ? Uni.createFrom().failure(first.get())
                : Uni.createFrom().voidItem();
    }

    private static final class Part<T> implements Supplier<T> {

        private final Statement<T> statement;
        private volatile @Nullable RowSet<Row> answer;

        Part(Statement<T> statement) {
            this.statement = statement;
        }

        Uni<RowSet<Row>> send(Tx tx) {
            return tx.query(statement.sql(), statement.arguments())
                    .invoke(
                            rows -> {
                                answer = rows;
                                tx.worked();
                            });
        }

        @Override
        public T get() {
            return statement.reading().apply(Objects.requireNonNull(answer, "not committed"));
        }
    }
}
