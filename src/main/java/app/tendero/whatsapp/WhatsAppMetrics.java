package app.tendero.whatsapp;

import app.tendero.conversation.Message;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Answered;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts messages and errors: {@code whatsapp_messages_total} and {@code whatsapp_errors_total}.
 * Every label has a bound, since stores and the types that Meta may invent have none.
 */
@ApplicationScoped
class WhatsAppMetrics {

    private static final String REST = StoreLabels.REST;
    private static final Set<String> INBOUND =
            Set.of(
                    "text",
                    "interactive",
                    "button",
                    "order",
                    "image",
                    "video",
                    "audio",
                    "document",
                    "sticker",
                    "location",
                    "contacts",
                    "reaction",
                    "edit",
                    "revoke",
                    "request_welcome",
                    "system",
                    "unsupported",
                    "unknown");

    private final MeterRegistry registry;
    private final Map<Messages, Counter> messages = new ConcurrentHashMap<>();
    private final Map<String, Counter> errors = new ConcurrentHashMap<>();
    private final StoreLabels stores;

    private record Messages(String direction, String type, String store) {}

    WhatsAppMetrics(MeterRegistry registry, StoreLabels stores) {
        this.registry = registry;
        this.stores = stores;
    }

    /**
     * @param kind {@code wa.<type>}
     */
    void arrived(StoreId store, String kind) {
        var type = kind.substring(kind.indexOf('.') + 1);
        count("in", INBOUND.contains(type) ? type : REST, store);
    }

    void sent(StoreId store, Message message, EffectOutcome outcome) {
        switch (outcome) {
            case Sent accepted -> count("out", type(message), store);
            case Answered answered -> {}
            case Failed(var code, var reason) -> error(code == 0 ? "unreachable" : type(code));
            case Busy(var code, var wait, var scope) -> error(type(code));
            case Refused(var code, var reason) -> error(code == 0 ? "not_sendable" : type(code));
            case Blocked(var code, var reason) -> error(type(code));
            case Unknown unknown -> error("answer_lost");
        }
    }

    /** A message that Meta took and then could not deliver. */
    void undelivered(int code) {
        error(type(code));
    }

    private void count(String direction, String type, StoreId store) {
        messages.computeIfAbsent(new Messages(direction, type, stores.of(store)), this::counter)
                .increment();
    }

    private Counter counter(Messages what) {
        return Counter.builder("whatsapp.messages")
                .description("messages received from and accepted by Meta")
                .tag("direction", what.direction())
                .tag("type", what.type())
                .tag("store", what.store())
                .register(registry);
    }

    private void error(String type) {
        errors.computeIfAbsent(
                        type, name -> registry.counter("whatsapp.errors", "error_type", name))
                .increment();
    }

    private static String type(int code) {
        return ErrorClasses.ofCode(code)
                .map(what -> what.name().toLowerCase(Locale.ROOT))
                .orElse(REST);
    }

    private static String type(Message message) {
        return switch (message) {
            case Message.Text text -> "text";
            case Message.Buttons buttons -> "buttons";
            case Message.Choices choices -> "list";
            case Message.Link link -> "link";
        };
    }
}
