package app.tendero.support.ticket;

import app.tendero.inbox.ShopperAddress;
import app.tendero.kernel.ShopperKey;
import app.tendero.support.media.KeptFile;
import app.tendero.support.ticket.TicketReads.Entry;
import app.tendero.support.ticket.TicketSettings.Chosen;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tickets as the doors answer them. */
final class TicketShown {

    private TicketShown() {}

    /**
     * A page of them.
     *
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    record Page(List<Ticket> tickets, @JsonProperty("next_cursor") Optional<String> nextCursor) {}

    /**
     * How a store wants its tickets.
     *
     * @param perDay most tickets of one shopper in 24 hours; 0 where no reports are taken
     * @param returns whether a defect with an order becomes a return request in Shopify
     * @param version to be sent back with a change
     */
    @RegisterForReflection
    record Settings(@JsonProperty("per_day") int perDay, boolean returns, int version) {}

    static Settings settings(Chosen chosen) {
        return new Settings(chosen.perDay(), chosen.returns(), chosen.version());
    }

    /** One in a list. */
    @RegisterForReflection
    record Ticket(
            long number,
            String id,
            String kind,
            String state,
            String priority,
            Optional<String> assignee,
            String order,
            String item,
            Optional<LocalDate> expected,
            @JsonProperty("opened_at") Instant openedAt,
            @JsonProperty("changed_at") Instant changedAt,
            @JsonProperty("conversation_id") UUID conversation,
            @JsonProperty("customer") String customer,
            @JsonProperty("phone_number") Optional<String> phone,
            @JsonProperty("merged_into") Optional<Long> mergedInto,
            int version) {}

    /** One with all that was said and done about it, the oldest first. */
    @RegisterForReflection
    record Detail(Ticket ticket, List<Event> timeline) {}

    /**
     * @param author {@code shopper} or {@code team}
     * @param kind {@code words}, {@code file}, {@code reply}, {@code note} (for the team alone) or
     *     {@code change}
     * @param told of a reply: {@code sent}, {@code waiting} for the shopper's next message, {@code
     *     told}
     */
    @RegisterForReflection
    record Event(
            Instant at,
            String author,
            String who,
            String kind,
            String text,
            Optional<File> file,
            String detail,
            String told) {}

    /** {@code url} is empty for a file that is not kept; {@code state} says why. */
    @RegisterForReflection
    record File(String kind, String state, String type, long size, String url) {}

    static Ticket ticket(TicketRow row, Optional<ShopperAddress> shopper) {
        return new Ticket(
                row.number(),
                row.name(),
                word(row.kind()),
                word(row.state()),
                row.priority(),
                row.assignee(),
                row.order(),
                row.item(),
                row.expected(),
                row.openedAt(),
                row.changedAt(),
                row.conversation().value(),
                shopper.map(ShopperAddress::name).orElse(""),
                shopper.flatMap(ShopperAddress::phone).map(ShopperKey.WaId::value),
                row.mergedInto(),
                row.version());
    }

    static Event event(Entry entry, Map<String, KeptFile> files) {
        return new Event(
                entry.at(),
                entry.author(),
                entry.who(),
                entry.kind(),
                entry.text(),
                entry.file().map(id -> file(Optional.ofNullable(files.get(id)))),
                entry.detail(),
                entry.told());
    }

    private static File file(Optional<KeptFile> kept) {
        return kept.map(
                        file ->
                                new File(
                                        word(file.kind()),
                                        file.state().word(),
                                        file.type().orElse(""),
                                        file.size(),
                                        file.state() == KeptFile.State.KEPT
                                                ? "/api/v1/media/" + file.id()
                                                : ""))
                .orElseGet(() -> new File("", "forgotten", "", 0, ""));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
