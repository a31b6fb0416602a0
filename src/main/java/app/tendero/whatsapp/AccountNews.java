package app.tendero.whatsapp;

import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Takes note of what Meta tells about a store's account, numbers and templates: kinds {@code
 * meta.<field>}. Nobody has to do anything yet, so it is a line in the log.
 */
@ApplicationScoped
class AccountNews implements ItemHandler {

    private static final Logger LOG = Logger.getLogger(AccountNews.class);

    @Override
    public boolean handles(String kind) {
        return kind.startsWith("meta.");
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        LOG.infof("news of store %s: %s %s", store, item.kind(), event(item.payload()));
        return Uni.createFrom().item("noted");
    }

    /** Meta's word for what happened, such as {@code DISABLED_UPDATE}; never a text. */
    private static String event(String payload) {
        var value = SendAnswers.json(Buffer.buffer(payload));
        var event = value.path("event").asText(value.path("code").asText(""));
        return event.matches("[A-Za-z0-9_]{1,64}") ? event : "";
    }
}
