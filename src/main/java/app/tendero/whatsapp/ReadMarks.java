package app.tendero.whatsapp;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.ArrivalListener;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Shows a shopper that the message was read and an answer is being written: one call per shopper
 * after the commit. A courtesy: it is never kept, and under load, after a crash or while Meta is in
 * trouble it does not happen.
 */
@Singleton
class ReadMarks implements ArrivalListener {

    private static final Logger LOG = Logger.getLogger(ReadMarks.class);

    /** Kinds that are answered; a reaction or a change of number is not. */
    private static final Set<String> ANSWERED =
            Set.of(
                    "wa.text",
                    "wa.interactive",
                    "wa.button",
                    "wa.order",
                    "wa.image",
                    "wa.video",
                    "wa.audio",
                    "wa.document",
                    "wa.sticker",
                    "wa.location",
                    "wa.contacts",
                    "wa.unsupported");

    private final Stores stores;
    private final CloudApi api;
    private final Breakers breakers;
    private final WhatsAppMetrics metrics;
    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();

    private record Mark(StoreId store, PhoneNumberId number, Wamid wamid) {}

    ReadMarks(
            Stores stores,
            CloudApi api,
            Breakers breakers,
            WhatsAppMetrics metrics,
            WhatsAppConfig config) {
        this.stores = stores;
        this.api = api;
        this.breakers = breakers;
        this.metrics = metrics;
        this.most = config.readMarks();
    }

    @Override
    public void arrived(List<Arrival> fresh) {
        for (var arrival : fresh) {
            if (arrival.kind().startsWith("wa.")) {
                metrics.arrived(arrival.store(), arrival.kind());
            }
        }
        marks(fresh).values().forEach(this::fire);
    }

    /** The last message of each shopper: marking it marks those before it. */
    private static Map<Arrival.LaneHint, Mark> marks(List<Arrival> fresh) {
        var marks = new LinkedHashMap<Arrival.LaneHint, Mark>();
        for (var arrival : fresh) {
            if (ANSWERED.contains(arrival.kind())
                    && arrival.number().isPresent()
                    && arrival.answers().isPresent()) {
                var number = arrival.number().get();
                marks.put(
                        arrival.lane(), new Mark(arrival.store(), number, arrival.answers().get()));
            }
        }
        return marks;
    }

    private void fire(Mark mark) {
        if (!breakers.closed(Line.meta(mark.store(), mark.number()))) {
            return;
        }
        if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            return;
        }
        stores.byId(mark.store())
                .chain(store -> tell(mark, store))
                .eventually(underWay::decrementAndGet)
                .subscribe()
                .with(
                        done -> {},
                        failure ->
                                LOG.debugf(
                                        "no read mark for store %s: %s",
                                        mark.store(), failure.getClass().getSimpleName()));
    }

    private Uni<Void> tell(Mark mark, Optional<Store> store) {
        var number = store.filter(Store::enabled).flatMap(found -> found.number(mark.number()));
        return number.isEmpty() || number.get().paused()
                ? Uni.createFrom().voidItem()
                : api.message(
                                mark.number(),
                                number.get().token(),
                                MessageJson.readAndTyping(mark.wamid()))
                        .replaceWithVoid();
    }
}
