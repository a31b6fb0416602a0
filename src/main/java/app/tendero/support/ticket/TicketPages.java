package app.tendero.support.ticket;

import app.tendero.inbox.ShopperAddress;
import app.tendero.inbox.ShopperCards;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.support.media.KeptFile;
import app.tendero.support.media.MediaKeeper;
import app.tendero.support.ticket.TicketReads.Found;
import app.tendero.support.ticket.TicketReads.Wanted;
import app.tendero.support.ticket.TicketShown.Detail;
import app.tendero.support.ticket.TicketShown.Page;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts tickets together with who reported them and what they sent. */
@Singleton
class TicketPages {

    private static final int EXPORTED = 10_000;

    private final TicketReads reads;
    private final MediaKeeper files;
    private final ShopperCards shoppers;

    TicketPages(TicketReads reads, MediaKeeper files, ShopperCards shoppers) {
        this.reads = reads;
        this.files = files;
        this.shoppers = shoppers;
    }

    Uni<Page> page(Wanted wanted, Paging paging) {
        return reads.page(wanted, paging.before().orElse(Long.MAX_VALUE), paging.limit())
                .chain(found -> page(wanted.store(), found));
    }

    private Uni<Page> page(StoreId store, Found found) {
        return shown(store, found.tickets())
                .map(tickets -> new Page(tickets, found.after().map(Paging::cursorAfter)));
    }

    private Uni<List<TicketShown.Ticket>> shown(StoreId store, List<TicketRow> rows) {
        return shoppers.of(store, rows.stream().map(TicketRow::conversation).distinct().toList())
                .map(cards -> rows.stream().map(row -> shown(row, cards)).toList());
    }

    /** The newest ten thousand, for the books. */
    Uni<List<TicketShown.Ticket>> all(StoreId store) {
        return reads.page(Wanted.all(store), Long.MAX_VALUE, EXPORTED)
                .chain(found -> shown(store, found.tickets()));
    }

    /**
     * One by its number.
     *
     * @return fails with 404 for what is none of this store's
     */
    Uni<TicketRow> row(StoreId store, String number) {
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw none();
        }
        return reads.one(store, Long.parseLong(number))
                .map(found -> found.orElseThrow(TicketPages::none));
    }

    private static ProblemException none() {
        return new ProblemException(Problem.notFound("There is no such ticket."));
    }

    Uni<Detail> detail(StoreId store, TicketRow row) {
        return reads.entries(store, List.of(row.number()))
                .map(entries -> entries.getOrDefault(row.number(), List.of()))
                .chain(entries -> detail(store, row, entries));
    }

    private Uni<Detail> detail(StoreId store, TicketRow row, List<TicketReads.Entry> entries) {
        return Uni.combine()
                .all()
                .unis(files(store, entries), shoppers.of(store, List.of(row.conversation())))
                .with(
                        (kept, cards) ->
                                new Detail(
                                        shown(row, cards),
                                        entries.stream()
                                                .map(entry -> TicketShown.event(entry, kept))
                                                .toList()));
    }

    private static TicketShown.Ticket shown(
            TicketRow row, Map<ConversationId, ShopperAddress> cards) {
        return TicketShown.ticket(row, Optional.ofNullable(cards.get(row.conversation())));
    }

    private Uni<Map<String, KeptFile>> files(StoreId store, List<TicketReads.Entry> entries) {
        var ids = entries.stream().flatMap(entry -> entry.file().stream()).distinct().toList();
        return files.find(store, ids)
                .map(
                        found ->
                                found.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        KeptFile::id, Function.identity())));
    }
}
