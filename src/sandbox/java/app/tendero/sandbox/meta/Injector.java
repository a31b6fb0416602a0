package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.Webhooks.Post;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what shoppers do into signed webhooks, and opens their customer service windows. */
final class Injector {

    private static final String SYSTEM = "system";

    private final Lines lines;
    private final MetaConfig config;
    private final Webhooks webhooks;

    Injector(Lines lines, MetaConfig config, Webhooks webhooks) {
        this.lines = lines;
        this.config = config;
        this.webhooks = webhooks;
    }

    /**
     * Delivers one webhook with all of them, in one entry per message.
     *
     * @throws IllegalArgumentException when a number or a shopper's identity is missing
     */
    Injected inject(List<Inbound> batch) {
        if (batch.isEmpty()) {
            throw new IllegalArgumentException("nothing to deliver");
        }
        var envelope = new Envelope();
        var wamids = new ArrayList<String>();
        var shoppers = new ArrayList<String>();
        for (var inbound : batch) {
            add(inbound, envelope, wamids, shoppers);
        }
        var line = line(batch.getFirst().phoneNumberId());
        var post =
                new Post(
                        line,
                        "message",
                        shoppers.getFirst(),
                        wamids.getFirst(),
                        batch.getFirst().message().path("type").asText("unknown"),
                        MetaJson.escaped(envelope.root()));
        return new Injected(wamids, shoppers, inTurn(line, post));
    }

    /** The webhook that would be delivered, for a load that posts it by itself. */
    Prepared prepare(Inbound inbound) {
        var envelope = new Envelope();
        add(inbound, envelope, new ArrayList<>(), new ArrayList<>());
        var body = MetaJson.escaped(envelope.root());
        return new Prepared(body, line(inbound.phoneNumberId()).signer().sign(body));
    }

    private Future<Told> inTurn(Line line, Post post) {
        return webhooks.sendInTurn(line.id() + "/" + post.shopper(), post);
    }

    private void add(
            Inbound inbound, Envelope envelope, List<String> wamids, List<String> shoppers) {
        var line = line(inbound.phoneNumberId());
        var now = config.clock().millis();
        var shopper = line.shoppers().meet(inbound.shopper(), now);
        var type = inbound.message().path("type").asText("unknown");
        var wamid = inbound.id().orElseGet(Wamids::next);
        var value = envelope.messages(line.number());
        if (!type.equals(SYSTEM)) {
            Envelope.contact(value.putArray("contacts"), shopper);
            windows(shopper, inbound.message(), now);
            remember(line, wamid, shopper);
        }
        message(value.putArray("messages"), line, shopper, inbound.message(), wamid);
        wamids.add(wamid);
        shoppers.add(shopper.key());
        moved(line, shopper, inbound.message());
    }

    private void remember(Line line, String wamid, Shopper shopper) {
        if (!config.light()) {
            line.wrote(wamid, shopper.key());
        }
    }

    private static void windows(Shopper shopper, JsonNode message, long now) {
        shopper.wrote(now);
        if (message.path("referral").hasNonNull("ctwa_clid")) {
            shopper.cameFromAdvertisement(now);
        }
    }

    private void message(
            ArrayNode messages, Line line, Shopper shopper, ObjectNode given, String wamid) {
        var message = messages.addObject();
        if (shopper.showsPhone()) {
            shopper.phone().ifPresent(phone -> message.put("from", phone));
        }
        if (shopper.showsBsuid() && !SYSTEM.equals(given.path("type").asText())) {
            message.put("from_user_id", shopper.bsuid());
        }
        message.put("id", wamid);
        message.put("timestamp", String.valueOf(config.clock().millis() / 1000));
        message.setAll(given);
        if (message.path("context") instanceof ObjectNode context && context.has("id")) {
            context.put("from", line.number().displayDigits());
        }
    }

    /** A change of number or BSUID is true from the moment it is told. */
    private static void moved(Line line, Shopper shopper, JsonNode message) {
        var system = message.path(SYSTEM);
        if (system.path("type").asText().startsWith("user_changed_")) {
            line.shoppers().moved(shopper, text(system, "wa_id"), text(system, "user_id"));
        }
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
    }

    /** A webhook of any other field, {@code account_update} and the like. */
    Future<Told> other(String phoneNumberId, String field, ObjectNode value) {
        var line = line(phoneNumberId);
        var envelope = new Envelope();
        envelope.other(line.number().wabaId(), field, value, config.clock().millis() / 1000);
        return webhooks.send(raw(line, field, envelope.root()));
    }

    /** A webhook exactly as given, signed. */
    Future<Told> raw(String phoneNumberId, JsonNode body) {
        var line = line(phoneNumberId);
        return webhooks.send(raw(line, "raw", body));
    }

    private static Post raw(Line line, String what, JsonNode body) {
        return new Post(line, "other", "", "", what, MetaJson.escaped(body));
    }

    private Line line(String phoneNumberId) {
        return lines.find(phoneNumberId)
                .orElseThrow(
                        () -> new IllegalArgumentException("no number " + phoneNumberId + " here"));
    }
}
