package app.tendero.platform;

import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.operators.UniOperator;
import io.smallrye.mutiny.subscription.UniSubscriber;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows a message from its webhook to its answer. All that is done for one message of a shopper
 * belongs to one trace, whose ids are derived from the message's own: whoever works a part of it,
 * on whichever replica, after whatever restart, knows where it belongs, and nothing is kept for it.
 *
 * <p>Off unless {@link Tracing} switches it on, and then it costs nothing: each call gives back
 * what it was given. Attributes are ids and fixed words, as in the log.
 */
@Singleton
public final class Spans {

    private static final AttributeKey<Long> STORE = AttributeKey.longKey("tendero.store");
    private static final AttributeKey<String> KIND = AttributeKey.stringKey("tendero.kind");
    private static final int TRACE_ID = 16;
    private static final int SPAN_ID = 8;

    private volatile @Nullable On on;

    private record On(Tracer tracer, KeyedHash hash) {}

    void on(Tracer tracer, KeyedHash hash) {
        this.on = new On(tracer, hash);
    }

    void off() {
        on = null;
    }

    public boolean isOn() {
        return on != null;
    }

    /**
     * The first span of a message's trace, all others are below it: from its arrival to the commit
     * that acknowledged it.
     *
     * @param kind {@code wa.text}
     */
    public void received(StoreId store, Wamid message, String kind, Instant since) {
        var now = on;
        if (now == null) {
            return;
        }
        Ids.next(root(now, store, message));
        try {
            now.tracer()
                    .spanBuilder("receive")
                    .setNoParent()
                    .setStartTimestamp(since)
                    .setAttribute(STORE, store.value())
                    .setAttribute(KIND, kind)
                    .startSpan()
                    .end();
        } finally {
            Ids.next(SpanContext.getInvalid());
        }
    }

    /**
     * A part of the work on a message.
     *
     * @param message which it is done for; without one there is no trace to belong to
     */
    public <T> Uni<T> step(String name, StoreId store, Optional<Wamid> message, Uni<T> work) {
        var now = on;
        if (now == null || message.isEmpty()) {
            return work;
        }
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var root = Span.wrap(root(now, store, message.get()));
                            var span =
                                    now.tracer()
                                            .spanBuilder(name)
                                            .setParent(Context.root().with(root))
                                            .setAttribute(STORE, store.value())
                                            .startSpan();
                            return new Scoped<>(ending(span, work), Context.root().with(span));
                        });
    }

    /** A part of the step that is under way, if one is. */
    public <T> Uni<T> inside(String name, Uni<T> work) {
        var now = on;
        if (now == null) {
            return work;
        }
        return Uni.createFrom()
                .deferred(
                        () -> {
                            if (!Span.current().getSpanContext().isValid()) {
                                return work;
                            }
                            var span = now.tracer().spanBuilder(name).startSpan();
                            return new Scoped<>(ending(span, work), Context.current().with(span));
                        });
    }

    /** For what goes on after a wait: its answer belongs to the step that is under way now. */
    public <T, R> Function<T, Uni<? extends R>> carried(Function<T, Uni<? extends R>> next) {
        if (on == null) {
            return next;
        }
        var here = Context.current();
        return item -> new Scoped<>(Uni.createFrom().deferred(() -> next.apply(item)), here);
    }

    private static <T> Uni<T> ending(Span span, Uni<T> work) {
        return work.onTermination()
                .invoke(
                        (item, failure, cancelled) -> {
                            if (failure != null) {
                                span.setStatus(StatusCode.ERROR, failure.getClass().getName());
                            }
                            span.end();
                        });
    }

    private static SpanContext root(On now, StoreId store, Wamid message) {
        var id = now.hash().of(store, "trace", message.value());
        return SpanContext.createFromRemoteParent(
                HexFormat.of().formatHex(id, 0, TRACE_ID),
                HexFormat.of().formatHex(id, TRACE_ID, TRACE_ID + SPAN_ID),
                TraceFlags.getSampled(),
                TraceState.getDefault());
    }

    /** Subscribes with a context in place, so that what is begun at once finds its parent. */
    private static final class Scoped<T> extends UniOperator<T, T> {
        private final Context context;

        Scoped(Uni<? extends T> upstream, Context context) {
            super(upstream);
            this.context = context;
        }

        @Override
        public void subscribe(UniSubscriber<? super T> subscriber) {
            try (var scope = context.makeCurrent()) {
                AbstractUni.subscribe(upstream(), subscriber);
            }
        }
    }

    /** Chance, but for a span whose ids are given. */
    static final class Ids implements IdGenerator {

        private static final ThreadLocal<SpanContext> NEXT =
                ThreadLocal.withInitial(SpanContext::getInvalid);

        static void next(SpanContext ids) {
            NEXT.set(ids);
        }

        @Override
        public String generateTraceId() {
            var given = NEXT.get();
            return given.isValid() ? given.getTraceId() : IdGenerator.random().generateTraceId();
        }

        @Override
        public String generateSpanId() {
            var given = NEXT.get();
            return given.isValid() ? given.getSpanId() : IdGenerator.random().generateSpanId();
        }
    }
}
