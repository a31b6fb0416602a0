package app.tendero.whatsapp;

import app.tendero.inbox.StatusReport.State;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.WabaId;
import app.tendero.kernel.Wamid;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One {@code statuses[]} element. Comes in any order, more than once, and of more kinds than we
 * follow: a voice message that was {@code played} was read, news of payments and deletions is
 * acknowledged only.
 */
final class StatusHead {

    private static final Set<String> OF_NO_USE = Set.of("deleted", "pending", "captured");

    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String status;
    private @Nullable String timestamp;
    private @Nullable String callback;
    private @Nullable String error;
    private @Nullable String pricingType;
    private @Nullable String billable;
    private String payload = "";

    static StatusHead read(JsonCursor in) throws IOException {
        var head = new StatusHead();
        head.payload = in.slice(() -> in.fields(name -> head.field(in, name)));
        return head;
    }

    /** Empty for what is of no use to us. */
    Optional<Piece> piece(WabaId waba, PhoneNumberId number, Instant receivedAt) {
        if (status == null || "payment".equals(type) || OF_NO_USE.contains(status)) {
            return Optional.empty();
        }
        var state = state(status);
        if (state.isEmpty() || id == null || !Clean.isId(id, 512)) {
            var few = Clean.text(payload, WebhookSplitter.KEPT_ASIDE);
            return Optional.of(new Piece.Strange("a status of an unknown kind", few));
        }
        return Optional.of(
                new Piece.Status(
                        waba,
                        number,
                        new Wamid(id),
                        callback != null && Clean.isId(callback, 512) ? callback : "",
                        state.get(),
                        Timestamps.read(timestamp, receivedAt),
                        code(),
                        billable()));
    }

    private void field(JsonCursor in, String name) throws IOException {
        switch (name) {
            case "id" -> id = EnvelopeReader.once(id, in.text());
            case "type" -> type = in.text();
            case "status" -> status = in.text();
            case "timestamp" -> timestamp = in.text();
            case "biz_opaque_callback_data" -> callback = in.text();
            case "pricing" -> in.fields(part -> pricing(in, part));
            case "errors" -> in.elements(() -> in.fields(part -> error(in, part)));
            default -> {}
        }
    }

    private void pricing(JsonCursor in, String name) throws IOException {
        switch (name) {
            case "type" -> pricingType = in.text();
            case "billable" -> billable = in.text();
            default -> {}
        }
    }

    private void error(JsonCursor in, String name) throws IOException {
        if (name.equals("code") && error == null) {
            error = in.text();
        }
    }

    private static Optional<State> state(String status) {
        return switch (status) {
            case "sent" -> Optional.of(State.SENT);
            case "delivered" -> Optional.of(State.DELIVERED);
            case "read", "played" -> Optional.of(State.READ);
            case "failed" -> Optional.of(State.FAILED);
            default -> Optional.empty();
        };
    }

    /** {@code pricing.type} is the rule since 2025; {@code billable} is going to disappear. */
    private Optional<Boolean> billable() {
        if (pricingType != null) {
            return Optional.of(pricingType.equals("regular"));
        }
        return Optional.ofNullable(billable).map(Boolean::parseBoolean);
    }

    private Optional<Integer> code() {
        try {
            return error == null ? Optional.empty() : Optional.of(Integer.parseInt(error));
        } catch (NumberFormatException notOne) {
            return Optional.of(0);
        }
    }
}
