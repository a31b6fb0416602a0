package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.Faults.Status;
import app.tendero.sandbox.meta.Faults.Trouble;
import app.tendero.sandbox.meta.Webhooks.Post;
import app.tendero.sandbox.meta.rules.GraphError;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import java.util.Locale;
import java.util.Optional;

/** Tells what became of an accepted message: sent, delivered, read, or failed. */
final class Statuses {

    private final Vertx vertx;
    private final MetaConfig config;
    private final Webhooks webhooks;

    /**
     * A send whose fate is told.
     *
     * @param toPhone whether it was addressed by phone; failures of those name no BSUID
     */
    record Fate(Line line, Shopper shopper, Sent sent, boolean toPhone) {}

    Statuses(Vertx vertx, MetaConfig config, Webhooks webhooks) {
        this.vertx = vertx;
        this.config = config;
        this.webhooks = webhooks;
    }

    /** Sends the usual statuses, each after its delay. */
    void follow(Fate fate) {
        var faults = fate.line().faults();
        if (faults.take(Trouble.SILENT)) {
            return;
        }
        var failure = faults.takeLaterFailure();
        if (failure.isPresent()) {
            fail(fate, failure.get());
            return;
        }
        var delays = faults.delays(config.delays());
        var wanted = faults.statuses();
        var reaction = fate.sent().kind().equals("reaction");
        for (var status : Status.values()) {
            if (wanted.contains(status) && (status == Status.SENT || !reaction)) {
                var delay =
                        switch (status) {
                            case SENT -> delays.sent();
                            case DELIVERED -> delays.delivered();
                            case READ -> delays.read();
                        };
                after(delay, () -> webhooks.send(post(fate, status)));
            }
        }
    }

    /** Sends {@code failed} instead of the usual statuses. */
    void fail(Fate fate, GraphError error) {
        after(
                fate.line().faults().delays(config.delays()).sent(),
                () -> webhooks.send(failed(fate, error)));
    }

    private void after(long millis, Runnable action) {
        if (millis <= 0) {
            action.run();
        } else {
            vertx.setTimer(millis, timer -> action.run());
        }
    }

    private Post post(Fate fate, Status status) {
        var word = status.name().toLowerCase(Locale.ROOT);
        var envelope = new Envelope();
        var value = envelope.messages(fate.line().number());
        Envelope.contact(value.putArray("contacts"), fate.shopper());
        var node = status(value, fate, word);
        recipient(node, fate.shopper());
        callback(node, fate.sent().callbackData());
        if (status != Status.READ) {
            pricing(node, fate);
        }
        return post(fate, word, envelope);
    }

    private Post failed(Fate fate, GraphError error) {
        var envelope = new Envelope();
        var value = envelope.messages(fate.line().number());
        var node = status(value, fate, "failed");
        if (fate.toPhone()) {
            node.put("recipient_id", fate.shopper().phone().orElse(""));
        } else {
            node.put("recipient_user_id", fate.shopper().bsuid());
        }
        callback(node, fate.sent().callbackData());
        node.putArray("errors").add(error.statusJson());
        return post(fate, "failed", envelope);
    }

    private ObjectNode status(ObjectNode value, Fate fate, String word) {
        return value.putArray("statuses")
                .addObject()
                .put("id", fate.sent().wamid())
                .put("status", word)
                .put("timestamp", String.valueOf(config.clock().millis() / 1000));
    }

    private static void recipient(ObjectNode node, Shopper shopper) {
        if (shopper.showsPhone()) {
            shopper.phone().ifPresent(phone -> node.put("recipient_id", phone));
        }
        if (shopper.showsBsuid()) {
            node.put("recipient_user_id", shopper.bsuid());
        }
    }

    private static void callback(ObjectNode node, Optional<String> data) {
        data.ifPresent(value -> node.put("biz_opaque_callback_data", value));
    }

    private static void pricing(ObjectNode node, Fate fate) {
        var billable = fate.sent().billable();
        node.putObject("pricing")
                .put("billable", billable)
                .put("pricing_model", "PMP")
                .put("type", billable ? "regular" : "free_entry_point")
                .put("category", billable ? fate.sent().category() : "referral_conversion");
    }

    private static Post post(Fate fate, String word, Envelope envelope) {
        return new Post(
                fate.line(),
                "status",
                fate.sent().shopper(),
                fate.sent().wamid(),
                word,
                MetaJson.escaped(envelope.root()));
    }
}
