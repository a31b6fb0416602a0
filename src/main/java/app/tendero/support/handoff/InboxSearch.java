package app.tendero.support.handoff;

import app.tendero.inbox.ShopperAddress;
import app.tendero.inbox.ShopperCards;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.messages.TalkCursor;
import app.tendero.messages.TalkLog;
import app.tendero.orders.OrderTalks;
import app.tendero.privacy.PhoneForms;
import app.tendero.support.ticket.TicketTalks;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks by their shopper's number, id or name, by an order and by a ticket. Names lie sealed:
 * those of who wrote last are opened and looked through.
 */
@Singleton
class InboxSearch {

    /** Whoever wrote before these is found by number or order. */
    private static final int MOST_NAMES = 500;

    private static final Pattern NUMBER = Pattern.compile("[+0-9 ()/.-]{5,25}");
    private static final Pattern ORDER = Pattern.compile("#?[\\p{L}\\p{N}._/-]{1,60}");

    private final ShopperCards shoppers;
    private final TalkLog talks;
    private final OrderTalks orders;
    private final TicketTalks tickets;

    InboxSearch(ShopperCards shoppers, TalkLog talks, OrderTalks orders, TicketTalks tickets) {
        this.shoppers = shoppers;
        this.talks = talks;
        this.orders = orders;
        this.tickets = tickets;
    }

    /** At most {@code most} talks, those that are surely meant first. */
    Uni<List<ConversationId>> find(StoreId store, String words, int most) {
        var found = new LinkedHashSet<ConversationId>();
        return byKey(store, words)
                .invoke(one -> one.ifPresent(found::add))
                .chain(() -> tickets.of(store, words))
                .invoke(one -> one.ifPresent(found::add))
                .chain(() -> byOrder(store, words))
                .invoke(found::addAll)
                .chain(() -> byName(store, words))
                .invoke(found::addAll)
                .replaceWith(() -> found.stream().limit(most).toList());
    }

    private Uni<Optional<ConversationId>> byKey(StoreId store, String words) {
        var keys = new ArrayList<ShopperKey>();
        if (NUMBER.matcher(words).matches()) {
            PhoneForms.digits(words)
                    .filter(PhoneForms::isInternational)
                    .ifPresent(
                            digits ->
                                    PhoneForms.of(digits)
                                            .forEach(form -> keys.add(new ShopperKey.WaId(form))));
        }
        try {
            keys.add(new ShopperKey.Bsuid(words));
        } catch (IllegalArgumentException notOne) {
            // looked for otherwise
        }
        return keys.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : shoppers.find(store, keys);
    }

    private Uni<List<ConversationId>> byOrder(StoreId store, String words) {
        return ORDER.matcher(words).matches()
                ? orders.of(store, words)
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<ConversationId>> byName(StoreId store, String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return talks.talks(store, TalkCursor.START, MOST_NAMES)
                .map(
                        places ->
                                places.stream()
                                        .map(place -> new ConversationId(place.conversation()))
                                        .toList())
                .chain(
                        ids ->
                                shoppers.of(store, ids)
                                        .map(
                                                cards ->
                                                        ids.stream()
                                                                .filter(
                                                                        id ->
                                                                                named(
                                                                                        cards.get(
                                                                                                id),
                                                                                        wanted))
                                                                .toList()));
    }

    private static boolean named(@Nullable ShopperAddress card, String wanted) {
        return card != null && card.name().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
