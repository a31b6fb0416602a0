package app.tendero.messages;

import app.tendero.inbox.ShopperAddress;
import app.tendero.inbox.ShopperCards;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.messages.Lists.MessageList;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said in single talks, for those who show them to a person. */
@Singleton
public class TalkLog {

    private final MessagePages pages;
    private final ContactRows contacts;
    private final ShopperCards shoppers;

    TalkLog(MessagePages pages, ContactRows contacts, ShopperCards shoppers) {
        this.pages = pages;
        this.contacts = contacts;
        this.shoppers = shoppers;
    }

    /**
     * A page of a talk, newest first; {@code total} counts this page alone.
     *
     * @param cursor where the page before ended, as its {@code next_cursor} said
     */
    public Uni<MessageList> page(
            StoreId store, ConversationId conversation, Optional<String> cursor, int limit) {
        var from = cursor.flatMap(Position::parse).orElse(Position.START);
        return pages.page(of(store, conversation), from, limit)
                .chain(
                        page ->
                                shoppers.of(store, List.of(conversation))
                                        .map(cards -> list(page, cards.get(conversation))));
    }

    private static MessageList list(MessagePages.Page page, @Nullable ShopperAddress card) {
        var views =
                page.messages().stream()
                        .map(message -> MessageView.of(message, Optional.ofNullable(card)))
                        .toList();
        return new MessageList(views.size(), views, page.next().map(Position::toString));
    }

    /** What was said last in each of these talks; where all is forgotten there is nothing. */
    public Uni<Map<ConversationId, MessageView>> last(
            StoreId store, List<ConversationId> conversations) {
        return Multi.createFrom()
                .iterable(conversations)
                .onItem()
                .transformToUniAndConcatenate(one -> pages.page(of(store, one), Position.START, 1))
                .filter(page -> !page.messages().isEmpty())
                .map(page -> page.messages().getFirst())
                .collect()
                .asMap(Logged::conversation, last -> MessageView.of(last, Optional.empty()));
    }

    /** One message by its name, {@code in-17} or {@code out-4}; empty where there is none. */
    public Uni<Optional<MessageView>> one(StoreId store, ConversationId conversation, String id) {
        if (!id.matches("(in|out)-[0-9]{1,17}")) {
            return Uni.createFrom().item(Optional.empty());
        }
        var number = Long.parseLong(id.substring(id.indexOf('-') + 1));
        var below = id.startsWith("in") ? new Position(number + 1, 0) : new Position(0, number + 1);
        return pages.page(of(store, conversation), below, 1)
                .map(
                        page ->
                                page.messages().stream()
                                        .filter(message -> message.id().equals(id))
                                        .map(message -> MessageView.of(message, Optional.empty()))
                                        .findFirst());
    }

    /** Whether this is a cursor of {@link #page}. */
    public static boolean isCursor(String cursor) {
        return Position.parse(cursor).isPresent();
    }

    /** The places of talks whose shopper wrote, who wrote last first. */
    public Uni<List<TalkCursor>> talks(StoreId store, TalkCursor after, int most) {
        return contacts.page(store, after, most)
                .map(page -> page.stream().map(ContactRows.Contact::place).toList());
    }

    private static Wanted of(StoreId store, ConversationId conversation) {
        return new Wanted(
                store,
                Optional.of(conversation),
                Optional.empty(),
                "",
                Parameters.BEGINNING,
                Parameters.END);
    }
}
