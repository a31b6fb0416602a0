package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.Faults.Limit;
import app.tendero.sandbox.meta.Statuses.Fate;
import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import app.tendero.sandbox.meta.rules.KnownErrors;
import app.tendero.sandbox.meta.rules.SendRules;
import app.tendero.sandbox.meta.rules.SendRules.Checked;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes or refuses one body of {@code POST /{phone_number_id}/messages}; knows nothing of HTTP. */
final class Sending {

    private static final int PHONE_MIN = 7;
    private static final int PHONE_MAX = 15;

    private final MetaConfig config;
    private final Witness witness;
    private final Statuses statuses;
    private final List<MetaListener> listeners;

    /**
     * Where a message goes.
     *
     * @param input as it was written
     * @param shopper empty when nobody we know is behind it
     * @param dropped a BSUID in {@code to}: taken, and thrown away
     */
    private record Recipient(
            String input, Optional<String> phone, Optional<Shopper> shopper, boolean dropped) {}

    Sending(MetaConfig config, Witness witness, Statuses statuses, List<MetaListener> listeners) {
        this.config = config;
        this.witness = witness;
        this.statuses = statuses;
        this.listeners = listeners;
    }

    /**
     * Returns the body of Meta's 200.
     *
     * @throws GraphRefusal with the error to answer
     */
    ObjectNode take(Line line, JsonNode body) {
        try {
            if (body.has("status")) {
                return read(line, body);
            }
            return message(line, body);
        } catch (GraphRefusal refusal) {
            refused(line, refusal.error());
            throw refusal;
        }
    }

    /** Counts a refusal that was made elsewhere. */
    void refused(Line line, GraphError error) {
        witness.refused(error);
        listeners.forEach(listener -> listener.refused(line.id(), error));
    }

    private ObjectNode message(Line line, JsonNode body) {
        if (!line.standing().registered()) {
            throw KnownErrors.of(133010).refusal();
        }
        var checked = SendRules.check(body, line);
        var recipient = recipient(line, body);
        var now = config.clock().millis();
        if (line.faults().holds(Limit.THROUGHPUT) && !line.takeThroughput(now)) {
            throw KnownErrors.of(130429).refusal();
        }
        if (recipient.dropped()) {
            var sent = accept(line, body, checked, recipient.input(), true, now);
            return answer(recipient, sent);
        }
        var shopper = reachable(line, recipient, checked, now);
        var sent = accept(line, body, checked, shopper.key(), false, now);
        statuses.follow(new Fate(line, shopper, sent, recipient.phone().isPresent()));
        return answer(recipient, sent);
    }

    private Shopper reachable(Line line, Recipient recipient, Checked checked, long now) {
        if (checked.category().equals("authentication") && recipient.phone().isEmpty()) {
            throw KnownErrors.of(131062).refusal();
        }
        var windowed = line.faults().holds(Limit.WINDOW) && !checked.template();
        var open = recipient.shopper().filter(known -> known.open(now)).isPresent();
        if (windowed && !open) {
            throw GraphError.of(
                            400,
                            131047,
                            "Re-engagement message",
                            "Message failed to send because more than 24 hours have passed since"
                                    + " the customer last replied to this number.")
                    .refusal();
        }
        var shopper = recipient.shopper().orElseGet(() -> stranger(line, recipient, now));
        if (line.faults().holds(Limit.PAIR) && !shopper.takePair(now)) {
            throw KnownErrors.of(131056).refusal();
        }
        return shopper;
    }

    /**
     * Somebody who never wrote: reachable by phone only, since a BSUID comes from a message of
     * theirs.
     */
    private static Shopper stranger(Line line, Recipient recipient, long now) {
        var phone = recipient.phone().orElseThrow(() -> KnownErrors.of(131026).refusal());
        return line.shoppers()
                .meet(
                        new Visitor(
                                Optional.of(phone),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        now);
    }

    private Sent accept(
            Line line, JsonNode body, Checked checked, String shopper, boolean dropped, long now) {
        var free = line.shoppers().find(shopper).map(known -> known.free(now)).orElse(false);
        var sent =
                witness.accepted(
                        seq ->
                                new Sent(
                                        seq,
                                        now,
                                        line.id(),
                                        shopper,
                                        Wamids.next(),
                                        checked.kind(),
                                        checked.category(),
                                        !dropped && !free,
                                        dropped,
                                        checked.callbackData(),
                                        config.light() ? Optional.empty() : Optional.of(body)));
        listeners.forEach(listener -> listener.accepted(sent));
        return sent;
    }

    private static ObjectNode answer(Recipient recipient, Sent sent) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("messaging_product", "whatsapp");
        var contact = body.putArray("contacts").addObject().put("input", recipient.input());
        recipient
                .phone()
                .ifPresentOrElse(
                        phone -> contact.put("wa_id", phone),
                        () -> contact.put("user_id", recipient.input()));
        var message = body.putArray("messages").addObject().put("id", sent.wamid());
        if (sent.kind().equals("template")) {
            message.put("message_status", "accepted");
        }
        return body;
    }

    /** {@code to} wins over {@code recipient}; neither is an error. */
    private static Recipient recipient(Line line, JsonNode body) {
        var to = SendRules.string(body, "to").filter(value -> !value.isBlank());
        if (to.isPresent()) {
            return byPhone(line, to.get());
        }
        var bsuid =
                SendRules.string(body, "recipient")
                        .filter(value -> !value.isBlank())
                        .orElseThrow(
                                () ->
                                        GraphError.plain(400, 100, "The parameter to is required.")
                                                .refusal());
        if (!isBsuid(bsuid)) {
            throw GraphError.invalid("recipient is not a business-scoped user id.").refusal();
        }
        var shopper = line.shoppers().find(bsuid);
        if (shopper.isEmpty()) {
            // Another portfolio's BSUID means nobody here.
            throw KnownErrors.of(131026).refusal();
        }
        return new Recipient(bsuid, Optional.empty(), shopper, false);
    }

    private static Recipient byPhone(Line line, String to) {
        if (isBsuid(to)) {
            return new Recipient(to, Optional.of(MetaNumber.digits(to)), Optional.empty(), true);
        }
        var digits = new StringBuilder(to.length());
        for (var i = 0; i < to.length(); i++) {
            var c = to.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if ("+-() ".indexOf(c) < 0 || (c == '+' && i > 0)) {
                throw notAPhone();
            }
        }
        // Without "+", Meta puts the sender's country code in front, and the message goes astray.
        var phone = to.startsWith("+") ? digits.toString() : line.callingCode() + digits;
        if (phone.length() < PHONE_MIN || phone.length() > PHONE_MAX) {
            throw notAPhone();
        }
        if (phone.equals(line.number().displayDigits())) {
            throw KnownErrors.of(131021).refusal();
        }
        return new Recipient(to, Optional.of(phone), line.shoppers().find(phone), false);
    }

    private static GraphRefusal notAPhone() {
        return GraphError.invalid("Param to is not a valid phone number.").refusal();
    }

    /** {@code CC.} or {@code CC.ENT.} and 1 to 128 letters and digits. */
    static boolean isBsuid(String value) {
        var dot = value.indexOf('.');
        if (dot != 2 || !capital(value.charAt(0)) || !capital(value.charAt(1))) {
            return false;
        }
        var id = value.substring(value.startsWith("ENT.", 3) ? 7 : 3);
        return !id.isEmpty()
                && id.length() <= 128
                && id.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A read mark, with or without the typing indicator. */
    private ObjectNode read(Line line, JsonNode body) {
        SendRules.product(body);
        var status = SendRules.string(body, "status").orElse("");
        if (!status.equals("read")) {
            throw GraphError.invalid("Param status must be one of {READ}.").refusal();
        }
        var wamid =
                SendRules.string(body, "message_id")
                        .orElseThrow(() -> GraphError.required("message_id").refusal());
        var typing = typing(body.get("typing_indicator"));
        if (!config.light()) {
            var shopper =
                    line.writer(wamid)
                            .orElseThrow(
                                    () -> GraphError.value("message_id is not known.").refusal());
            listeners.forEach(listener -> listener.read(line.id(), shopper, wamid, typing));
        }
        witness.read(typing);
        return JsonNodeFactory.instance.objectNode().put("success", true);
    }

    private static boolean typing(@Nullable JsonNode indicator) {
        if (indicator == null || indicator.isNull()) {
            return false;
        }
        var keys = Set.of("type");
        var known =
                indicator.properties().stream().allMatch(entry -> keys.contains(entry.getKey()));
        if (!known || !"text".equals(indicator.path("type").asText())) {
            throw GraphError.invalid("Param typing_indicator['type'] must be one of {TEXT}.")
                    .refusal();
        }
        return true;
    }
}
