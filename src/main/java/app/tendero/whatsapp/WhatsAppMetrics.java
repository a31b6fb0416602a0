package app.tendero.whatsapp;

import app.tendero.conversation.Message;
import app.tendero.inbox.StatusReport;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Answered;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Done;
import app.tendero.outbox.EffectOutcome.Dropped;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts messages, sends by how they ended, what Meta tells of them later, and errors: {@code
 * whatsapp_messages_total}, {@code whatsapp_sends_total}, {@code whatsapp_deliveries_total} and
 * {@code whatsapp_errors_total}. Every label has a bound, since stores and the types that Meta may
 * invent have none.
 */
@Singleton
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
    private final Map<Sends, Counter> sends = new ConcurrentHashMap<>();
    private final Map<StatusReport.State, Counter> deliveries =
            new EnumMap<>(StatusReport.State.class);
    private final Map<String, Counter> errors = new ConcurrentHashMap<>();
    private final StoreLabels stores;

    private record Messages(String direction, String type, String store) {}

    private record Sends(String outcome, String store) {}

    WhatsAppMetrics(MeterRegistry registry, StoreLabels stores) {
        this.registry = registry;
        this.stores = stores;
        for (var state : StatusReport.State.values()) {
            deliveries.put(state, delivery(state));
        }
    }

    private Counter delivery(StatusReport.State state) {
        return Counter.builder("whatsapp.deliveries")
                .description("what Meta told of messages it had taken")
                .tag("status", state.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    /**
     * @param kind {@code wa.<type>}
     */
    void arrived(StoreId store, String kind) {
        var type = kind.substring(kind.indexOf('.') + 1);
        count("in", INBOUND.contains(type) ? type : REST, stores.of(store));
    }

    /** An attempt to send came to an end. */
    void sent(StoreId store, Message message, EffectOutcome outcome) {
        var label = stores.of(store);
        var ended = ending(outcome);
        sends.computeIfAbsent(new Sends(ended, label), this::sends).increment();
        if (outcome instanceof Sent) {
            count("out", message.form(), label);
        } else {
            error(ended);
        }
    }

    private static String ending(EffectOutcome outcome) {
        return switch (outcome) {
            case Sent accepted -> "accepted";
            case Answered answered -> REST;
            case Done done -> REST;
            case Failed(var code, var reason) -> code == 0 ? "unreachable" : type(code);
            case Busy(var code, var wait, var scope) -> type(code);
            case Refused(var code, var reason) -> code == 0 ? "not_sendable" : type(code);
            case Blocked(var code, var reason) -> type(code);
            case Dropped dropped -> "not_sendable";
            case Unknown unknown -> "answer_lost";
        };
    }

    /** Meta told what became of a message it had taken. */
    void told(StatusReport report) {
        Objects.requireNonNull(deliveries.get(report.state())).increment();
        if (report.state() == StatusReport.State.FAILED) {
            error(type(report.error().orElse(0)));
        }
    }

    private void count(String direction, String type, String store) {
        messages.computeIfAbsent(new Messages(direction, type, store), this::counter).increment();
    }

    private Counter sends(Sends what) {
        return Counter.builder("whatsapp.sends")
                .description("attempts to send, by what Meta answered")
                .tag("class", what.outcome())
                .tag("store", what.store())
                .register(registry);
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
}
