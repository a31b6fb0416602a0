package app.tendero.support.handoff;

import app.tendero.conversation.Cut;
import app.tendero.inbox.ShopperAddress;
import app.tendero.inbox.ShopperCards;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.messages.MessageView;
import app.tendero.messages.TalkCursor;
import app.tendero.messages.TalkLog;
import app.tendero.support.handoff.HandOffRows.Stand;
import app.tendero.support.handoff.InboxTeam.Names;
import app.tendero.support.handoff.InboxViews.Card;
import app.tendero.support.handoff.InboxViews.Counts;
import app.tendero.support.handoff.InboxViews.Last;
import app.tendero.support.handoff.InboxViews.Talks;
import app.tendero.whatsapp.AccountNewsRows;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the talks of a store as its team sees them. */
@Singleton
class InboxBook {

    private static final int SHOWN_WORDS = 140;

    private final HandOffRows rows;
    private final TalkLog talks;
    private final ShopperCards shoppers;
    private final InboxTeam team;
    private final InboxSearch search;
    private final AccountNewsRows news;

    InboxBook(
            HandOffRows rows,
            TalkLog talks,
            ShopperCards shoppers,
            InboxTeam team,
            InboxSearch search,
            AccountNewsRows news) {
        this.rows = rows;
        this.talks = talks;
        this.shoppers = shoppers;
        this.team = team;
        this.search = search;
        this.news = news;
    }

    /** Which talks are meant. */
    enum Filter {
        /** A person is wanted, and nobody took it. */
        WAITING,
        /** Those of who asks. */
        MINE,
        /** Whoever has them, the bot too. */
        ALL
    }

    /** What a page is made of: where its talks stand in the list, and whether more follow. */
    private record Found(List<TalkCursor> places, Optional<String> next) {}

    /**
     * A page of talks, who was last at first.
     *
     * @param you who asks
     */
    Uni<Talks> page(StoreId store, String you, Filter filter, TalkCursor after, int limit) {
        var found =
                switch (filter) {
                    case WAITING -> open(store, Optional.of(""), after, limit);
                    case MINE -> open(store, Optional.of(you), after, limit);
                    case ALL -> talks.talks(store, after, limit + 1);
                };
        return found.map(places -> found(places, limit)).chain(page -> talks(store, you, page));
    }

    private Uni<List<TalkCursor>> open(
            StoreId store, Optional<String> whose, TalkCursor after, int limit) {
        return rows.page(store, whose, after, limit + 1)
                .map(stands -> stands.stream().map(Stand::place).toList());
    }

    private static Found found(List<TalkCursor> places, int limit) {
        var page = places.subList(0, Math.min(limit, places.size()));
        return new Found(
                page,
                places.size() > limit ? Optional.of(page.getLast().toString()) : Optional.empty());
    }

    /** What is found by the words, all on one page. */
    Uni<Talks> search(StoreId store, String you, String words, int limit) {
        return search.find(store, words, limit)
                .map(
                        ids ->
                                new Found(
                                        ids.stream()
                                                .map(
                                                        id ->
                                                                new TalkCursor(
                                                                        Instant.EPOCH, id.value()))
                                                .toList(),
                                        Optional.empty()))
                .chain(page -> talks(store, you, page));
    }

    private Uni<Talks> talks(StoreId store, String you, Found page) {
        return Uni.combine()
                .all()
                .unis(counts(store, you), standby(store), cards(store, you, page.places()))
                .with((counts, standby, cards) -> new Talks(counts, standby, cards, page.next()));
    }

    private Uni<Boolean> standby(StoreId store) {
        return news.bad(store)
                .map(bad -> bad.stream().anyMatch(one -> one.field().equals("standby")));
    }

    Uni<Counts> counts(StoreId store, String you) {
        return rows.counts(store, you)
                .map(found -> new Counts(found.waiting(), found.mine(), found.unread()));
    }

    /** One talk as it stands in the list; empty for a shopper who is not there. */
    Uni<Optional<Card>> card(StoreId store, String you, ConversationId talk) {
        return cards(store, you, List.of(new TalkCursor(Instant.EPOCH, talk.value())))
                .map(cards -> cards.stream().findFirst());
    }

    /** All that cards are made of. */
    private record Parts(
            Map<ConversationId, Stand> stands,
            Map<ConversationId, MessageView> last,
            Map<ConversationId, ShopperAddress> shoppers,
            Names names) {}

    private Uni<List<Card>> cards(StoreId store, String you, List<TalkCursor> places) {
        var ids = places.stream().map(place -> new ConversationId(place.conversation())).toList();
        return Uni.combine()
                .all()
                .unis(
                        rows.of(store, ids),
                        talks.last(store, ids),
                        shoppers.of(store, ids),
                        team.names(store, you))
                .with(Parts::new)
                .map(parts -> cards(places, parts));
    }

    private static List<Card> cards(List<TalkCursor> places, Parts parts) {
        return places.stream()
                .filter(
                        place ->
                                parts.shoppers()
                                        .containsKey(new ConversationId(place.conversation())))
                .map(place -> card(place, parts))
                .toList();
    }

    private static Card card(TalkCursor place, Parts parts) {
        var id = new ConversationId(place.conversation());
        var stand = Optional.ofNullable(parts.stands().get(id));
        var shopper = Optional.ofNullable(parts.shoppers().get(id));
        var last = parts.last().get(id);
        return new Card(
                id.value(),
                shopper.map(ShopperAddress::name).orElse(""),
                shopper.flatMap(ShopperAddress::phone).map(ShopperKey.WaId::value),
                shopper.flatMap(ShopperAddress::bsuid).map(ShopperKey.Bsuid::value),
                state(stand),
                stand.map(Stand::reason).orElse(""),
                stand.flatMap(Stand::agent).map(parts.names()::agent),
                stand.map(Stand::unread).orElse(0),
                last(last),
                lastAt(place, stand, last));
    }

    private static String state(Optional<Stand> stand) {
        return stand.filter(Stand::open)
                .map(open -> open.agent().isPresent() ? "person" : "waiting")
                .orElse("bot");
    }

    private static Optional<Last> last(@Nullable MessageView message) {
        return Optional.ofNullable(message)
                .map(
                        said ->
                                new Last(
                                        said.direction(),
                                        said.type(),
                                        Cut.to(SHOWN_WORDS, said.text()),
                                        said.timestamp(),
                                        said.state()));
    }

    private static Instant lastAt(
            TalkCursor place, Optional<Stand> stand, @Nullable MessageView last) {
        if (last != null) {
            return last.timestamp();
        }
        return stand.map(Stand::lastAt).orElse(place.at());
    }
}
