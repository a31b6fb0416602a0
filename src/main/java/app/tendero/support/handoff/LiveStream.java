package app.tendero.support.handoff;

import app.tendero.kernel.StoreId;
import app.tendero.support.handoff.Changes.Change;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One open page. It ends after some minutes, so that whoever lost their role is gone then. */
final class LiveStream {

    private static final int MOST_BEATS = 40;
    private static final int MOST_UNREAD = 2000;

    private final StoreId store;
    private final String person;
    private final MultiEmitter<? super LiveEvent> emitter;
    private final AtomicInteger beats = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();

    LiveStream(StoreId store, String person, MultiEmitter<? super LiveEvent> emitter) {
        this.store = store;
        this.person = person;
        this.emitter = emitter;
    }

    StoreId store() {
        return store;
    }

    String person() {
        return person;
    }

    /**
     * A page that was told so much begins anew: one that reads nothing must not fill the memory.
     */
    void tell(List<Change> changes) {
        for (var change : changes) {
            emitter.emit(LiveEvent.of(change));
        }
        if (told.addAndGet(changes.size()) > MOST_UNREAD) {
            end();
        }
    }

    void beat() {
        emitter.emit(LiveEvent.STILL);
        if (beats.incrementAndGet() > MOST_BEATS) {
            end();
        }
    }

    void end() {
        emitter.complete();
    }
}
