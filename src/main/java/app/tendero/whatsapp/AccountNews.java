package app.tendero.whatsapp;

import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.kernel.StoreId;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Takes note of what Meta tells about a store's account, numbers and templates: kinds {@code
 * meta.<field>}. The last of each kind is kept, and the checks show what is bad.
 */
@Singleton
class AccountNews implements ItemHandler {

    private static final Logger LOG = Logger.getLogger(AccountNews.class);
    private static final String PREFIX = "meta.";
    private static final int LONGEST_FIELD = 64;

    /**
     * Meta's own agent has the number: what is written there is shown to us only to look on, so it
     * is no message of a conversation and nobody is answered. That it is so is news.
     */
    private static final String STANDBY = "standby";

    /** Where each kind of news has its word. */
    private static final List<String> WORDS =
            List.of("event", "decision", "alert_severity", "new_quality_score", "code");

    private final AccountNewsRows rows;

    AccountNews(AccountNewsRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean handles(String kind) {
        return kind.startsWith(PREFIX);
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        var field = item.kind().substring(PREFIX.length());
        var event =
                field.equals(STANDBY)
                        ? STANDBY.toUpperCase(Locale.ROOT)
                        : event(SendAnswers.json(Buffer.buffer(item.payload())));
        LOG.infof("news of store %s: %s %s", store, item.kind(), event);
        return event.isEmpty() || field.length() > LONGEST_FIELD
                ? Uni.createFrom().item("noted")
                : rows.keep(store, field, item.number(), event).replaceWith("noted");
    }

    /** Meta's word for what happened, such as {@code DISABLED_UPDATE}; never a text. */
    private static String event(JsonNode value) {
        var ban = value.path("ban_info").path("waba_ban_state").asText("");
        if (ban.equals("REINSTATE")) {
            return "REINSTATED"; // told by the same event as the opposite
        }
        for (var place : List.of(value, value.path("alert_info"))) {
            for (var name : WORDS) {
                var word = place.path(name).asText("");
                if (word.matches("[A-Za-z0-9_]{1,64}")) {
                    return word.toUpperCase(Locale.ROOT);
                }
            }
        }
        return "";
    }
}
