package app.tendero.turn;

import app.tendero.inbox.Inbox;
import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.inbox.LeasedLane;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works a lane of the store itself: every item by the handler that knows its kind. */
final class StoreLane {

    private StoreLane() {}

    static Uni<LaneTurn> work(LeasedLane lane, List<ItemHandler> handlers) {
        return rest(new Progress(lane, new ArrayList<>(), Optional.empty()), handlers)
                .map(Progress::end);
    }

    private record Progress(
            LeasedLane lane, List<Inbox.Finished> finished, Optional<Inbox.Failure> failure) {

        LaneTurn end() {
            return new LaneTurn(
                    lane,
                    Optional.empty(),
                    List.of(),
                    finished,
                    failure,
                    Optional.empty(),
                    Map.of(),
                    List.of());
        }
    }

    private static Uni<Progress> rest(Progress so, List<ItemHandler> handlers) {
        if (so.failure().isPresent() || so.finished().size() == so.lane().items().size()) {
            return Uni.createFrom().item(so);
        }
        var item = so.lane().items().get(so.finished().size());
        return one(so.lane(), item, handlers)
                .map(
                        outcome -> {
                            so.finished().add(new Inbox.Finished(item.seq(), outcome));
                            return so;
                        })
                .onFailure()
                .recoverWithItem(failure -> failed(so, item, failure))
                .chain(next -> rest(next, handlers));
    }

    private static Uni<String> one(LeasedLane lane, Item item, List<ItemHandler> handlers) {
        if (item.isUnreadable()) {
            return Uni.createFrom().failure(new IllegalStateException("it cannot be read"));
        }
        for (var handler : handlers) {
            if (handler.handles(item.kind())) {
                return Uni.createFrom().deferred(() -> handler.handle(lane.lane().store(), item));
            }
        }
        return Uni.createFrom().item("kept");
    }

    private static Progress failed(Progress so, Item item, Throwable failure) {
        return new Progress(
                so.lane(),
                so.finished(),
                Optional.of(
                        new Inbox.Failure(
                                item.seq(),
                                failure.getClass().getSimpleName(),
                                item.attempts() + 1 >= LaneDecisions.MOST_ATTEMPTS,
                                1000L << Math.min(item.attempts(), 6))));
    }
}
